import type { PageRecord } from '../../schemas/index.ts';
import { UNDATED } from '../addresses/urls.ts';
import { readDropBytes, toDrop } from '../articles/read-drop.ts';
import { type Part, tieJumps } from '../articles/tie-jumps.ts';
import type { OutputFile } from '../articles/to-markdown.ts';
import type { ArticleFile } from '../content/article-file.ts';
import type { ContentProblem, Read } from '../content/content-problem.ts';
import { shownPath } from '../content/content-root.ts';
import { dropPath, type PageAddress } from '../content/page-address.ts';
import { isThere } from '../content/read-below.ts';
import type { CorrectedPage } from '../corrections/index.ts';
import { type PageCorrections, readPageCorrections } from '../corrections/page-corrections.ts';
import { correctFound, toPageFiles } from '../ingest/derive-page.ts';
import type { Rules } from '../ingest/examine-page.ts';
import { attempt, readDocument } from '../ingest/read-document.ts';
import { type StoredPage, storedPages } from '../ingest/stored-page.ts';

/** A page as it is stored, and what became of deriving it anew. */
export type DerivedPage = { readonly stored: StoredPage } & (
  | {
      readonly state: 'derived';
      readonly files: readonly OutputFile[];
      readonly articles: readonly ArticleFile[];
      readonly record: PageRecord;
    }
  | { readonly state: 'unreadable'; readonly problems: readonly ContentProblem[] }
  /** Its drop is gone. */
  | { readonly state: 'gone' }
  /** It has a drop and no record. */
  | { readonly state: 'unread' }
  | { readonly state: 'other-rules' }
  | { readonly state: 'input-changed'; readonly input: 'drop' | 'sidecar' | 'corrections' }
);

/** A page whose text was derived, before its jumps are tied. */
interface Corrected {
  readonly state: 'corrected';
  readonly stored: StoredPage;
  readonly record: PageRecord;
  readonly corrections: PageCorrections;
  readonly page: CorrectedPage;
}

/**
 * Reads the pages of one issue again, from nothing but drops, sidecars and corrections; the records say only which ids the
 * articles have. What files say is not looked at: a file that somebody changed differs from what comes out here.
 */
export function deriveIssue(root: string, addresses: readonly PageAddress[], rules: Rules): DerivedPage[] {
  const readStored = storedPages(root);
  const pages = addresses.map((address) => correct(root, readStored(address), rules));
  const dated = addresses.every(({ folder }) => folder !== UNDATED);
  const parts = pages.flatMap((page): Part[] =>
    page.state === 'corrected' ? page.page.files.map(({ article }) => article) : [],
  );
  const ties = dated ? tieJumps(parts) : new Map();
  return pages.map((page): DerivedPage => {
    if (page.state !== 'corrected') return page;
    const { stored, record, corrections } = page;
    const { articles, markdown } = toPageFiles(page.page, corrections.corrections, {
      stored,
      ties,
      drop: record.sha256,
      sidecar: record.sidecar,
      rules: rules.digest,
      correctionsFile: corrections.digest,
      edits: new Map(record.articles.flatMap(({ id, edit }) => (edit === undefined ? [] : [[id, edit]]))),
    });
    return { state: 'derived', stored, files: markdown.files, articles, record: markdown.record };
  });
}

function correct(root: string, stored: StoredPage, rules: Rules): Corrected | DerivedPage {
  const { address, record } = stored;
  const unreadable = (problems: readonly ContentProblem[]): DerivedPage => ({
    state: 'unreadable',
    stored,
    problems,
  });
  const broken = stored.problems();
  if (broken.length > 0) return unreadable(broken);
  if (!isThere(root, `drops/${dropPath(address)}`)) return { state: 'gone', stored };
  if (record === null) return { state: 'unread', stored };
  if (record.rules !== rules.digest) return { state: 'other-rules', stored };
  const source = readDropBytes(root, address);
  if (!source.ok) return unreadable(source.problems);
  const { digests } = source.value;
  const corrections = readPageCorrections(root, address);
  if (!corrections.ok) return unreadable(corrections.problems);
  if (record.sha256 !== digests.drop) return { state: 'input-changed', stored, input: 'drop' };
  if (record.sidecar !== digests.sidecar) return { state: 'input-changed', stored, input: 'sidecar' };
  if (record.correctionsFile !== corrections.value.digest)
    return { state: 'input-changed', stored, input: 'corrections' };
  const file = shownPath(root, 'drops', dropPath(address));
  const drop = toDrop(root, source.value);
  const found = drop.ok ? readDocument(drop.value, file, rules.read) : drop;
  const page: Read<CorrectedPage> = found.ok
    ? attempt(file, () =>
        correctFound(found.value, asRecorded(stored, record), digests.drop)(corrections.value.corrections),
      )
    : found;
  return page.ok
    ? { state: 'corrected', stored, record, corrections: corrections.value, page: page.value }
    : unreadable(page.problems);
}

/** The page without files that its record does not know: none of them may have a say in who has which id. */
function asRecorded(stored: StoredPage, { articles, withdrawn }: PageRecord): StoredPage {
  return { ...stored, ids: new Set([...articles, ...withdrawn].map(({ id }) => id)) };
}
