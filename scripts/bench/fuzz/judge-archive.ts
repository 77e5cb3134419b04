import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../../src/archive/index.ts';
import { UnreadableWithdrawals } from '../../../src/archive/withdrawals/read-withheld.ts';
import { checkContent } from '../../../src/check/checks.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { type ContentProblem, toMessage } from '../../../src/content/content-problem.ts';
import { sha256 } from '../../../src/content/digest.ts';
import { ingestArchive } from '../../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../../src/ingest/plan-ingest.ts';
import { RULES } from './small-archive.ts';

/** Seconds of CPU that ingest and check of a small archive may take. */
const MOST_SECONDS = 8;

/** What came of an archive that was ingested and checked. */
export interface Judged {
  /** What no input may bring about, a line each: crashes, stack traces, faults of the program, endless changes. */
  readonly complaints: readonly string[];
  /** What was refused, by ingest or because it has not the form that it must have. */
  readonly refused: readonly ContentProblem[];
  /** All that readers would get, as one text; null where nothing is published. */
  readonly published: string | null;
}

/** Ingests an archive twice, checks it, and reads all of it as the site does. */
export function judgeArchive(root: string): Judged {
  const complaints: string[] = [];
  const begun = process.threadCpuUsage();
  const refused: ContentProblem[] = [];
  let published: string | null = null;
  const guarded = (what: string, work: () => void) => {
    try {
      work();
    } catch (error) {
      complaints.push(`${what} crashed: ${(error as Error).stack ?? error}`);
    }
  };
  guarded('ingest', () => refused.push(...ingest(root).problems));
  guarded('the second ingest', () => {
    const before = digests(root);
    const again = ingest(root);
    const after = digests(root);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
    if (changed.length > 0) complaints.push(`the second ingest changed ${changed.join(', ')}`);
    if (again.problems.map(toMessage).join('\n') !== refused.map(toMessage).join('\n'))
      complaints.push(`the second ingest says something else: ${again.problems.map(toMessage).join(' | ')}`);
  });
  guarded('check', () => {
    const findings = checkContent(readContent(root, RULES));
    refused.push(...findings.filter(({ check }) => check === 'form'));
  });
  guarded('the archive', () => {
    published = readPublished(root);
  });
  for (const message of refused.map(toMessage)) {
    if (/fault of the program|\n\s+at |undefined|\[object/.test(message)) complaints.push(`said: ${message}`);
  }
  const { user, system } = process.threadCpuUsage(begun);
  const seconds = (user + system) / 1e6;
  if (seconds > MOST_SECONDS) complaints.push(`took ${seconds.toFixed(1)} s of CPU`);
  return { complaints, refused, published };
}

function ingest(root: string) {
  const plan = planIngest(root);
  const outcomes = [...ingestArchive(root, plan, RULES)];
  return { problems: [...plan.problems, ...outcomes.flatMap(({ problems }) => problems)] };
}

/** Every file of an archive but its lock. */
export function digests(root: string): Map<string, string> {
  const files = globSync('**/*.*', { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => [
      join(entry.parentPath, entry.name),
      sha256(readFileSync(join(entry.parentPath, entry.name))),
    ]),
  );
}

/** Null where the withdrawals cannot be read, so that nothing comes out. */
function readPublished(root: string): string | null {
  try {
    const archive = openArchive(root);
    const articles = [...archive.articles()].map((open) => ({
      article: open.article,
      paragraphs: open.paragraphs(),
    }));
    const pages = archive.index().issues.flatMap((issue) => issue.pages);
    const drops = pages.map((page) => archive.drop(page));
    const index = archive.index();
    return JSON.stringify([articles, index.articles, index.reporters, index.withdrawn, drops]);
  } catch (error) {
    if (error instanceof UnreadableWithdrawals) return null;
    throw error;
  }
}
