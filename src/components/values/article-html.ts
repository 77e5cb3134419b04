import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Article } from '../../../schemas/index.ts';
import { captionBlock, paragraphBlock } from '../../model/blocks.ts';
import { isBylineParagraph } from '../../model/byline-paragraph.ts';
import { blockElement, rehypeMarkValues } from './rehype-mark-values.ts';

/** The text of an article as HTML, its dates and figures marked. */
export interface ArticleHtml {
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly captions: readonly string[];
  /** Its paragraphs as `<p id="p1">…</p>`. */
  readonly body: string;
}

function paragraphElement(article: Article, text: string, number: number, anchored: boolean): Element {
  const block = paragraphBlock(number - 1);
  return blockElement('p', block, text, {
    ...(anchored && { id: block }),
    ...(isBylineParagraph(article, number, text) && { className: ['signature'] }),
  });
}

/** Text is escaped on the way out: nothing that stands in a newspaper is ever markup. */
export function articleHtml(article: Article, paragraphs: readonly string[]): ArticleHtml {
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
    body: html(paragraphs.map((text, i) => paragraphElement(article, text, i + 1, true))),
  };
}

/** The paragraphs of an article that is shown beside another one: marked, but without anchors, which are the other's. */
export function partHtml(article: Article, paragraphs: readonly string[]): string {
  const children = paragraphs.map((text, i) => paragraphElement(article, text, i + 1, false));
  rehypeMarkValues(article)({ type: 'root', children });
  return toHtml(children);
}
