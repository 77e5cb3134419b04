import type { Article, Reporter, Role } from '../../schemas/index.ts';

/** What a citation says of an article, before any style. */
export interface CitedArticle {
  readonly id: string;
  /** In printed order, each once. */
  readonly authors: readonly string[];
  /** As printed; in square brackets where the paper printed none and the text's first words stand in. */
  readonly title: string;
  readonly paper: string;
  /** City of the paper. */
  readonly place: string | null;
  readonly date: CitedDate | null;
  /** 版次. */
  readonly page: number | null;
}

/** The same as it is published here. */
export interface CitedOnline extends CitedArticle {
  readonly url: string;
}

export interface CitedDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Supplied by the archive, not printed on the page. */
  readonly inferred: boolean;
}

/** Who wrote the text. Photographers made the picture beside it, editors the page around it. */
const AUTHOR_ROLES: ReadonlySet<Role> = new Set(['reporter', 'intern', 'correspondent', 'author']);

/** The authors of an article: a name stands once, in whichever roles and places it is printed. */
export function authorsOf(reporters: readonly Pick<Reporter, 'name' | 'role'>[]): string[] {
  return [...new Set(reporters.filter(({ role }) => AUTHOR_ROLES.has(role)).map(({ name }) => name))];
}

interface Context {
  /** Its headline, or the words that stand in for one. */
  readonly title: { readonly text: string; readonly supplied: boolean };
  readonly paper: { readonly name: string; readonly place: string | null };
}

/** An article as citations need it. */
export function toCited(
  article: Pick<Article, 'id' | 'date' | 'page'> & { reporters: readonly Pick<Reporter, 'name' | 'role'>[] },
  { title, paper }: Context,
): CitedArticle {
  return {
    id: article.id,
    authors: authorsOf(article.reporters).map(oneLine),
    title: oneLine(title.supplied ? `[${title.text}]` : title.text),
    paper: oneLine(paper.name),
    place: paper.place === null ? null : oneLine(paper.place),
    date: article.date && toDate(article.date.value, article.date.basis === 'inferred'),
    page: article.page,
  };
}

/** `value`: `2011-09-14`, `2011-09` or `2011`. */
export function toDate(value: string, inferred: boolean): CitedDate {
  const [year = 0, month = null, day = null] = value.split('-').map(Number);
  return { year, month, day, inferred };
}

/** `2011-09-14`, `2011-09`, `2011`. */
export function isoDate({ year, month, day }: CitedDate): string {
  return [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== null).map(twoDigits)].join(
    '-',
  );
}

export const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A citation is one line of text, and no program that reads it takes control characters. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}
