/** What a search of the sample archive should find, by looking through all of its text. */
import { openArchive } from '../../src/archive/archive.ts';
import { type Block, blocksOf } from '../../src/search/blocks.ts';
import type { SearchArticle } from '../../src/search/writer/build-index.ts';
import { toSearchArticle } from '../../src/search/writer/to-search-article.ts';

export interface Truth {
  readonly article: SearchArticle;
  readonly blocks: readonly Block[];
}

/** All articles of the archive that was built. */
export function readTruth(): Truth[] {
  return Array.from(openArchive().articles(), (open) => {
    const article = toSearchArticle(open);
    return { article, blocks: blocksOf(article) };
  });
}

/** How often a text stands in an article, overlapping occurrences each counted. */
export function countIn({ blocks }: Truth, text: string): number {
  return blocks.reduce((sum, block) => {
    let count = 0;
    for (let at = block.text.indexOf(text); at >= 0; at = block.text.indexOf(text, at + 1)) count++;
    return sum + count;
  }, 0);
}

/** The two Han characters that stand side by side in the most articles. */
export function commonText(truth: readonly Truth[]): string {
  const counts = new Map<string, number>();
  for (const { article } of truth) {
    const pairs = new Set<string>();
    const text = article.paragraphs.join('\n');
    for (let at = 0; at + 2 <= text.length; at++) {
      const pair = text.slice(at, at + 2);
      if (/^\p{Script=Han}{2}$/u.test(pair)) pairs.add(pair);
    }
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const [common] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (common === undefined) throw new Error('The archive has no text.');
  return common[0];
}
