import { keepIds } from '../articles/keep-ids.ts';
import { type JumpTies, withJumpTies } from '../articles/tie-jumps.ts';
import { toFound } from '../articles/to-articles.ts';
import { type MarkdownPage, type PageIdentity, toMarkdown } from '../articles/to-markdown.ts';
import { type CorrectedPage, correctPage, fixJumps } from '../corrections/index.ts';
import type { PageCorrections } from '../corrections/page-corrections.ts';
import type { ArticleNode, FolioDocument } from '../pipeline/types.ts';
import { publishedArticles, type StoredPage, toKnown } from './stored-page.ts';
import { withdrawnNow } from './withdraw.ts';

type Corrections = PageCorrections['corrections'];

/**
 * What the pipeline found on a page with people's corrections; its articles have the ids that they had before.
 *
 * @param drop digest of the drop that was read
 */
export function correctFound(
  found: FolioDocument,
  stored: StoredPage,
  drop: string,
): (corrections: Corrections) => CorrectedPage {
  const { address } = stored;
  const known = toKnown(stored, drop);
  return (corrections) =>
    correctPage(found, {
      address,
      drop,
      corrections,
      identify: (articles: readonly ArticleNode[]) => keepIds(address, articles.map(toFound), known),
      published: () => publishedArticles(stored),
    });
}

/** What the files of a page are made of beside its text. */
export interface PageMaking extends Omit<PageIdentity, 'address' | 'withdrawn' | 'corrections'> {
  readonly stored: StoredPage;
  /** Digest of the drop. */
  readonly drop: string;
  /** The other parts of the articles. */
  readonly ties: JumpTies;
}

/** A corrected page as its files have it, its jumps tied but for those that people set. */
export function toPageFiles(
  { kept, document, files, corrected }: CorrectedPage,
  corrections: Corrections,
  { stored, drop, ties, ...making }: PageMaking,
) {
  const fixed = fixJumps(ties, corrections);
  const articles = files.map((file) => ({ ...file, article: withJumpTies(file.article, fixed) }));
  const markdown: MarkdownPage = toMarkdown(document, articles, {
    ...making,
    address: stored.address,
    withdrawn: withdrawnNow(stored, kept, drop),
    corrections: corrected,
  });
  return { articles, markdown };
}
