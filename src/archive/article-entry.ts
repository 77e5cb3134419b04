import type { ArticleKind, IssueDate, Lang, Reporter } from '../../schemas/index.ts';
import { fromMarkdownBody } from '../content/body.ts';
import { isBylineParagraph } from '../model/byline-paragraph.ts';
import type { ArticleHead } from './article-head.ts';

/** What lists show of an article. */
export interface ArticleEntry {
  readonly id: string;
  readonly paper: string;
  /** Folder of its page: a day, or `undated`. */
  readonly folder: string;
  /** Name of its page: `03`, or that of an undated drop. */
  readonly name: string;
  readonly date: IssueDate | null;
  readonly page: number | null;
  readonly order: number;
  readonly kind: ArticleKind;
  readonly lang: Lang;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  /** The first paragraph that is more than a byline, cut after `LEAD` code units. */
  readonly lead: string;
  readonly reporters: readonly Pick<Reporter, 'name' | 'role'>[];
  /** Names of people whom it names, each once. */
  readonly people: readonly string[];
  /** Names of the places that it names, each once. */
  readonly places: readonly string[];
  /** Names of organisations that it names, in full where the article says them so, each once. */
  readonly organizations: readonly string[];
}

/** Longest lead that the index holds, in UTF-16 code units; a character is never cut in two. */
const LEAD = 160;

export function toEntry(
  article: ArticleHead,
  body: string,
  page: { folder: string; name: string },
): ArticleEntry {
  const { id, paper, date, order, kicker, headline, deck } = article;
  return {
    id,
    paper,
    folder: page.folder,
    name: page.name,
    date,
    page: article.page,
    order,
    kind: article.kind,
    lang: article.lang,
    kicker,
    headline,
    deck,
    lead: leadOf(article, body),
    reporters: article.reporters.map(({ name, role }) => ({ name, role })),
    people: once(article.people.map(({ name }) => name)),
    places: once(article.places.map(({ name }) => name)),
    organizations: once(article.organizations.map(({ name, full }) => full ?? name)),
  };
}

const once = (names: readonly string[]) => [...new Set(names)];

/** Only the first two paragraphs are parsed: a list of 10,000 articles must not parse 10,000 bodies. */
function leadOf(article: ArticleHead, body: string): string {
  const opening = /\S[\s\S]*?(?:\n[ \t\r]*\n[\s\S]*?(?=\n[ \t\r]*\n|$)|$)/.exec(body)?.[0] ?? '';
  const [first = '', second] = fromMarkdownBody(opening);
  const lead = second !== undefined && isBylineParagraph(article, 1, first) ? second : first;
  const cut = lead.slice(0, LEAD);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
