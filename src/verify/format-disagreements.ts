import { githubAnnotation } from '../check/github-annotation.ts';
import { verifyEn } from '../words/verify-en.ts';
import { verifyZh } from '../words/verify-zh.ts';
import type { Disagreement } from './disagreement.ts';

/** What a run came to. */
export interface Verified {
  readonly disagreements: readonly Disagreement[];
  readonly pages: number;
  readonly articles: number;
  readonly rows: number;
  readonly files: number;
}

/** How a run is told: to people in both languages, to programs, and as annotations of a pull request on GitHub. */
export const FORMATS = { text: formatText, json: formatJson, github: formatGithub } as const;
export type Format = keyof typeof FORMATS;

/** So many of a kind are told; one cause may have thousands. */
const MOST = 20;

function formatText(verified: Verified): string {
  const kinds = [...Map.groupBy(verified.disagreements, ({ kind }) => kind)].map(([kind, all]) => {
    const told = all.slice(0, MOST).map((each) => {
      const { zh, en } = say(each);
      return `${placeOf(each)}\n  ${zh}\n  ${en}`;
    });
    const more = all.length - told.length;
    const rest = more > 0 ? [`  ${verifyZh.andMore(more, kind)}\n  ${verifyEn.andMore(more, kind)}`] : [];
    return [...told, ...rest].join('\n');
  });
  return [...kinds, ...closing(verified)].join('\n');
}

function closing(verified: Verified): string[] {
  const count = verified.disagreements.length;
  return [verifyZh, verifyEn].map(
    (words) =>
      `${words.done(verified)}${words.between}${count === 0 ? words.agrees : words.disagrees(count)}`,
  );
}

/** A disagreement in both languages, what is wrong and what to do. */
export function say({ kind, of }: Disagreement): { readonly zh: string; readonly en: string } {
  // Kind and words belong together; TypeScript cannot see that they vary as one.
  const zh = (verifyZh.kinds[kind] as (of: unknown) => { what: string; remedy: string })(of);
  const en = (verifyEn.kinds[kind] as (of: unknown) => { what: string; remedy: string })(of);
  return { zh: verifyZh.sentence(zh), en: verifyEn.sentence(en) };
}

function placeOf({ file, line }: Disagreement): string {
  return line === null ? file : `${file}:${line}`;
}

function formatJson({ disagreements, ...counts }: Verified): string {
  const all = disagreements.map((each) => ({ ...each, ...say(each) }));
  return JSON.stringify({ ...counts, disagreements: all }, null, 2);
}

function formatGithub(verified: Verified): string {
  const lines = verified.disagreements.map((each) => {
    const { file, line } = each;
    const { zh, en } = say(each);
    const place = { file, line, col: null, title: 'npm run verify' };
    return githubAnnotation('error', place, `${zh}\n${en}`);
  });
  return [...lines, ...closing(verified)].join('\n');
}
