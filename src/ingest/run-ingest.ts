import { lockArchive } from '../content/archive-lock.ts';
import { type ContentProblem, toMessage } from '../content/content-problem.ts';
import { finishWrites } from '../content/finish-writes.ts';
import { dropPath } from '../content/page-address.ts';
import { formatTable } from './format-table.ts';
import type { Move } from './moves/move.ts';
import { planIngest } from './plan-ingest.ts';
import { startProgress } from './progress.ts';
import type { PageOutcome } from './settle-page.ts';
import { add, NOTHING, type PageSummary } from './summarise.ts';
import { updateArchive } from './update-archive.ts';

/** How long a run waits for another one: an editor's save or two, not the first reading of a whole archive. */
const WAIT_MS = 10_000;

/**
 * Ingests every drop that changed, tells about it, and returns what is wrong.
 *
 * @throws {ArchiveLocked} where another run writes into the archive and does not end
 */
export async function runIngest(root: string): Promise<ContentProblem[]> {
  const lock = await lockArchive(root, WAIT_MS, (holder) => console.error(`waiting for ${holder}`));
  try {
    if (lock !== null) finishWrites(root);
    const plan = planIngest(root);
    const progress = startProgress(plan.pages);
    const outcomes: PageOutcome[] = [];
    const tellMove = ({ from, to }: Move) =>
      console.log(`${dropPath(from)} is ${dropPath(to)} now: its articles keep their ids`);
    for await (const outcome of updateArchive(root, plan, tellMove)) {
      progress.step(dropPath(outcome.address), describe(outcome));
      outcomes.push(outcome);
    }
    progress.stop();
    console.log(report(outcomes));
    for (const notice of plan.notices) console.error(toMessage(notice));
    return [...plan.problems, ...outcomes.flatMap(({ problems }) => problems)];
  } finally {
    lock?.release();
  }
}

/** What is told of a page where there is no bar; null for a page that did not change. */
function describe({ state, summary, changes }: PageOutcome): string | null {
  if (state === 'read') return `${summary?.articles} articles`;
  if (state === 'unchanged' && changes === 0) return null;
  return state === 'unchanged' ? 'jumps tied anew' : state;
}

const COLUMNS: readonly (readonly [keyof PageSummary, string])[] = [
  ['articles', 'articles'],
  ['characters', 'characters'],
  ['repairs', 'repairs'],
  ['reporters', 'reporters'],
  ['dates', 'dates'],
  ['figures', 'figures'],
  ['review', 'to review'],
  ['quality', 'quality'],
];

/** A table of the pages that were read, and a line on all of them. */
function report(outcomes: readonly PageOutcome[]): string {
  const read = outcomes.flatMap(({ address, summary }) =>
    summary === null ? [] : [{ page: dropPath(address).replace(/\.txt$/, ''), summary }],
  );
  const total = read.reduce((sum, { summary }) => add(sum, summary), NOTHING);
  const toRow = (page: string, summary: PageSummary) => [
    page,
    ...COLUMNS.map(([key]) => (key === 'quality' ? summary.quality.toFixed(2) : summary[key])),
  ];
  const header = ['page', ...COLUMNS.map(([, name]) => name)];
  const rows = read.map(({ page, summary }) => toRow(page, summary));
  const table = read.length === 0 ? '' : `${formatTable([header, ...rows, toRow('all', total)])}\n`;
  return table + countPages(outcomes);
}

function countPages(outcomes: readonly PageOutcome[]): string {
  const count = (state: PageOutcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  const files = outcomes.reduce((sum, { changes }) => sum + changes, 0);
  const counts = [
    `pages: ${count('read')} read`,
    `${count('unchanged')} unchanged`,
    `${count('withdrawn')} withdrawn`,
    `${count('failed')} failed`,
  ];
  return `${counts.join(', ')}; ${files} files written`;
}
