import { join } from 'node:path';
import { type ContentProblem, fileProblem } from '../content/content-problem.ts';
import { dropsFolder, shownPath } from '../content/content-root.ts';
import { isThere, readBytesBelow } from '../content/read-below.ts';
import { hasText, writeBytes, writeFile } from '../content/write-file.ts';
import type { DropsBySize } from './drops-by-size.ts';
import type { Place } from './to-place.ts';

/** What became of a drop. */
export type Put =
  | { readonly state: 'added' | 'replaced' | 'there already' }
  | { readonly state: 'refused'; readonly problem: ContentProblem };

export interface PutOptions {
  readonly replace: boolean;
  readonly dryRun: boolean;
}

/** Puts a drop into its place, its bytes as they came. What lies there is never overwritten unless that is asked for. */
export function putDrop(
  root: string,
  from: string,
  bytes: Buffer,
  place: Place,
  drops: DropsBySize,
  options: PutOptions,
): Put {
  const path = join(dropsFolder(root), place.drop);
  const below = `drops/${place.drop}`;
  const old = isThere(root, below) ? readBytesBelow(root, below) : null;
  if (old?.ok && old.value.equals(bytes)) return { state: 'there already' };
  const problem =
    old === null
      ? repeatProblem(from, bytes, drops)
      : options.replace
        ? null
        : standsProblem(root, from, place.drop);
  if (problem !== null) return { state: 'refused', problem };
  const other = old === null && place.sidecar !== null ? otherSidecar(root, from, place.sidecar) : null;
  if (other !== null) return { state: 'refused', problem: other };
  if (!options.dryRun) {
    // The sidecar first: a drop is never read without what is known of it. What an editor wrote into one stays.
    if (place.sidecar !== null && old === null) {
      writeFile(join(dropsFolder(root), place.sidecar.path), place.sidecar.text);
    }
    writeBytes(path, bytes);
    drops.add(place.drop, bytes.length);
  }
  return { state: old === null ? 'added' : 'replaced' };
}

function standsProblem(root: string, from: string, drop: string): ContentProblem {
  const remedy = 'Compare the two; give --replace to put the new one in its place';
  return fileProblem(
    from,
    `another drop in its place, ${shownPath(root, 'drops', drop)}`,
    'an empty place',
    remedy,
  );
}

function repeatProblem(from: string, bytes: Buffer, drops: DropsBySize): ContentProblem | null {
  const same = drops.find(bytes);
  if (same === undefined) return null;
  const remedy = 'Delete that one first if it lies in the wrong place';
  return fileProblem(from, `the same bytes as ${drops.shown(same)}`, 'each drop once', remedy);
}

function otherSidecar(
  root: string,
  from: string,
  { path, text }: { path: string; text: string },
): ContentProblem | null {
  if (!isThere(root, `drops/${path}`) || hasText(join(dropsFolder(root), path), text)) return null;
  return fileProblem(
    from,
    `another sidecar in its place, ${shownPath(root, 'drops', path)}`,
    'an empty place',
    'See what it says, and move it away',
  );
}
