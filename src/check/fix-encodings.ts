import { globSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../content/content-root.ts';
import { guessEncoding } from '../content/guess-encoding.ts';
import { byCodeUnits } from '../content/list-folder.ts';
import { readBytesBelow } from '../content/read-below.ts';
import { writeBytes } from '../content/write-file.ts';

/** Files that people type; drops are read in the encoding that they came in. */
const TYPED = [
  'papers/*.yaml',
  'drops/*/*/*.yaml',
  'articles/*/*/*.{md,json}',
  'corrections/*/*/*.yaml',
  '*.yaml',
];

/**
 * Saves files as UTF-8 that are in another encoding without a doubt: their text, saved in that encoding, has the very same
 * bytes. Others are left, for a person. Only for who holds the archive's lock.
 *
 * @returns what was done, a line each
 */
export function fixEncodings(root: string): string[] {
  return TYPED.flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .sort(byCodeUnits)
    .flatMap((path) => {
      const bytes = readBytesBelow(root, path);
      if (!bytes.ok || isUtf8(bytes.value)) return [];
      const guess = guessEncoding(bytes.value);
      if (guess?.isCertain !== true) return [];
      writeBytes(join(root, path), Buffer.from(guess.text));
      return [`${shownPath(root, path)}: was ${guess.name}, is UTF-8 now`];
    });
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== null;
  } catch {
    return false;
  }
}
