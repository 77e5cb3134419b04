import { type ContentProblem, toMessage } from '../content/content-problem.ts';
import type { VerifyWords } from '../words/verify-en.ts';

/** Something that does not agree with what drops, corrections and withdrawals give; said by `say-disagreement.ts`. */
export type Disagreement = {
  readonly [K in keyof VerifyWords['kinds']]: {
    readonly kind: K;
    /** The file's path as the reader was given it. */
    readonly file: string;
    /** From 1; null where the file as a whole is meant. */
    readonly line: number | null;
    /** What the words of its kind need to know. */
    readonly of: Parameters<VerifyWords['kinds'][K]>[0];
  };
}[keyof VerifyWords['kinds']];

/** Tells a disagreement of one kind. */
export function disagree<K extends keyof VerifyWords['kinds']>(
  kind: K,
  file: string,
  line: number | null,
  of: Parameters<VerifyWords['kinds'][K]>[0],
): Disagreement {
  return { kind, file, line, of } as Disagreement;
}

/** Tells a problem of a file, whose own words are English, as a disagreement. */
export function sayProblem(kind: 'unreadable' | 'inDoubt', problem: ContentProblem): Disagreement {
  const message = toMessage({ ...problem, line: null, column: null }).slice(`${problem.file}: `.length);
  return disagree(kind, problem.file, problem.line, { message });
}
