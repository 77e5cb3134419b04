import type { PageDocument } from '../../../src/pipeline/types.ts';

/** What of a gold page (tests/gold/README.md) is judged here. */
export interface GoldPage {
  readonly articles: readonly {
    readonly kicker: string | null;
    readonly headline: string | null;
    readonly deck: string | null;
    readonly bylines: readonly string[];
    readonly paragraphs: readonly string[];
  }[];
  readonly captions: readonly { readonly text: string }[];
}

type GoldArticle = GoldPage['articles'][number];
type ReadArticle = PageDocument['articles'][number];

export const PARTS = ['articles', 'headlines', 'kickers and decks', 'paragraphs', 'captions'] as const;
type Part = (typeof PARTS)[number];

/** For each part of a page, how many there are and how many came out exactly so. */
export type PageScore = Record<Part, { all: number; exact: number }>;

export function emptyScore(): PageScore {
  return Object.fromEntries(PARTS.map((part) => [part, { all: 0, exact: 0 }])) as PageScore;
}

/**
 * Adds to the score how much of a gold page the pipeline read exactly, white space apart. An article counts as found where
 * one begins with its headline, or with its first paragraph if it has none.
 */
export function scorePage(page: PageDocument, gold: GoldPage, score: PageScore): void {
  const count = (part: Part, exact: boolean) => {
    score[part].all++;
    if (exact) score[part].exact++;
  };
  const paragraphs = page.articles.flatMap((article) => article.paragraphs.map(({ text }) => strip(text)));
  const captions = [...page.captions, ...page.articles.flatMap((article) => article.captions)].map(
    ({ text }) => strip(text),
  );
  for (const article of gold.articles) {
    const found = page.articles.find((candidate) => beginsAs(candidate, article));
    count('articles', found !== undefined);
    if (article.headline !== null) count('headlines', isSame(found?.headline?.text, article.headline));
    if (article.kicker !== null) count('kickers and decks', isSame(found?.kicker?.text, article.kicker));
    if (article.deck !== null) count('kickers and decks', isSame(found?.deck?.text, article.deck));
    for (const paragraph of article.paragraphs) count('paragraphs', take(paragraphs, strip(paragraph)));
  }
  for (const { text } of gold.captions) count('captions', take(captions, strip(text)));
}

function beginsAs(read: ReadArticle, gold: GoldArticle): boolean {
  const lines = [read.kicker, read.headline, read.deck, ...read.paragraphs].flatMap(
    (block) => block?.text ?? [],
  );
  const first = [gold.kicker, gold.headline, gold.deck, ...gold.bylines, ...gold.paragraphs].find(
    (text) => text !== null,
  );
  // Kicker and headline may have come out as one: what counts is where the article begins.
  return strip(lines.join('')).startsWith(strip(first ?? ''));
}

/** Takes one from the list, so that none counts twice. */
function take(list: string[], wanted: string): boolean {
  const at = list.indexOf(wanted);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

function isSame(read: string | undefined, gold: string): boolean {
  return strip(read ?? '') === strip(gold);
}

function strip(text: string): string {
  return text.replace(/\s+/g, '');
}
