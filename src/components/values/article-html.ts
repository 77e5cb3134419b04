import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Article } from '../../../schemas/index.ts';
import { captionBlock } from '../../model/blocks.ts';
import type { Forms } from '../../model/forms.ts';
import { bodyElements } from './body-elements.ts';
import { blockElement, rehypeMarkValues } from './rehype-mark-values.ts';

/** The text of an article as HTML, its dates and figures marked. */
export interface ArticleHtml {
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly captions: readonly string[];
  /** Its paragraphs, each an element with its block's name: `<p id="p1">…</p>`. */
  readonly body: string;
}

/** Text is escaped on the way out: nothing that stands in a newspaper is ever markup. */
export function articleHtml(article: Article, paragraphs: readonly string[], forms?: Forms): ArticleHtml {
  const mark = rehypeMarkValues(article);
  const html = (elements: Element[], inner = false) => {
    mark({ type: 'root', children: elements });
    return toHtml(inner ? elements.flatMap(({ children }) => children) : elements);
  };
  const inner = (block: string, text: string) => html([blockElement('span', block, text)], true);
  return {
    kicker: article.kicker && inner('k', article.kicker),
    headline: article.headline && inner('h', article.headline),
    deck: article.deck && inner('d', article.deck),
    captions: article.captions.map(({ text }, i) => inner(captionBlock(i), text)),
    body: toHtml(bodyElements({ article, paragraphs, forms }, mark, true)),
  };
}

/** The paragraphs of an article that is shown beside another one: marked, but without anchors, which are the other's. */
export function partHtml(article: Article, paragraphs: readonly string[], forms?: Forms): string {
  return toHtml(bodyElements({ article, paragraphs, forms }, rehypeMarkValues(article), false));
}
