import { join } from 'node:path';
import type { Article, PageRecord, SourceRun } from '../../schemas/index.ts';
import { type ArticleFile, readArticleFile } from '../content/article-file.ts';
import { articlesFolder } from '../content/content-root.ts';
import { articleFilePath } from '../content/page-address.ts';
import { type ArticleTexts, fileTexts } from '../corrections/index.ts';
import { typed } from '../corrections/marked-text.ts';
import { traceTexts } from '../corrections/trace-texts.ts';
import { VALUE_KEYS, type ValueKey } from '../model/values.ts';
import { findVersion } from './git-history.ts';
import type { StoredPage } from './stored-page.ts';

/** An article as it was written before a person edited its file. */
export interface WrittenArticle {
  readonly file: ArticleFile;
  readonly texts: ArticleTexts;
  /** Digest of the drop that the texts' origins count in. */
  readonly drop: string;
}

/**
 * The article as git has it: the committed version of its file that has the digest which the page record names. Null
 * where there is no git, or where it was never committed.
 */
export function writtenInGit(
  root: string,
  { address, record }: StoredPage,
  id: string,
): WrittenArticle | null {
  const entry = record?.articles.find((article) => article.id === id);
  if (record === null || entry === undefined) return null;
  const text = findVersion(join(articlesFolder(root), articleFilePath(address, id)), entry.sha256);
  const read = text === null ? null : readArticleFile(text, id);
  if (read === null || !read.ok) return null;
  return { file: read.value, texts: traceTexts(fileTexts(read.value), entry.blocks), drop: record.sha256 };
}

/**
 * The article's texts put together from the drop as the page record says, where the drop is still the same. Null where
 * the record does not say it all: corrections stand in the text, or another drop.
 */
export function writtenFromDrop(
  record: PageRecord | null,
  drop: { readonly digest: string; readonly text: string },
  id: string,
): Pick<WrittenArticle, 'texts' | 'drop'> | null {
  const entry = record?.articles.find((article) => article.id === id);
  if (entry === undefined || record?.sha256 !== drop.digest) return null;
  if (record.corrections.some(({ article }) => article === id)) return null;
  const lines = (letter: string) =>
    Object.entries(entry.blocks)
      .filter(([name]) => name.startsWith(letter))
      .map(([, runs]) => textOf(runs, drop.text));
  const parts = {
    kicker: typed(lines('k').join('')),
    headline: typed(lines('h').join('')),
    deck: typed(lines('d').join('')),
    body: typed(lines('p').join('\n')),
    captions: typed(lines('c').join('\n')),
  };
  return { texts: traceTexts({ id, parts }, entry.blocks), drop: drop.digest };
}

/** A block's text by its runs; what lies between two of them is a space. */
function textOf(runs: readonly SourceRun[], drop: string): string {
  return runs.reduce(
    (text, [at, start, length]) => text.padEnd(at, ' ') + drop.slice(start, start + length),
    '',
  );
}

/**
 * The frontmatter that an edited file may have had, where nobody knows: what a person can have typed counts as typed where
 * it is not read now, and what is read now but not in the file counts as new.
 */
export function supposeWritten(edited: Article, read: Article, record: PageRecord | null): Article {
  const isRead = (list: ValueKey) => {
    const values = new Set((read[list] as unknown[]).map((value) => JSON.stringify(value)));
    return (edited[list] as unknown[]).filter((value) => values.has(JSON.stringify(value)));
  };
  return {
    ...edited,
    date: record === null ? edited.date : record.date,
    page: record === null ? edited.page : record.page,
    ...Object.fromEntries(VALUE_KEYS.map((list) => [list, isRead(list)])),
  } as Article;
}
