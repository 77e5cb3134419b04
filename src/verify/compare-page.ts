import type { OutputFile } from '../articles/to-markdown.ts';
import { toRecordOutput } from '../articles/to-markdown.ts';
import { type ArticleFile, readArticleFile } from '../content/article-file.ts';
import { shownPath } from '../content/content-root.ts';
import { articleFilePath, dropPath, recordPath } from '../content/page-address.ts';
import { readTextBelow } from '../content/read-below.ts';
import { fromAt } from '../model/at.ts';
import { textsOf } from '../model/blocks.ts';
import { valuesOf } from '../model/values.ts';
import type { DerivedPage } from './derive-issue.ts';
import { type Disagreement, disagree, sayProblem } from './disagreement.ts';
import { firstDifference } from './first-difference.ts';

/** Holds a page's files, byte by byte, against what was derived. Pages that other rules read are left to the caller. */
export function comparePage(root: string, page: DerivedPage): Disagreement[] {
  const { stored } = page;
  const { address, record } = stored;
  const drop = shownPath(root, 'drops', dropPath(address));
  const recordFile = shownPath(root, 'articles', recordPath(address));
  switch (page.state) {
    case 'unreadable':
      return page.problems.map((problem) => sayProblem('unreadable', problem));
    case 'gone': {
      const articles = [...stored.ids].map((id) => articlePath(root, page, id));
      const named = record?.articles.length ? [recordFile] : [];
      return [...named, ...articles].map((file) => disagree('dropGone', file, null, {}));
    }
    case 'unread':
      return [disagree('unread', drop, null, {})];
    case 'other-rules':
      return [];
    case 'input-changed':
      return [
        disagree('inputChanged', recordFile, lineOfInput(root, page), { input: page.input }),
        ...wrongPlacesInFiles(root, page),
      ];
    case 'derived':
      return [
        ...compareArticles(root, page, page.files, page.articles),
        ...compareRecord(root, toRecordOutput(address, page.record)),
      ];
  }
}

const articlePath = (root: string, { stored }: DerivedPage, id: string) =>
  shownPath(root, 'articles', articleFilePath(stored.address, id));

function compareArticles(
  root: string,
  page: DerivedPage,
  files: readonly OutputFile[],
  articles: readonly ArticleFile[],
): Disagreement[] {
  const { stored } = page;
  const derived = articles.flatMap((article, index): Disagreement[] => {
    const { id } = article.article;
    const shown = articlePath(root, page, id);
    const text = stored.file(id)?.text;
    if (text === undefined) return [disagree('articleMissing', shown, null, { id })];
    const difference = firstDifference(text, files[index]!.text);
    if (difference === null) return wrongPlaces(shown, text, article);
    const read = readArticleFile(text, shown);
    return [
      disagree('articleDiffers', shown, difference.line, difference),
      ...(read.ok ? wrongPlaces(shown, text, read.value) : []),
    ];
  });
  const given = new Set(articles.map(({ article }) => article.id));
  const others = [...stored.ids].filter((id) => !given.has(id));
  return [...derived, ...others.map((id) => disagree('articleExtra', articlePath(root, page, id), null, {}))];
}

/** Values that do not stand where they say, whatever they were compared with. */
function wrongPlaces(file: string, source: string, { article, paragraphs }: ArticleFile): Disagreement[] {
  const blocks = new Map(textsOf(article, paragraphs));
  return valuesOf(article).flatMap(({ text, at }) => {
    const { block, from, to } = fromAt(at);
    const stands = blocks.get(block)?.slice(from, to) ?? null;
    if (stands === text) return [];
    return [disagree('wrongPlace', file, lineOf(source, `at: "${at}"`, text), { text, at, stands })];
  });
}

function wrongPlacesInFiles(root: string, page: DerivedPage): Disagreement[] {
  return [...page.stored.ids].flatMap((id) => {
    const file = articlePath(root, page, id);
    const text = page.stored.file(id)?.text ?? '';
    const read = readArticleFile(text, file);
    return read.ok ? wrongPlaces(file, text, read.value) : [];
  });
}

function compareRecord(root: string, { path, text }: OutputFile): Disagreement[] {
  const file = shownPath(root, 'articles', path);
  const stored = readTextBelow(root, `articles/${path}`);
  const difference = stored.ok ? firstDifference(stored.value, text) : null;
  return difference === null ? [] : [disagree('recordDiffers', file, difference.line, difference)];
}

/** Keys of a record, by the file whose digest they hold. */
const KEY = { drop: 'sha256', sidecar: 'sidecar', corrections: 'correctionsFile' } as const;

function lineOfInput(root: string, page: DerivedPage & { state: 'input-changed' }): number | null {
  const text = readTextBelow(root, `articles/${recordPath(page.stored.address)}`);
  return text.ok ? lineOf(text.value, `"${KEY[page.input]}": `) : null;
}

/** The first line, from 1, that has all of these words; null where none has. */
function lineOf(source: string, ...words: readonly string[]): number | null {
  const line = source.split('\n').findIndex((text) => words.every((word) => text.includes(word)));
  return line < 0 ? null : line + 1;
}
