import type { Article } from '../../schemas/index.ts';
import { authorsOf, type CitedArticle, isoDate } from '../citations/cited-article.ts';
import type { Rights } from './rights.ts';

/** What a page's metadata says beside its citation. */
export interface ArticleContext {
  readonly article: Article;
  readonly cited: CitedArticle;
  /** The headline, or the words that stand in for one, without brackets. */
  readonly title: string;
  readonly description: string;
  readonly pageName: string | null;
  readonly publisher: string | null;
  readonly rights: Rights | null;
  /** Null where the host is not known. */
  readonly url: string | null;
}

/** The article as schema.org's NewsArticle. Keys without a value are left out, so `undefined` means nothing. */
export function newsArticle({
  article,
  cited,
  title,
  description,
  pageName,
  publisher,
  rights,
  url,
}: ArticleContext): object {
  const person = (name: string) => ({ '@type': 'Person', name });
  const named = (role: Article['reporters'][number]['role']) => {
    const names = new Set(article.reporters.filter((one) => one.role === role).map(({ name }) => name));
    return names.size === 0 ? undefined : [...names].map(person);
  };
  const date = cited.date === null ? undefined : isoDate(cited.date);
  const authors = authorsOf(article.reporters);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url ?? undefined,
    url: url ?? undefined,
    identifier: article.id,
    headline: title,
    alternativeHeadline: article.deck ?? undefined,
    description: description || undefined,
    inLanguage: 'zh-CN',
    datePublished: date,
    dateline: article.dateline?.text,
    printPage: article.page === null ? undefined : String(article.page),
    printSection: pageName ?? undefined,
    author: authors.length === 0 ? undefined : authors.map(person),
    editor: named('editor'),
    contributor: named('photographer'),
    isPartOf: {
      '@type': 'PublicationIssue',
      datePublished: date,
      isPartOf: { '@type': 'Newspaper', name: cited.paper },
    },
    publisher: { '@type': 'Organization', name: publisher ?? cited.paper },
    copyrightNotice: rights?.statement,
    license: rights?.license ?? undefined,
    isAccessibleForFree: true,
  };
}

/** JSON for a `<script>`: no text in it can end the element or begin a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
