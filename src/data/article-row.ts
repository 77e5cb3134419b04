import type { ArticleRow } from '../../schemas/tables.ts';
import type { RowSource } from './open-row.ts';

/** The article's own row; `toUrl` gives the address of an article. */
export function articleRow(
  { open, paragraphs, place }: RowSource,
  toUrl: (article: { readonly id: string; readonly paper: string }) => string,
): ArticleRow {
  const { article } = open;
  const text = paragraphs.join('\n');
  return {
    article: article.id,
    url: toUrl(article),
    date: place.date,
    date_basis: article.date?.basis ?? null,
    paper: article.paper,
    page: article.page,
    order: article.order,
    kind: article.kind,
    lang: article.lang,
    kicker: article.kicker,
    headline: article.headline,
    deck: article.deck,
    dateline: article.dateline?.text ?? null,
    agency: article.dateline?.agency ?? null,
    place: article.dateline?.place ?? null,
    reporters: [...new Set(article.reporters.map(({ name }) => name))].join('、'),
    paragraphs: paragraphs.length,
    characters: countCharacters(text),
    text,
    captions: article.captions.length === 0 ? null : article.captions.map(({ text }) => text).join('\n'),
    jump_to: article.jumpTo?.id ?? null,
    jump_from: article.jumpFrom?.id ?? null,
    drop: article.source.drop,
    drop_sha256: article.source.sha256,
    lines: article.source.lines.map((range) => range.join('-')).join(';'),
  };
}

/** Code points that are no space. */
function countCharacters(text: string): number {
  return text.replace(/\s/gu, '').replace(/[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g, '').length;
}
