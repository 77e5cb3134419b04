import type { CheckedDrop, Content } from './content.ts';
import { type Found, inFile } from './finding.ts';
import { shingles } from './shingles.ts';

/** Share of the smaller drop's text that stands in another: from here on a person should look. */
const MUCH = 0.5;
/** Fewer shingles say nothing. */
const FEWEST = 8;

/** Drops that another one repeats: the same bytes, or much of the same text. */
export function findRepeatedDrops({ drops }: Content): Found[] {
  const same = [...Map.groupBy(drops, ({ sha256 }) => sha256).values()];
  return [
    ...same.flatMap(([first, ...others]) => others.map(({ file }) => inFile(file, sameWords(first!.file)))),
    ...findAlike(same.map(([first]) => first!)),
  ];
}

function findAlike(drops: readonly CheckedDrop[]): Found[] {
  const sets = drops.map(({ text }) => shingles(text ?? ''));
  const holders = new Map<number, number[]>();
  return drops.flatMap(({ file }, index): Found[] => {
    const shared = new Map<number, number>();
    for (const shingle of sets[index]!) {
      for (const earlier of holders.get(shingle) ?? []) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
      if (!holders.has(shingle)) holders.set(shingle, []);
      holders.get(shingle)!.push(index);
    }
    const shareOf = (earlier: number) =>
      shared.get(earlier)! / Math.max(FEWEST, Math.min(sets[index]!.size, sets[earlier]!.size));
    const [nearest] = [...shared.keys()].sort((a, b) => shareOf(b) - shareOf(a));
    if (nearest === undefined || shareOf(nearest) < MUCH) return [];
    return [inFile(file, alikeWords(drops[nearest]!.file, shareOf(nearest)))];
  });
}

function sameWords(first: string) {
  const remedy = 'Delete one of them, or put the right page in its place';
  return { found: `the same bytes as ${first}`, allowed: 'each drop once', remedy };
}

function alikeWords(other: string, share: number) {
  const found = `about ${Math.round(share * 100)} % of the text of ${other}, or the other way round`;
  const remedy = 'See whether they are the same page, and keep the better one';
  return { found, allowed: 'each page once', remedy, level: 'warning' as const };
}
