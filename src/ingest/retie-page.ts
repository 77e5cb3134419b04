import { type JumpTies, withJumpTies } from '../articles/tie-jumps.ts';
import { toArticleOutput } from '../articles/to-markdown.ts';
import { readArticleFile } from '../content/article-file.ts';
import { sha256 } from '../content/digest.ts';
import { articleFilePath } from '../content/page-address.ts';
import { fixJumps } from '../corrections/index.ts';
import { readPageCorrections } from '../corrections/page-corrections.ts';
import { type Stored, storePage } from './store-page.ts';
import { isEdited, type StoredPage } from './stored-page.ts';

/**
 * Corrects the jumps of a page that is not read again although another page of its issue was. Files that a person edited
 * stay as they are.
 */
export function retiePage(root: string, stored: StoredPage, ties: JumpTies): Stored {
  const { record } = stored;
  if (record === null) return { ok: true, changes: 0 };
  const corrections = record.correctionsFile === null ? null : readPageCorrections(root, stored.address);
  const fixed = corrections?.ok === true ? fixJumps(ties, corrections.value.corrections) : ties;
  const files = record.articles.map(({ id }) => retieArticle(stored, id, fixed));
  const articles = record.articles.map((article, index) => {
    const retied = files[index];
    return retied?.changed === true ? { ...article, sha256: sha256(retied.text) } : article;
  });
  return storePage(root, stored, { files, record: { ...record, articles } });
}

function retieArticle(stored: StoredPage, id: string, ties: JumpTies) {
  const path = articleFilePath(stored.address, id);
  const file = stored.file(id);
  const text = file?.text ?? '';
  if (file === null || isEdited(stored, file)) return { path, text, changed: false };
  const read = readArticleFile(text, path);
  if (!read.ok) return { path, text, changed: false };
  const article = withJumpTies(read.value.article, ties);
  const retied = toArticleOutput(stored.address, { ...read.value, article }).text;
  return { path, text: retied, changed: retied !== text };
}
