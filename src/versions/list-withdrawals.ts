import { join } from 'node:path';
import { type Withdrawal, Withdrawals } from '../../schemas/index.ts';
import { shownPath } from '../content/content-root.ts';
import { locateYaml } from '../content/locate-yaml.ts';
import { isThere, readTextBelow } from '../content/read-below.ts';
import { readYaml } from '../content/read-data.ts';
import { versionsOf } from '../ingest/git-history.ts';

/** A withdrawal as the log shows it. */
export interface WithdrawalVersion {
  /** Its file as messages call it. */
  readonly file: string;
  /** From 1; null where it stands there no longer. */
  readonly line: number | null;
  readonly withdrawal: Withdrawal;
  /** Who took it out and when, as git says; null where it stands, or that is not committed. */
  readonly end: { readonly by: string; readonly when: string } | null;
}

const FILE = 'withdrawals.yaml';

/**
 * The lines of `content/withdrawals.yaml`, those among them that git knows and the file has no longer; none where the file
 * cannot be read, which `npm run check` tells.
 *
 * @param of id of an article or of a paper; null for all
 */
export function listWithdrawals(root: string, of: string | null): WithdrawalVersion[] {
  const file = shownPath(root, FILE);
  const text = isThere(root, FILE) ? readTextBelow(root, FILE) : null;
  const source = text?.ok ? text.value : '';
  const standing = readLines(source, file);
  const committed = versionsOf(join(root, FILE)).map((version) => ({
    ...version,
    entries: readLines(version.text, file),
  }));
  const keys = new Set(standing.map(keyOf));
  const removed = committed.flatMap(({ entries }, at) => {
    const next = committed[at + 1];
    const after = new Set(next?.entries.map(keyOf));
    return entries.flatMap((withdrawal): WithdrawalVersion[] => {
      const key = keyOf(withdrawal);
      if (keys.has(key) || after.has(key)) return [];
      keys.add(key);
      return [{ file, line: null, withdrawal, end: next ? { by: next.by, when: next.when } : null }];
    });
  });
  const lineOf = (index: number) => source.slice(0, locateYaml(source, [index])).split('\n').length;
  return [
    ...removed,
    ...standing.map((withdrawal, index) => ({ file, line: lineOf(index), withdrawal, end: null })),
  ].filter(({ withdrawal: { id } }) => of === null || id === of || id.startsWith(`${of}-`));
}

const keyOf = (withdrawal: Withdrawal) => JSON.stringify(withdrawal);

function readLines(source: string, file: string): Withdrawal[] {
  if (/^(?:\s|#.*)*$/.test(source)) return [];
  const read = readYaml(source, Withdrawals, { file, line: 1 });
  return read.ok ? read.value : [];
}
