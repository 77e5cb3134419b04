import { join } from 'node:path';
import type { Article } from '../../schemas/index.ts';
import { readFrontmatter } from '../content/article-file.ts';
import { fromMarkdownBody, readMarkdownBody } from '../content/body.ts';
import { type ContentProblem, fileProblem, type Read } from '../content/content-problem.ts';
import { articlesFolder, shownPath } from '../content/content-root.ts';
import { byCodeUnits, listFolder } from '../content/list-folder.ts';
import { articleFilePath, idPrefix, type PageAddress, recordPath } from '../content/page-address.ts';
import { readPageRecord } from '../content/page-record-file.ts';
import { readTextBelow } from '../content/read-below.ts';
import type { Forms } from '../model/forms.ts';
import { type ArticleHead, readHead } from './article-head.ts';
import type { IssueReader } from './known-frontmatter.ts';
import type { WithdrawalNotice } from './withdrawals/read-withheld.ts';

/** An article file of which the frontmatter was read, or the part of it that `A` says. */
export interface OpenFile<A extends ArticleHead> {
  readonly article: A;
  /** Path below `content/articles`. */
  readonly path: string;
  readonly folder: string;
  /** Name of its page in paths. */
  readonly name: string;
  /** Markdown, unparsed. */
  readonly body: string;
}

/** An article whose frontmatter was read; its body waits until it is asked for. */
export interface OpenArticle extends Omit<OpenFile<Article>, 'body'> {
  /** The body's paragraphs, parsed at each call. */
  readonly paragraphs: () => string[];
  /** What they are, parsed at each call; undefined where all are text. */
  readonly forms: () => Forms | undefined;
  /** Why words of it are hidden, and since when; only where some are. */
  readonly hiding?: WithdrawalNotice;
}

/** Reads one article file; problems go to `report` and null comes back. */
export function openArticle(
  root: string,
  path: string,
  report: (problem: ContentProblem) => void,
): OpenArticle | null {
  const file = openFile(root, path, report, readFrontmatter);
  return file && withParagraphs(file);
}

function withParagraphs({ body, ...open }: OpenFile<Article>): OpenArticle {
  return {
    ...open,
    paragraphs: () => fromMarkdownBody(body),
    forms: () => readMarkdownBody(body).forms,
  };
}

function openFile<A extends ArticleHead>(
  root: string,
  path: string,
  report: (problem: ContentProblem) => void,
  readArticle: (text: string, file: string) => Read<{ article: A; body: string }>,
): OpenFile<A> | null {
  const file = shownPath(root, 'articles', path);
  const [paper = '', folder = '', base = ''] = path.split('/');
  const name = base.replace(/-\d+\.md$/, '');
  const text = readTextBelow(root, `articles/${path}`);
  const read = text.ok ? readArticle(text.value, file) : text;
  if (!read.ok) {
    read.problems.forEach(report);
    return null;
  }
  const { article, body } = read.value;
  const page = { paper, folder, name };
  const isItsOwn = article.id.startsWith(idPrefix(page)) || wasMovedTo(root, page, article.id);
  if (articleFilePath(page, article.id) !== path || article.paper !== paper || !isItsOwn) {
    report(
      fileProblem(file, `the id ${article.id} of ${article.paper}`, 'the id that the file’s path gives'),
    );
    return null;
  }
  return { article, path, folder, name, body };
}

/** Whether an article with another page's id was moved here with its drop: the page record says so, nothing else may. */
function wasMovedTo(root: string, page: PageAddress, id: string): boolean {
  const text = readTextBelow(root, `articles/${recordPath(page)}`);
  const record = text.ok ? readPageRecord(text.value, recordPath(page)) : text;
  return record.ok && record.value.articles.some((article) => article.id === id);
}

/** The articles of one folder of a paper by page and place on it; pages without a number come last. */
export function readIssue(
  root: string,
  paper: string,
  folder: string,
  report: (problem: ContentProblem) => void,
  { read, keep }: IssueReader,
): OpenArticle[] {
  const files = articlePaths(root, paper, folder).map((path) => openFile(root, path, report, read));
  keep();
  return files
    .filter((file) => file !== null)
    .map(withParagraphs)
    .sort(byPlace);
}

/** The same, read only as far as lists need it: values that are wrong show when an article is opened. */
export function readIssueHeads(
  root: string,
  paper: string,
  folder: string,
  report: (problem: ContentProblem) => void,
): OpenFile<ArticleHead>[] {
  return articlePaths(root, paper, folder)
    .map((path) => openFile(root, path, report, readHead))
    .filter((head) => head !== null)
    .sort(byPlace);
}

/** The heads again, of articles that are read whole and given to `take`; where one cannot be, its head may still do. */
export function readIssueWhole(
  root: string,
  paper: string,
  folder: string,
  report: (problem: ContentProblem) => void,
  take: (open: OpenArticle) => void,
  { read, keep }: IssueReader,
): OpenFile<ArticleHead>[] {
  const files = articlePaths(root, paper, folder).map((path) => {
    const whole = openFile(root, path, report, read);
    if (whole === null) return openFile(root, path, report, readHead);
    take(withParagraphs(whole));
    return whole;
  });
  keep();
  return files.filter((head) => head !== null).sort(byPlace);
}

function articlePaths(root: string, paper: string, folder: string): string[] {
  return listFolder(join(articlesFolder(root), paper, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${paper}/${folder}/${name}`);
}

type Placed = Pick<OpenFile<ArticleHead>, 'article' | 'name'>;

function byPlace(a: Placed, b: Placed): number {
  return (
    (a.article.page ?? Infinity) - (b.article.page ?? Infinity) ||
    byCodeUnits(a.name, b.name) ||
    a.article.order - b.article.order ||
    byCodeUnits(a.article.id, b.article.id)
  );
}
