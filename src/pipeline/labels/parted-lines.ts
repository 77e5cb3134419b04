import type { SetLine } from '../types.ts';

/** Lines before and after that tell whether empty lines are usual there. */
const REACH = 15;
/** Empty lines mean something where at most this share of the lines nearby has one before it. */
const SELDOM = 0.5;

/**
 * Which lines have an empty line before them that means something. A tool may print one after each line, or none at all;
 * where only some lines have one, it stands between blocks of the page.
 */
export function partedLines(lines: readonly SetLine[]): boolean[] {
  const hasGap = lines.map(({ parts }) => parts[0]!.gap > 0);
  let near = 0;
  const count = (i: number, by: number) => {
    if (i >= 0 && i < hasGap.length && hasGap[i]) near += by;
  };
  for (let i = 0; i < REACH; i++) count(i, 1);
  return hasGap.map((gap, i) => {
    count(i + REACH, 1);
    count(i - REACH - 1, -1);
    const all = Math.min(i + REACH, lines.length - 1) - Math.max(i - REACH, 0) + 1;
    return gap && near <= SELDOM * all;
  });
}
