import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../content/cache-folder.ts';
import { sha256 } from '../content/digest.ts';
import { writeFile } from '../content/write-file.ts';
import type { IssueStats } from './issue-stats.ts';

/** Issues that a run read and found nothing to do in, with the fingerprint that their files had then. */
export type SettledIssues = ReadonlyMap<string, string>;

/**
 * A file that is written to twice within this time may show one time only on some file systems (FAT counts in two
 * seconds): an issue whose files changed so shortly before they were read is read once more.
 */
const RACY_MS = 2_000;

/**
 * What the last run under the same rules knew; nothing where that is lost. It only saves reading: the digests in the page
 * records say what is true.
 *
 * @param rules digest of all that decides whether there is anything to do
 */
export function readSettled(root: string, rules: string): SettledIssues {
  try {
    const { rules: of, issues } = JSON.parse(readFileSync(settledPath(root), 'utf8'));
    return new Map(of === rules ? Object.entries<string>(issues) : []);
  } catch {
    return new Map();
  }
}

/** Keeps what a run knows; an archive is as well off without. */
export function writeSettled(root: string, rules: string, settled: SettledIssues): void {
  try {
    writeFile(settledPath(root), JSON.stringify({ rules, issues: Object.fromEntries(settled) }));
  } catch {
    // The next run reads what it need not have read.
  }
}

/** Whether an issue's files lay still long enough before `seen` (milliseconds since 1970) for their times to be trusted. */
export function layStill({ changed }: IssueStats, seen: number): boolean {
  return changed + RACY_MS < seen;
}

function settledPath(root: string): string {
  return join(cacheFolder('ingest'), `${sha256(realpathSync(root)).slice(0, 16)}.json`);
}
