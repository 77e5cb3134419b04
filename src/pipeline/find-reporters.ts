import type { Reporter } from '../../schemas/index.ts';
import { toAt } from '../model/at.ts';
import { foldText } from './fold/fold-text.ts';
import { type Block, blocksOf } from './nodes/blocks-of.ts';
import { mapArticles } from './nodes/map-articles.ts';
import { REPORTER_RULES } from './reporters/rules.ts';
import type { FolioDocument, WithDateline, WithReporters } from './types.ts';

/** Adds who wrote, photographed or edited each article. */
export function findReporters<A extends WithDateline>(
  document: FolioDocument<A>,
): FolioDocument<A & WithReporters> {
  return mapArticles(document, (article) => ({
    ...article,
    reporters: findReportersIn(blocksOf(article)),
  }));
}

/** The people that an article's bylines name, in reading order; the same person twice where signed twice. */
export function findReportersIn(blocks: readonly Block[]): readonly Reporter[] {
  const folded = blocks.map(({ id, text }) => ({ id, text: foldText(text) }));
  return folded.flatMap((block, index) => {
    const place = { blocks: folded, index };
    const signed = firstOf(REPORTER_RULES, ({ read }) => read(block, place)) ?? [];
    return signed
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, to, role }) => ({
        name: blocks[index]!.text.slice(from, to),
        role,
        at: toAt(block, from, to),
      }));
  });
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
