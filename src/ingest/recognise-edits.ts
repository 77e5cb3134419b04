import { join } from 'node:path';
import type { Correction, FormCorrection } from '../../schemas/index.ts';
import { type JumpTies, withJumpTies } from '../articles/tie-jumps.ts';
import { type ArticleFile, readArticleFile } from '../content/article-file.ts';
import { type ContentProblem, fileProblem, type Read } from '../content/content-problem.ts';
import { articlesFolder, shownPath } from '../content/content-root.ts';
import { articleFilePath } from '../content/page-address.ts';
import {
  type CorrectedPage,
  fileTexts,
  fixJumps,
  type RecognisedValue,
  recogniseForms,
  recogniseTexts,
  recogniseValues,
  replaceValues,
  type Signature,
  undoing,
} from '../corrections/index.ts';
import { tidyForms } from '../model/forms.ts';
import { signatureOf } from './git-history.ts';
import { shortened, shortenedProblem } from './shortened.ts';
import type { StoredFile, StoredPage } from './stored-page.ts';
import { supposeWritten, type WrittenArticle, writtenFromDrop, writtenInGit } from './written-article.ts';

/** A page with hand edits, and what is needed to tell them from what was written. */
export interface EditedPage {
  readonly root: string;
  readonly stored: StoredPage;
  /** Drop, sidecar, rules and corrections are those that the page was written with. */
  readonly sameInputs: boolean;
  readonly drop: { readonly digest: string; readonly text: string };
  readonly corrections: readonly Correction[];
  /** The page with these corrections. */
  readonly corrected: CorrectedPage;
  /** What ties the jumps of the articles, as they are written. */
  readonly ties: () => JumpTies;
  readonly correct: (corrections: readonly Correction[]) => CorrectedPage;
}

/** What became of a page's hand edits. */
export interface RecognisedEdits {
  /** The page's corrections with the edits among them. */
  readonly corrections: readonly Correction[];
  /** Those that stand behind the earlier ones, undoings of those whose place they take among them. */
  readonly added: readonly Correction[];
  readonly corrected: CorrectedPage;
  /** Digests of the edited files, by their articles' ids. */
  readonly edits: ReadonlyMap<string, string>;
}

/**
 * Turns the hand edits of a page's files into corrections. An edit that cannot be told or kept is a problem, and then
 * none is: the page stays as the person left it.
 */
export function recogniseEdits(page: EditedPage, files: readonly StoredFile[]): Read<RecognisedEdits> {
  const read = files.map((file) => ({ file, ...readEdited(page, file) }));
  const broken = read.flatMap(({ problems }) => problems);
  if (broken.length > 0) return { ok: false, problems: broken };
  const edits = read.flatMap(({ file, edited, written }) =>
    edited === null || written === null ? [] : [{ file, edited, written, signature: signature(page, file) }],
  );
  const cut = shortened(edits);
  if (cut.length > 0)
    return { ok: false, problems: cut.map(({ file }) => shortenedProblem(pathOf(page, file))) };
  const texts = edits.map(({ edited, written, signature }) =>
    recogniseTexts(written.texts, edited, page.corrections, written.drop, signature),
  );
  const replaced = new Set([
    ...texts.flatMap((found) => found.replaced),
    ...unfit(
      page,
      edits.map(({ file }) => file.id),
    ),
  ]);
  const earlier = withoutReplaced(page, replaced);
  const ofTexts = texts.flatMap((found) => found.corrections);
  const withTexts = page.correct([...earlier, ...ofTexts]);
  const values = edits.map((edit) => ({ edit, ...valuesOf(page, edit, withTexts) }));
  const refused = values.flatMap(({ edit, refused }) =>
    refused.map((field) => refusal(page, edit.file, field)),
  );
  if (refused.length > 0) return { ok: false, problems: refused };
  const ofValues = replaceValues(
    values.flatMap(({ corrections }) => corrections),
    page.corrections,
  );
  for (const index of ofValues.replaced) replaced.add(index);
  const undone = [...replaced].map((index) => undoingOf(page.corrections[index]!, edits));
  const added = [...undone, ...ofTexts, ...ofValues.added];
  const corrections = [...withoutReplaced(page, replaced), ...added];
  const corrected = page.correct(corrections);
  const lost = edits.filter((edit) => !isKept(page, edit, corrected, page.corrections.length));
  if (lost.length > 0) {
    return { ok: false, problems: lost.map(({ file }) => lostProblem(page, file)) };
  }
  const digests = new Map(edits.map(({ file }) => [file.id, file.sha256]));
  return { ok: true, value: { corrections, added, corrected, edits: digests } };
}

/** The page's corrections, each at its place, without those that hold no longer. */
function withoutReplaced({ corrections }: EditedPage, replaced: ReadonlySet<number>): Correction[] {
  return corrections.map((correction, index) =>
    replaced.has(index) ? undoing(correction, { by: null, when: null }) : correction,
  );
}

/** Signed by whoever edited that article. */
function undoingOf(correction: Correction, edits: readonly Edit[]): Correction {
  const edit = edits.find(({ file }) => file.id === correction.article) ?? edits[0]!;
  return undoing(correction, edit.signature);
}

interface Edit {
  readonly file: StoredFile;
  readonly edited: ArticleFile;
  readonly written: WrittenArticle;
  readonly signature: Signature;
}

