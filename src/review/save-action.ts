import { join } from 'node:path';
import type { Correction } from '../../schemas/index.ts';
import { writeArticleFile } from '../content/article-file.ts';
import { SHORTENED } from '../content/body.ts';
import { toMessage } from '../content/content-problem.ts';
import { articlesFolder, correctionsFolder } from '../content/content-root.ts';
import { articleFilePath, correctionsPath, type PageAddress } from '../content/page-address.ts';
import { writeFile } from '../content/write-file.ts';
import { appendCorrections, type Signature } from '../corrections/index.ts';
import { readPageCorrections } from '../corrections/page-corrections.ts';
import type { Action } from './action.ts';
import { borderCorrection } from './border-corrections.ts';
import { editArticle } from './edit-article.ts';
import { readDeskPage } from './read-desk-page.ts';

/** What became of an action: something was written, or why nothing was. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly message: string };

/**
 * Writes what a person decided: an edited article into its file, from where the next ingest takes it as corrections, and
 * every other decision into the page's corrections. Nothing is written on top of an edit that the page did not show.
 */
export function saveAction(root: string, address: PageAddress, action: Action, signature: Signature): Saved {
  const page = readDeskPage(root, address);
  if (page === null) return fail('这一版还没有读入过。请先运行 npm run ingest');
  if (action.kind === 'accept') {
    const { article, rule, message } = action;
    const known = page.items.some(
      (item) => item.article === article && item.rule === rule && item.message === message,
    );
    return known ? append(root, address, { ...action, ...signature }) : fail('这个问题已经不在了');
  }
  const article = page.articles.find(({ id }) => id === action.article);
  if (article === undefined) return fail(`这一版已经没有 ${action.article} 这一篇，或它的文件读不出来`);
  if (article.digest !== action.digest) {
    return fail(`${article.file} 在这一页打开之后改过。您写的还在下面：请与现在的文字对照，再保存一次`);
  }
  if (action.kind !== 'edit') {
    const correction = borderCorrection(page, action, signature);
    return typeof correction === 'string' ? fail(correction) : append(root, address, correction);
  }
  const edited = editArticle(article, action);
  if (!edited.ok) return edited;
  const lengthOf = (paragraphs: readonly string[]) => paragraphs.join('').length;
  const now = lengthOf(edited.value.paragraphs);
  if (now === 0 && lengthOf(article.paragraphs) > 0) {
    return fail('正文空了。没有保存：要撤下整篇，请写 withdrawals.yaml');
  }
  // Who saves here has the whole text before them: ingest need not ask whether a loss is meant.
  const meant = now < lengthOf(article.paragraphs) ? `\n${SHORTENED}\n` : '';
  const path = join(articlesFolder(root), articleFilePath(address, article.id));
  writeFile(path, writeArticleFile(edited.value) + meant);
  return { ok: true };
}

function append(root: string, address: PageAddress, correction: Correction): Saved {
  const file = readPageCorrections(root, address);
  if (!file.ok) return fail(file.problems.map(toMessage).join('\n'));
  const path = join(correctionsFolder(root), correctionsPath(address));
  writeFile(path, appendCorrections(file.value.source, [correction]));
  return { ok: true };
}

const fail = (message: string): Saved => ({ ok: false, message });
