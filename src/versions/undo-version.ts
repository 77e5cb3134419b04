import { join } from 'node:path';
import { correctionsFolder } from '../content/content-root.ts';
import { correctionsPath } from '../content/page-address.ts';
import { writeFile } from '../content/write-file.ts';
import { appendCorrections, type Signature, undoing } from '../corrections/index.ts';
import { readPageCorrections } from '../corrections/page-corrections.ts';
import { editedFiles, readStoredPage } from '../ingest/stored-page.ts';
import type { CorrectionVersion } from './correction-version.ts';
import { listVersions } from './list-versions.ts';

/** Fewer digits may name several. */
export const FEWEST_DIGITS = 4;

/** What became of an undoing; `refused` says why nothing was written. */
export type Undone =
  | { readonly ok: true; readonly version: CorrectionVersion }
  | {
      readonly ok: false;
      readonly refused: 'unknown' | 'several' | 'undone' | 'removed' | 'edited' | 'unreadable';
      readonly file: string | null;
    };

/**
 * Takes one correction back by a line behind it, so that nothing of it is lost; an undoing is taken back likewise. The next
 * ingest does what the line says.
 *
 * @param key the correction's name, or its first digits where these name no other
 */
export function undoVersion(
  root: string,
  key: string,
  signature: Signature & { readonly note?: string },
): Undone {
  const { versions } = listVersions(root, null);
  const refuse = (refused: Exclude<Undone, { ok: true }>['refused'], file: string | null = null): Undone => ({
    ok: false,
    refused,
    file,
  });
  const named = key.length < FEWEST_DIGITS ? [] : versions.filter((version) => version.key.startsWith(key));
  if (new Set(named.map((version) => version.key)).size > 1) return refuse('several');
  const version = named.findLast(({ state }) => state === 'holds') ?? named.at(-1);
  if (version === undefined) return refuse('unknown');
  if (version.state !== 'holds') return refuse(version.state, version.file);
  // What a person typed and no run has kept yet would be compared with another text than the one that they saw.
  if (editedFiles(readStoredPage(root, version.page)).length > 0) return refuse('edited', version.file);
  const file = readPageCorrections(root, version.page);
  if (!file.ok) return refuse('unreadable', version.file);
  const path = join(correctionsFolder(root), correctionsPath(version.page));
  writeFile(path, appendCorrections(file.value.source, [undoing(version.correction, signature)]));
  return { ok: true, version };
}
