import { articleKind } from './kinds/article-kind.ts';
import { joinSignatures } from './kinds/join-signatures.ts';
import { paragraphKinds } from './kinds/paragraph-kinds.ts';
import { markStanzas } from './kinds/stanzas.ts';
import type { ArticlesDocument } from './types.ts';

/**
 * Says what each article is (news, a letter, a notice …) and what each paragraph is where its words alone show it: salutation,
 * signature, item, subhead; and where stanzas begin. A signature that was taken for an article goes to what it signs. What the labels of the lines said of a paragraph stays.
 */
export function findKinds<D extends ArticlesDocument>(document: D): D {
  const articles = document.articles.map((article) => ({ ...article, kind: articleKind(article) }));
  const signed = joinSignatures(articles);
  return {
    ...document,
    articles: signed.map((article) => ({
      ...article,
      paragraphs: markStanzas(paragraphKinds(article, article.kind), document.text),
    })),
  };
}
