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
import type { DeskWords } from '../words/desk-zh.ts';
import type { Action } from './action.ts';
import { borderCorrection } from './border-corrections.ts';
import { editArticle } from './edit-article.ts';
import { formCorrection } from './form-correction.ts';
import { readDeskPage } from './read-desk-page.ts';

/** What became of an action: something was written, or why nothing was. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly message: string };

/**
 * Writes what a person decided: an edited article into its file, from where the next ingest takes it as corrections, and
 * every other decision into the page's corrections. Nothing is written on top of an edit that the page did not show.
 * `refused`: the desk's words for why nothing was done.
 */
export function saveAction(
  root: string,
  address: PageAddress,
  action: Action,
  signature: Signature,
  refused: DeskWords['refused'],
): Saved {
  const page = readDeskPage(root, address);
  if (page === null) return fail(refused.notIngested);
  if (action.kind === 'accept') {
    const { article, rule, message } = action;
    const known = page.items.some(
      (item) => item.article === article && item.rule === rule && item.message === message,
    );
    return known ? append(root, address, { ...action, ...signature }) : fail(refused.itemGone);
  }
  const article = page.articles.find(({ id }) => id === action.article);
  if (article === undefined) return fail(refused.articleGone(action.article));
  if (article.digest !== action.digest) {
    return fail(refused.changed(article.file));
  }
  if (action.kind !== 'edit') {
    const correction =
      action.kind === 'form'
        ? formCorrection(page, article, action, signature, refused)
        : borderCorrection(page, action, signature, refused);
    return typeof correction === 'string' ? fail(correction) : append(root, address, correction);
  }
  const edited = editArticle(article, action, refused);
  if (!edited.ok) return edited;
  const lengthOf = (paragraphs: readonly string[]) => paragraphs.join('').length;
  const now = lengthOf(edited.value.paragraphs);
  if (now === 0 && lengthOf(article.paragraphs) > 0) {
    return fail(refused.emptied);
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