const pathOf = ({ root, stored }: EditedPage, { id }: StoredFile) =>
  shownPath(root, 'articles', articleFilePath(stored.address, id));

function signature({ root, stored }: EditedPage, { id }: StoredFile): Signature {
  return signatureOf(join(articlesFolder(root), articleFilePath(stored.address, id)));
}

function readEdited(
  page: EditedPage,
  file: StoredFile,
): { edited: ArticleFile | null; written: WrittenArticle | null; problems: readonly ContentProblem[] } {
  const read = readArticleFile(file.text, pathOf(page, file));
  if (!read.ok) return { edited: null, written: null, problems: read.problems };
  const edited = withoutLineBreaks(read.value);
  const written = writtenArticle(page, edited, file.id);
  if (written === null) return { edited: null, written, problems: [lostProblem(page, file)] };
  return { edited, written, problems: [] };
}

/** A paragraph that a person typed on several lines is one all the same. */
function withoutLineBreaks({ article, paragraphs, forms }: ArticleFile): ArticleFile {
  const join = (text: string) => text.replace(/(?<=[ -~])\s*\n\s*(?=[ -~])/g, ' ').replace(/\s*\n\s*/g, '');
  const joined = paragraphs.map((text, index) => ({ text: join(text), form: forms?.[index] }));
  const kept = joined.filter(({ text }) => text !== '');
  return {
    article,
    paragraphs: kept.map(({ text }) => text),
    forms: forms && tidyForms(kept.map(({ form }) => form!)),
  };
}

/**
 * The article before the edit: read again where nothing else changed, else from git, else from the drop; where all that
 * fails, as it is read now, so that what the file says goes before it; what its paragraphs are nobody is then taken to have
 * changed. Null where there is no such article any more.
 */
function writtenArticle(page: EditedPage, edited: ArticleFile, id: string): WrittenArticle | null {
  const { root, stored, sameInputs, drop, corrected } = page;
  const index = corrected.kept.ids.indexOf(id);
  const read = { file: corrected.files[index]!, texts: corrected.texts[index]!, drop: drop.digest };
  if (sameInputs) return index < 0 ? null : { ...read, file: tied(page, read.file) };
  const inGit = writtenInGit(root, stored, id);
  if (inGit !== null || index < 0) return inGit;
  return {
    ...(writtenFromDrop(stored.record, drop, id) ?? read),
    file: { ...edited, article: supposeWritten(edited.article, read.file.article, stored.record) },
  };
}

/** Jumps lead to other pages' articles only once all pages are read. */
function tied({ ties, corrections }: EditedPage, file: ArticleFile): ArticleFile {
  return { ...file, article: withJumpTies(file.article, fixJumps(ties(), corrections)) };
}

/**
 * Corrections of text that no longer fit, of articles that a person has edited since: the file shows their text, so what
 * the person left of it goes before them.
 */
function unfit({ corrected, corrections }: EditedPage, ids: readonly string[]): number[] {
  return corrected.conflicts
    .map(({ index }) => index)
    .filter((index) => {
      const correction = corrections[index]!;
      return correction.kind === 'text' && ids.includes(correction.article);
    });
}

function valuesOf(page: EditedPage, { edited, written, signature }: Edit, now: CorrectedPage) {
  const { id } = edited.article;
  const index = now.kept.ids.indexOf(written.texts.id);
  if (index < 0 || id !== written.texts.id)
    return { corrections: [] as (RecognisedValue | FormCorrection)[], refused: ['id'] };
  const [before, after] = [
    { article: written.file.article, texts: written.texts },
    { article: edited.article, texts: fileTexts(edited) },
  ];
  const read = { file: now.files[index]!, texts: now.texts[index]! };
  const { corrections, refused } = recogniseValues(
    before,
    after,
    { article: read.file.article, texts: read.texts },
    page.drop.digest,
    signature,
  );
  const forms = recogniseForms(written.file, edited, read, page.drop.digest, signature);
  return { corrections: [...forms, ...corrections], refused };
}

/** Whether the page with all corrections says what the person's file says. */
function isKept(page: EditedPage, edit: Edit, corrected: CorrectedPage, earlier: number): boolean {
  if (corrected.conflicts.some(({ index }) => index >= earlier)) return false;
  const { corrections, refused } = valuesOf(page, edit, corrected);
  if (corrections.length > 0 || refused.length > 0) return false;
  if (!page.sameInputs) return true;
  const index = corrected.kept.ids.indexOf(edit.file.id);
  const said = Object.values(fileTexts(edit.edited).parts).map(({ text }) => text);
  const kept = Object.values(fileTexts(corrected.files[index]!).parts).map(({ text }) => text);
  return said.every((text, part) => text === kept[part]);
}

function refusal(page: EditedPage, file: StoredFile, field: string): ContentProblem {
  const line = file.text.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 1;
  return {
    ...fileProblem(
      pathOf(page, file),
      `an edit of ${field}`,
      'an edit of text, headlines, date, page, jumps and extracted values that stand in the text',
      'The page is left as it was. Take this edit back, then ingest again',
    ),
    line: line === 0 ? null : line,
    field,
  };
}

function lostProblem(page: EditedPage, file: StoredFile): ContentProblem {
  return fileProblem(
    pathOf(page, file),
    'an edit by hand where the pipeline now reads something else',
    'the edit or the new reading',
    'The page is left as it was. Put its drop back as it was; or copy what you typed to another place, take the file back with git, ingest again, and type it anew',
  );
}
