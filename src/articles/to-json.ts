import { sha256 } from '../content/digest.ts';
import type { PageAddress } from '../content/page-address.ts';
import { tellKinds } from '../model/forms.ts';
import type { PageDocument } from '../pipeline/types.ts';
import { toArticles } from './to-articles.ts';
import { PageBoxes } from './to-boxes.ts';

/**
 * A page as `ingest --json` prints it, without offsets into the drop; `drop` is its path as the caller gave it. Where the drop
 * tells it, `boxes` say where the blocks of articles and page stand.
 */
export function toJson(document: PageDocument, address: PageAddress, ids: readonly string[], drop: string) {
  const { geometry, page } = document;
  const boxes = geometry === undefined ? null : new PageBoxes(geometry, page);
  return {
    drop,
    sha256: sha256(document.bytes),
    date: document.issued,
    page: document.page,
    folio: document.folio,
    quality: document.quality,
    articles: toArticles(document, address, ids).map(({ article, paragraphs, forms }, i) => ({
      id: article.id,
      kind: article.kind,
      lang: article.lang,
      kicker: article.kicker,
      headline: article.headline,
      deck: article.deck,
      dateline: article.dateline,
      reporters: article.reporters,
      paragraphs,
      ...tellKinds(paragraphs.length, forms),
      captions: article.captions,
      dates: article.dates,
      figures: article.figures,
      people: article.people,
      places: article.places,
      organizations: article.organizations,
      jumpTo: article.jumpTo,
      jumpFrom: article.jumpFrom,
      lines: article.source.lines,
      review: article.review,
      ...(boxes === null ? {} : { boxes: boxes.ofArticle(document.articles[i]!) }),
    })),
    captions: document.captions.map(({ text, credit }) => ({ text, credit })),
    furniture: document.furniture.map(({ text }) => text),
    leftover: document.leftover.map(({ text, lines }) => ({ text, lines })),
    repairs: document.repairs,
    review: document.review,
    ...(boxes === null ? {} : { boxes: boxes.ofPage(document) }),
  };
}
