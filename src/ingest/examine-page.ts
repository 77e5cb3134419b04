import { type DropBytes, readDropBytes, toDrop } from '../articles/read-drop.ts';
import type { JumpTies } from '../articles/tie-jumps.ts';
import { type ContentProblem, fileProblem } from '../content/content-problem.ts';
import { shownPath } from '../content/content-root.ts';
import { articleFilePath, dropPath, type PageAddress, recordPath } from '../content/page-address.ts';
import { isThere } from '../content/read-below.ts';
import { writeProblem } from '../content/write-failure.ts';
import { CONFLICT_RULE } from '../corrections/index.ts';
import { type PageCorrections, readPageCorrections } from '../corrections/page-corrections.ts';
import { readArticles } from '../pipeline/index.ts';
import type { Drop, FolioDocument } from '../pipeline/types.ts';
import { correctFound } from './derive-page.ts';
import { type KeptEdits, keepEdits } from './keep-edits.ts';
import { attempt, readDocument } from './read-document.ts';
import type { ReadStored, StoredPage } from './stored-page.ts';

/** A page that was read anew, before its jumps are tied and anything is written. */
export interface ReadPage {
  readonly state: 'read';
  readonly stored: StoredPage;
  readonly source: DropBytes;
  readonly edits: KeptEdits;
}

/** What ingest reads drops with: the rules, and their digest. */
export interface Rules {
  readonly digest: string;
  /** Finds a drop's articles; what they say is read out of them after people's corrections. */
  readonly read: (drop: Drop) => FolioDocument;
}

/** The pipeline as rules of that digest. */
export function pipelineRules(digest: string): Rules {
  return { digest, read: readArticles };
}

/** What a run finds of a page. */
export type ExaminedPage =
  | ReadPage
  | { readonly state: 'gone'; readonly stored: StoredPage }
  | { readonly state: 'unchanged'; readonly stored: StoredPage; readonly problems: readonly ContentProblem[] }
  | { readonly state: 'failed'; readonly stored: StoredPage; readonly problems: readonly ContentProblem[] };

/**
 * Looks whether a page must be read anew, and reads it if so. Whatever goes wrong stays with this page.
 *
 * @param ties what tied the jumps of its issue when it was written
 */
export function examinePage(
  root: string,
  read: ReadStored,
  address: PageAddress,
  rules: Rules,
  ties: () => JumpTies,
): ExaminedPage {
  try {
    return examine(root, read(address), rules, ties);
  } catch (error) {
    const problem = writeProblem(error, shownPath(root, 'articles', recordPath(address)));
    return { state: 'failed', stored: unknownPage(address), problems: [problem] };
  }
}

function unknownPage(address: PageAddress): StoredPage {
  return { address, record: null, ids: new Set(), file: () => null, problems: () => [] };
}

function examine(root: string, stored: StoredPage, rules: Rules, ties: () => JumpTies): ExaminedPage {
  const { address } = stored;
  if (!isThere(root, `drops/${dropPath(address)}`)) {
    const problems = stored.problems();
    return problems.length > 0 ? { state: 'failed', stored, problems } : { state: 'gone', stored };
  }
  const source = readDropBytes(root, address);
  if (!source.ok) return { state: 'failed', stored, problems: source.problems };
  const corrections = readPageCorrections(root, address);
  if (!corrections.ok) return { state: 'failed', stored, problems: corrections.problems };
  const sameInputs = hasSameInputs(stored, source.value, corrections.value, rules);
  if (sameInputs && isWhole(stored)) {
    return { state: 'unchanged', stored, problems: openConflicts(root, stored, corrections.value) };
  }
  const unreadable = stored.problems();
  if (unreadable.length > 0) return { state: 'failed', stored, problems: unreadable };
  const file = shownPath(root, 'drops', dropPath(address));
  const drop = toDrop(root, source.value);
  const found = drop.ok ? readDocument(drop.value, file, rules.read) : drop;
  if (!found.ok) return { state: 'failed', stored, problems: found.problems };
  const digest = source.value.digests.drop;
  const correct = correctFound(found.value, stored, digest);
  const edits = attempt(file, () =>
    keepEdits(
      {
        root,
        stored,
        sameInputs,
        drop: { digest, text: found.value.text },
        corrections: corrections.value.corrections,
        corrected: correct(corrections.value.corrections),
        ties,
        correct,
      },
      corrections.value,
    ),
  );
  const kept = edits.ok ? edits.value : edits;
  if (!kept.ok) return { state: 'failed', stored, problems: kept.problems };
  return { state: 'read', stored, source: source.value, edits: kept.value };
}

/** Nothing that decides what the page says has changed. */
function hasSameInputs(
  { record }: StoredPage,
  { digests }: DropBytes,
  corrections: PageCorrections,
  rules: Rules,
): boolean {
  return (
    record !== null &&
    record.sha256 === digests.drop &&
    record.sidecar === digests.sidecar &&
    record.correctionsFile === corrections.digest &&
    record.rules === rules.digest &&
    record.withdrawn.every(({ reason }) => reason !== 'drop-deleted')
  );
}

/** The page's article files are there as they were written, these and no others. */
function isWhole({ record, ids, file }: StoredPage): boolean {
  return (
    record !== null &&
    record.articles.length === ids.size &&
    record.articles.every(({ id, sha256 }) => file(id)?.sha256 === sha256)
  );
}

/** Corrections that did not fit when the page was read, for as long as nobody has settled them. */
function openConflicts(
  root: string,
  { address, ids, record, file }: StoredPage,
  { digest }: PageCorrections,
) {
  if (digest === null) return [];
  const asks = (text: string) => text.includes(`rule: ${CONFLICT_RULE}`);
  const articles = [...ids].filter((id) => asks(file(id)?.text ?? ''));
  const paths = articles.map((id) => articleFilePath(address, id));
  if (record?.review.some(({ rule }) => rule === CONFLICT_RULE)) paths.push(recordPath(address));
  return paths.map((path) => conflictProblem(shownPath(root, 'articles', path)));
}

function conflictProblem(file: string): ContentProblem {
  return fileProblem(
    file,
    'a correction whose place is no longer there (see `review`)',
    'a quote that stands once on the page',
    'The text stays as it was published. Compare it with the drop, then mend the correction or delete it',
  );
}
