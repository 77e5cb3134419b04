import type { ArticleKind } from '../../../schemas/index.ts';
import { toSimplified } from '../fold/to-simplified.ts';
import type { ArticleNode } from '../types.ts';
import { isSignature } from './salutation.ts';

/** Kinds of articles that are signed at their end. */
export const SIGNED: ReadonlySet<ArticleKind> = new Set(['letter', 'notice']);
/** Paragraphs of a signature that was taken for an article. */
const LONGEST = 3;

/** Puts a signature that was taken for an article of its own (set wide, under a notice) behind the letter or notice before it. */
export function joinSignatures<A extends ArticleNode>(articles: readonly A[]): A[] {
  const joined: A[] = [];
  for (const article of articles) {
    const last = joined.at(-1);
    if (last?.kind !== undefined && SIGNED.has(last.kind) && isOnlySignature(article)) {
      const head = article.headline === null ? [] : [article.headline];
      joined[joined.length - 1] = {
        ...last,
        paragraphs: [...last.paragraphs, ...head, ...article.paragraphs],
        lines: [...last.lines, ...article.lines],
        captions: [...last.captions, ...article.captions],
      };
    } else joined.push(article);
  }
  return joined;
}

function isOnlySignature({ kicker, headline, deck, paragraphs }: ArticleNode): boolean {
  const texts = [headline, ...paragraphs].flatMap((block) => block?.text ?? []);
  return (
    kicker === null &&
    deck === null &&
    texts.length <= LONGEST &&
    texts.every((text) => isSignature(toSimplified(text).replace(/ /g, '')))
  );
}
