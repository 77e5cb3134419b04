import type { Correction } from '../../schemas/index.ts';
import { type ArticleFile, readArticleFile, writeArticleFile } from '../content/article-file.ts';
import { saysShortened } from '../content/body.ts';
import type { ContentProblem, Read } from '../content/content-problem.ts';
import { appendCorrections, type CorrectedPage, correctionProblem } from '../corrections/index.ts';
import type { PageCorrections } from '../corrections/page-corrections.ts';
import { type EditedPage, recogniseEdits } from './recognise-edits.ts';
import { editedFiles, type StoredFile } from './stored-page.ts';

/** A page with its corrections applied, those among them that its files were edited for. */
export interface KeptEdits {
  readonly corrected: CorrectedPage;
  /** The text of the corrections file as it shall be; null where there is none. */
  readonly source: string | null;
  /** The page's corrections, those of the edits among them. */
  readonly corrections: readonly Correction[];
  /** Digests of the edited files, by their articles' ids. */
  readonly edits: ReadonlyMap<string, string>;
  /** How many corrections are new. */
  readonly added: number;
  /** Corrections that no longer fit. */
  readonly conflicts: readonly ContentProblem[];
}

/** Recognises what people edited in a page's files and puts it behind the page's corrections. */
export function keepEdits(page: EditedPage, { file, source, digest }: PageCorrections): Read<KeptEdits> {
  const files = editedFiles(page.stored).filter(
    (stored) => isKnown(page, stored) && !isWritten(page, stored),
  );
  if (files.length === 0) {
    const conflicts = toProblems(page.corrected, file, source);
    return {
      ok: true,
      value: {
        corrected: page.corrected,
        source: digest === null ? null : source,
        edits: new Map(),
        corrections: page.corrections,
        added: 0,
        conflicts,
      },
    };
  }
  const recognised = recogniseEdits(page, files);
  if (!recognised.ok) return recognised;
  const { corrected, corrections, added, edits } = recognised.value;
  const kept = appendCorrections(source, added);
  const conflicts = toProblems(corrected, file, kept);
  return {
    ok: true,
    value: {
      corrected,
      corrections,
      source: digest === null && kept === '' ? null : kept,
      edits,
      added: added.length,
      conflicts,
    },
  };
}

/** A file that was never written by a run is no edit: it stays, and stands against the page. */
function isKnown({ stored }: EditedPage, { id }: StoredFile): boolean {
  return stored.record?.articles.some((article) => article.id === id) ?? false;
}

/** The file says already what the page says now: a run was killed before it could write the record. */
function isWritten({ corrected }: EditedPage, { id, text }: StoredFile): boolean {
  const read = readArticleFile(text, id);
  const now = corrected.files.find(({ article }) => article.id === id);
  return read.ok && now !== undefined && !saysShortened(text) && untied(read.value) === untied(now);
}

/** The file's text without the other parts of the article, which other pages decide. */
function untied({ article, ...body }: ArticleFile): string {
  const jumpTo = article.jumpTo && { ...article.jumpTo, id: null };
  const jumpFrom = article.jumpFrom && { ...article.jumpFrom, id: null };
  return writeArticleFile({ article: { ...article, jumpTo, jumpFrom }, ...body });
}

function toProblems({ conflicts }: CorrectedPage, file: string, source: string): ContentProblem[] {
  return conflicts.map(({ index }) =>
    correctionProblem(
      { file, source, index },
      'a correction whose place is no longer there, or not in one place only',
      'a quote that stands once on the page',
      'The text stays as it was published. Compare it with the drop, then mend the quote, or delete the correction',
    ),
  );
}
