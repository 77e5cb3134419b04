import { indexMarks, likelyRanks } from './likely.ts';
import { type FoundArticle, type Share, type Shares, toShare } from './share.ts';

/** Up to so many comparisons all are made; beyond, each article is compared with those that are likely to be like it. */
const ALL = 400;

/** What articles share of their pairs of neighbouring characters, wherever they stand. */
export function sharesByPairs(known: readonly FoundArticle[], found: readonly FoundArticle[]): Shares {
  const pairsOfFound = found.map(({ text }) => pairsOf(text));
  const pairsOfKnown = known.map(({ text }) => pairsOf(text));
  const compared = toCompare(known, pairsOfKnown, found, pairsOfFound);
  return known.map(({ text }, from) => {
    const shares = new Map<number, Share>();
    for (const to of compared[from]!) {
      const shared = sharedPairs(pairsOfKnown[from]!, pairsOfFound[to]!);
      if (shared > 0) shares.set(to, toShare(shared, text.length - 1, found[to]!.text.length - 1));
    }
    return shares;
  });
}

/** For each known article the ranks of those that it is compared with. */
function toCompare(
  known: readonly FoundArticle[],
  pairsOfKnown: readonly Pairs[],
  found: readonly FoundArticle[],
  pairsOfFound: readonly Pairs[],
): readonly Iterable<number>[] {
  if (known.length * found.length <= ALL) return known.map(() => found.keys());
  const marksOf = (articles: readonly FoundArticle[], pairs: readonly Pairs[]) =>
    articles.map(({ text }, rank) => [...clausesOf(text), ...pairs[rank]!.keys()]);
  const marksOfKnown = marksOf(known, pairsOfKnown);
  const marksOfFound = marksOf(found, pairsOfFound);
  const inFound = indexMarks(marksOfFound);
  const compared = marksOfKnown.map((marks, rank) => new Set(likelyRanks(marks, rank, inFound)));
  // What little is left of a long article is found from its own side.
  const inKnown = indexMarks(marksOfKnown);
  marksOfFound.forEach((marks, to) => {
    for (const from of likelyRanks(marks, to, inKnown)) compared[from]!.add(to);
  });
  return compared;
}

/**
 * The text and each of its clauses, by hashes below 0, where pairs are above: articles of one mould differ in a name or a
 * number, of which no pair is rare.
 */
function clausesOf(text: string): Set<number> {
  return new Set([text, ...text.split(/[，。；：？！\n]/)].map((clause) => -1 - hashOf(clause)));
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** How often each pair stands in a text. */
type Pairs = ReadonlyMap<number, number>;

function pairsOf(text: string): Pairs {
  const pairs = new Map<number, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sharedPairs(one: Pairs, other: Pairs): number {
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  return shared;
}
