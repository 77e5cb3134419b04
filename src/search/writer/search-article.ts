import { type Block, blocksOf, type SearchText } from '../blocks.ts';
import { toIndexedText, toWords } from '../grams.ts';

/** An article with what can be narrowed by and is not searched. */
export interface SearchArticle extends SearchText {
  /** Names, each once or more; kinds and places alike. */
  readonly reporters: readonly string[];
  /** Kinds of its figures. */
  readonly kinds: readonly string[];
  readonly places: readonly string[];
}

/** An article as it goes into the index. */
export interface PreparedArticle {
  readonly article: SearchArticle;
  readonly blocks: readonly Block[];
  readonly indexedText: string;
  readonly words: readonly string[];
}

export function prepare(article: SearchArticle): PreparedArticle {
  const blocks = blocksOf(article);
  const indexedText = toIndexedText(blocks.map(({ text }) => text));
  return { article, blocks, indexedText, words: toWords(indexedText) };
}

/** Only what search shows: a text file is loaded for each result. */
export function toText(article: SearchText): SearchText {
  const {
    id,
    paper,
    date,
    dateInferred,
    page,
    headline,
    kicker,
    deck,
    paragraphs,
    captions,
    authors,
    genre,
  } = article;
  const text = { id, paper, date, dateInferred, page, headline, kicker, deck, paragraphs, captions, authors };
  return genre === undefined ? text : { ...text, genre };
}

/** The words of a text that was written by `toText`. */
export function wordsOf(text: SearchText): string[] {
  return toWords(toIndexedText(blocksOf(text).map(({ text }) => text)));
}
