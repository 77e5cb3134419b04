import { unreadableProblem } from '../articles/read-drop.ts';
import { conflictInDrop } from '../content/conflict-marker.ts';
import { type ContentProblem, fileProblem, type Read } from '../content/content-problem.ts';
import { conflictProblem } from '../content/read-file.ts';
import { UnreadableDrop } from '../model/unreadable-drop.ts';
import type { DecodedDocument, Drop } from '../pipeline/types.ts';
import { TookTooLong, withinTime } from './time-limit.ts';

/** A letter that prints something: not white space, not a sign that only directs others, not the empty Braille cell. */
const VISIBLE = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Reads a drop through `read`, the pipeline or its first stages; `file` is how messages call it. */
export function readDocument<D extends DecodedDocument>(
  drop: Drop,
  file: string,
  read: (drop: Drop) => D,
): Read<D> {
  const document = attempt(file, () => read(drop));
  if (!document.ok) return document;
  const line = conflictInDrop(document.value.raw);
  if (line !== null) return { ok: false, problems: [conflictProblem(file, line)] };
  if (VISIBLE.test(document.value.raw)) return document;
  const remedy = 'Put the text of the page into it';
  return { ok: false, problems: [fileProblem(file, 'nothing but empty lines', 'text', remedy)] };
}

/** Does something with a drop, `file` in messages. Whatever goes wrong, or takes too long, stays with this one drop. */
export function attempt<T>(file: string, work: () => T): Read<T> {
  try {
    return { ok: true, value: withinTime(work) };
  } catch (error) {
    if (error instanceof UnreadableDrop) {
      return { ok: false, problems: [unreadableProblem(error, file)] };
    }
    if (error instanceof TookTooLong) return { ok: false, problems: [slowProblem(error, file)] };
    const found = `a text that the pipeline fails on (${error instanceof Error ? error.message : String(error)})`;
    const remedy = 'This is a fault of the program: please report it together with the drop';
    return { ok: false, problems: [fileProblem(file, found, 'any text', remedy)] };
  }
}

function slowProblem({ seconds }: TookTooLong, file: string): ContentProblem {
  const remedy =
    'The page is left as it was. Where the machine is slow or busy, allow more: JIANBAO_PAGE_SECONDS=1000 npm run ingest; else please report it together with the drop';
  return fileProblem(
    file,
    `a page that took longer than ${seconds} s to read`,
    `at most ${seconds} s`,
    remedy,
  );
}
