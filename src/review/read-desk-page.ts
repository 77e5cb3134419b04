import type { PageRecord, ReviewItem } from '../../schemas/index.ts';
import { readDropText } from '../articles/read-drop.ts';
import { type ArticleFile, readArticleFile } from '../content/article-file.ts';
import { type ContentProblem, toMessage } from '../content/content-problem.ts';
import { shownPath } from '../content/content-root.ts';
import { sha256 } from '../content/digest.ts';
import { articleFilePath, dropPath, type PageAddress, recordPath } from '../content/page-address.ts';
import { readPageRecord } from '../content/page-record-file.ts';
import { isThere, readTextBelow } from '../content/read-below.ts';

/** An article under review. */
export interface ReviewedArticle extends ArticleFile {
  readonly id: string;
  /** As messages call it. */
  readonly file: string;
  /** Of the file as it was shown: a save on top of another edit is refused by it. */
  readonly digest: string;
}

/** A doubt, and the article it is about; null for the page. */
export interface OpenItem extends ReviewItem {
  readonly article: string | null;
}

/** A page as the review shows it. */
export interface ReviewedPage {
  readonly address: PageAddress;
  readonly record: PageRecord;
  readonly articles: readonly ReviewedArticle[];
  /** The drop as text; null where it is gone or no text. */
  readonly raw: string | null;
  readonly items: readonly OpenItem[];
  /** Files of the page that cannot be read, in words. */
  readonly problems: readonly string[];
}

/** Reads a page with its articles as they stand in their files; null where it was never ingested. */
export function readDeskPage(root: string, address: PageAddress): ReviewedPage | null {
  const path = recordPath(address);
  const problems: ContentProblem[] = [];
  const text = readTextBelow(root, `articles/${path}`);
  const record = text.ok ? readPageRecord(text.value, shownPath(root, 'articles', path)) : text;
  if (!record.ok) return null;
  const articles = record.value.articles.flatMap(({ id }) => openArticle(root, address, id, problems) ?? []);
  const items = [
    ...record.value.review.map((item) => ({ ...item, article: null })),
    ...articles.flatMap(({ id, article }) => article.review.map((item) => ({ ...item, article: id }))),
  ];
  const raw = isThere(root, `drops/${dropPath(address)}`) ? readDropText(root, address) : null;
  return {
    address,
    record: record.value,
    articles,
    raw: raw?.ok ? raw.value : null,
    items,
    problems: problems.map(toMessage),
  };
}

function openArticle(
  root: string,
  address: PageAddress,
  id: string,
  problems: ContentProblem[],
): ReviewedArticle | null {
  const path = articleFilePath(address, id);
  const file = shownPath(root, 'articles', path);
  const text = readTextBelow(root, `articles/${path}`);
  const read = text.ok ? readArticleFile(text.value, file) : text;
  if (!text.ok || !read.ok) {
    if (!read.ok) problems.push(...read.problems);
    return null;
  }
  return { id, file, digest: sha256(text.value), ...read.value };
}
