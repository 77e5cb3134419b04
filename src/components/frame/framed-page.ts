import { astroAttribute, astroText } from '../../markup/astro-escapes.ts';
import { escapeHtml } from '../../markup/escape.ts';
import type { Both } from '../both.ts';

/**
 * What of a page is its own; the rest, its frame, is the same for all pages of a kind and a paper. Such pages are as many
 * as articles: Astro renders each frame once, and a build fills it.
 */
export interface FramedPage {
  readonly title: Both;
  /** Empty where there is none. */
  readonly description: string;
  /** HTML for the end of `<head>`. */
  readonly head: string;
  /** HTML of `<main>`. */
  readonly body: string;
}

/** A page of marks, for Astro to render as a frame: noncharacters, which nothing else in a layout can hold. */
export const FRAME: FramedPage = {
  title: { zh: '\uFDD2', en: '\uFDD6' },
  description: '\uFDD3',
  head: '\uFDD4',
  body: '\uFDD5',
};

/** Fills a frame with a page; `address` as it stands in the page's canonical link. */
export type FillFrame = (page: FramedPage, address: string) => string;

/** Takes a rendered frame apart, once for all of its pages; `address` is its own, below the site's base. */
export function readFrame(html: string, address: string): FillFrame {
  const description = `<meta name="description" content="${FRAME.description}">`;
  const slots: Readonly<Record<string, (page: FramedPage, address: string) => string>> = {
    [FRAME.title.zh]: (page) => astroText(page.title.zh),
    [FRAME.title.en]: (page) => astroAttribute(page.title.en),
    [description]: (page) =>
      page.description && description.replace(FRAME.description, () => escapeHtml(page.description)),
    [FRAME.head]: (page) => page.head,
    [FRAME.body]: (page) => page.body,
    [address]: (_, own) => own,
  };
  const pieces = html.split(new RegExp(`(${Object.keys(slots).map(literally).join('|')})`));
  for (const slot of [FRAME.title.zh, FRAME.title.en, description, FRAME.head, FRAME.body]) {
    if (!pieces.includes(slot))
      throw new Error(`The frame ${address} has no place for ${JSON.stringify(slot)}`);
  }
  return (page, own) => pieces.map((piece, i) => (i % 2 === 0 ? piece : slots[piece]!(page, own))).join('');
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
