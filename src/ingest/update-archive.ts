import { dropPath, type PageAddress } from '../content/page-address.ts';
import { rulesDigest } from '../content/rules-digest.ts';
import { readIssueStats } from './issue-stats.ts';
import type { Move } from './moves/move.ts';
import type { Plan } from './plan-ingest.ts';
import type { PageOutcome } from './settle-page.ts';
import { layStill, readSettled, type SettledIssues, writeSettled } from './settled-issues.ts';
import type { ReadStored } from './stored-page.ts';

/**
 * Brings the archive up to date, issue by issue, without reading those in which no file was touched since a run under the
 * same rules found nothing to do. What reads drops is loaded when there is something to read.
 */
export async function* updateArchive(
  root: string,
  { issues }: Plan,
  tellMove: (move: Move) => void = () => {},
): AsyncGenerator<PageOutcome> {
  const rules = rulesDigest();
  const before = readSettled(root, rules);
  const seen = Date.now();
  const changed = touched(issues, before, readIssueStats(root));
  const held = new Set<string>();
  if (changed.length > 0) {
    const { followMoves } = await import('./follow-moves.ts');
    const followed = followMoves(root, changed);
    followed.moves.forEach(tellMove);
    for (const { address, problems } of followed.held) {
      held.add(dropPath(address));
      yield { address, state: 'failed', changes: 0, summary: null, problems };
    }
  }
  const stats = readIssueStats(root);
  const settled = new Map<string, string>();
  let read: ReadStored | undefined;
  for (const [key, issue] of issues) {
    const found = stats.get(key);
    if (found !== undefined && before.get(key) === found.fingerprint) {
      settled.set(key, found.fingerprint);
      yield* issue.map(toUnchanged);
      continue;
    }
    const [{ ingestIssue }, { pipelineRules }, { storedPages }] = await Promise.all([
      import('./ingest-issue.ts'),
      import('./examine-page.ts'),
      import('./stored-page.ts'),
    ]);
    const pages = issue.filter((address) => !held.has(dropPath(address)));
    read ??= storedPages(root);
    const outcomes = ingestIssue(root, pages, pipelineRules(rules), read);
    const isSettled = pages.length === issue.length && outcomes.every(isUntouched);
    if (found !== undefined && layStill(found, seen) && isSettled) {
      settled.set(key, found.fingerprint);
    }
    yield* outcomes;
  }
  writeSettled(root, rules, settled);
}

/** The pages of issues in which a file was touched. */
function touched(issues: Plan['issues'], before: SettledIssues, stats: ReturnType<typeof readIssueStats>) {
  return [...issues].flatMap(([key, pages]) => {
    const fingerprint = stats.get(key)?.fingerprint;
    return fingerprint !== undefined && before.get(key) === fingerprint ? [] : pages;
  });
}

function toUnchanged(address: PageAddress): PageOutcome {
  return { address, state: 'unchanged', changes: 0, summary: null, problems: [] };
}

function isUntouched({ state, changes, problems }: PageOutcome): boolean {
  return state === 'unchanged' && changes === 0 && problems.length === 0;
}
