import type { Dateline, Reporter } from '../../schemas/index.ts';
import { toAt } from '../model/at.ts';
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
    reporters: findReportersIn(blocksOf(article), article.dateline),
  }));
}

/** The people that an article's bylines name, in reading order; the same person twice where signed twice. */
export function findReportersIn(blocks: readonly Block[], dateline: Dateline | null): readonly Reporter[] {
  return blocks.flatMap((block, index) => {
    const place = { blocks, index, dateline };
    const rule = REPORTER_RULES.find(({ applies }) => applies(block, place));
    const signed = (rule?.read(block, place) ?? []).toSorted((a, b) => a.from - b.from);
    return signed.map(({ from, to, role }) => ({
      name: block.text.slice(from, to),
      role,
      at: toAt(block, from, to),
    }));
  });
}
