import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JumpTies } from '../articles/tie-jumps.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import { articlesFolder, shownPath } from '../content/content-root.ts';
import { sha256 } from '../content/digest.ts';
import { dropPath, type PageAddress, recordPath } from '../content/page-address.ts';
import { writeProblem } from '../content/write-failure.ts';
import { toPageFiles } from './derive-page.ts';
import type { ExaminedPage, ReadPage, Rules } from './examine-page.ts';
import { attempt } from './read-document.ts';
import { retiePage } from './retie-page.ts';
import { type Stored, storePage } from './store-page.ts';
import type { StoredPage } from './stored-page.ts';
import { type PageSummary, summarise } from './summarise.ts';
import { toTombstone } from './withdraw.ts';

/** What became of a page in this run. */
export interface PageOutcome {
  readonly address: PageAddress;
  /** A page that failed is left as it was. */
  readonly state: 'unchanged' | 'read' | 'withdrawn' | 'failed';
  /** Files that were written or taken away. */
  readonly changes: number;
  /** Null unless the page was read. */
  readonly summary: PageSummary | null;
  readonly problems: readonly ContentProblem[];
}

/** Puts what was found of a page into `content/articles`. */
export function settlePage(root: string, page: ExaminedPage, ties: JumpTies, rules: Rules): PageOutcome {
  const { address } = page.stored;
  try {
    switch (page.state) {
      case 'failed':
        return toOutcome(address, 'failed', { ok: false, problems: page.problems });
      case 'unchanged':
        return toOutcome(address, 'unchanged', retiePage(root, page.stored, ties), null, page.problems);
      case 'gone':
        return toOutcome(address, 'withdrawn', withdrawPage(root, page.stored));
      case 'read':
        return settleRead(root, page, ties, rules);
    }
  } catch (error) {
    const problem = writeProblem(error, shownPath(root, 'articles', recordPath(address)));
    return toOutcome(address, 'failed', { ok: false, problems: [problem] });
  }
}

function toOutcome(
  address: PageAddress,
  state: PageOutcome['state'],
  stored: Stored,
  summary: PageSummary | null = null,
  problems: readonly ContentProblem[] = [],
): PageOutcome {
  if (!stored.ok) return { address, state: 'failed', changes: 0, summary: null, problems: stored.problems };
  const { changes } = stored;
  return {
    address,
    state: state === 'withdrawn' && changes === 0 ? 'unchanged' : state,
    changes,
    summary,
    problems,
  };
}

function settleRead(root: string, page: ReadPage, ties: JumpTies, rules: Rules): PageOutcome {
  const { stored, source, edits } = page;
  const { address } = stored;
  const made = attempt(shownPath(root, 'drops', dropPath(address)), () =>
    toPageFiles(edits.corrected, edits.corrections, {
      stored,
      ties,
      drop: source.digests.drop,
      sidecar: source.digests.sidecar,
      rules: rules.digest,
      correctionsFile: edits.source === null ? null : sha256(edits.source),
      edits: edits.edits,
    }),
  );
  if (!made.ok) return toOutcome(address, 'failed', made);
  const { articles, markdown } = made.value;
  const summary = summarise(
    markdown.record,
    articles.map(({ article }) => article),
  );
  const written = storePage(root, stored, { ...markdown, corrections: edits.source, taken: edits.edits });
  return toOutcome(address, 'read', written, summary, edits.conflicts);
}

/** A page whose drop is gone keeps only its addresses; one that never had an article leaves nothing. */
function withdrawPage(root: string, stored: StoredPage): Stored {
  const { address, record } = stored;
  if (record === null) return { ok: true, changes: 0 };
  if (record.articles.length > 0 || record.withdrawn.length > 0) {
    return storePage(root, stored, { files: [], record: toTombstone(stored, record) });
  }
  rmSync(join(articlesFolder(root), recordPath(address)), { force: true });
  return { ok: true, changes: 1 };
}
