import type { OpenArticle } from '../archive/index.ts';
import type { SearchArticle } from './build-index.ts';

/** An article of the archive as search needs it. */
export function toSearchArticle({ article, paragraphs }: OpenArticle): SearchArticle {
  const { id, paper, date, headline, kicker, deck, captions, reporters } = article;
  return {
    id,
    paper,
    date: date?.value ?? '',
    headline,
    kicker,
    deck,
    paragraphs: paragraphs(),
    captions: captions.map(({ text }) => text),
    reporters: reporters.map(({ name }) => name),
  };
}
