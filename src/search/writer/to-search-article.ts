import type { OpenArticle } from '../../archive/index.ts';
import { authorsOf } from '../../citations/cited-article.ts';
import type { SearchArticle } from './build-index.ts';

/** An article of the archive as search needs it. */
export function toSearchArticle({ article, paragraphs }: OpenArticle): SearchArticle {
  const {
    id,
    paper,
    date,
    page,
    kind,
    headline,
    kicker,
    deck,
    captions,
    reporters,
    figures,
    places,
    dateline,
  } = article;
  return {
    id,
    paper,
    date: date?.value ?? '',
    dateInferred: date?.basis === 'inferred',
    page,
    headline,
    kicker,
    deck,
    paragraphs: paragraphs(),
    captions: captions.map(({ text }) => text),
    authors: authorsOf(reporters),
    reporters: reporters.map(({ name }) => name),
    ...(kind !== 'news' && { genre: kind }),
    kinds: figures.map(({ kind }) => kind),
    places: [...places.map(({ name }) => name), ...(dateline?.place ? [dateline.place] : [])],
  };
}
