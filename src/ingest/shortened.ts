import type { ArticleFile } from '../content/article-file.ts';
import { SHORTENED, saysShortened } from '../content/body.ts';
import { type ContentProblem, fileProblem } from '../content/content-problem.ts';
import { type ArticleTexts, fileTexts } from '../corrections/index.ts';

/** A file before and after somebody edited it. */
export interface ShortenedEdit {
  readonly file: { readonly text: string };
  readonly edited: ArticleFile;
  readonly written: { readonly texts: ArticleTexts };
}

/** So much of an article's letters, and so many of them, nobody takes away in passing. */
const SHARE = 0.1;
const LEAST = 20;

/**
 * Edits after which much of the page's text is nowhere on it any more, as where a file was cut off on its way: a person has
 * to say that it is meant. Text that went to another article of the page is still there.
 */
export function shortened<E extends ShortenedEdit>(edits: readonly E[]): E[] {
  const gone = edits.map((edit) => lettersOf(edit.written.texts) - lettersOf(fileTexts(edit.edited)));
  const goneFromPage = gone.reduce((sum, letters) => sum + letters, 0);
  return edits.filter((edit, i) => {
    if (saysShortened(edit.file.text)) return false;
    const before = lettersOf(edit.written.texts);
    const lost = Math.min(gone[i]!, goneFromPage);
    const isEmptied = edit.edited.paragraphs.length === 0 && edit.written.texts.parts.body.text !== '';
    return (isEmptied && lost > 0) || (lost >= LEAST && lost >= before * SHARE) || isCut(edit);
  });
}

/** It ends within what was written, and without the line end that every file has. */
function isCut({ file, edited, written }: ShortenedEdit): boolean {
  const before = written.texts.parts.body.text;
  const now = fileTexts(edited).parts.body.text;
  return !file.text.endsWith('\n') && now.length < before.length && before.startsWith(now);
}

function lettersOf({ parts }: ArticleTexts): number {
  return Object.values(parts).reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}

export function shortenedProblem(file: string): ContentProblem {
  return fileProblem(
    file,
    'much less text than before (a file that was cut off?)',
    `all of it, or a line ${SHORTENED} that says that it is meant`,
    `The page is left as it was. Put the text back, or write ${SHORTENED} on a line of its own below the text and ingest again, which takes that line out`,
  );
}
