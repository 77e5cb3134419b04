/**
 * The one way in which files below the content root are read: regular files alone, no larger than such a file ever is, and
 * none that a link leads to outside, so that nothing waits for ever and nothing of the machine shows in a message.
 */
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ContentProblem, fileProblem, type Read } from './content-problem.ts';
import { shownPath } from './content-root.ts';
import { leadsOut } from './leads-out.ts';
import { readBytes, toText } from './read-file.ts';

/** Largest drop that is read, in bytes: some ten times a page of the densest print, and what the pipeline reads in seconds. */
export const LARGEST_DROP = 4_000_000;

/** Largest page with its picture, in bytes: a broadsheet scanned in colour at 400 dpi, well compressed. */
export const LARGEST_PAGE = 100_000_000;

/** Largest file of each kind, in bytes: an article or a record of the largest drop is some ten times as long as that. */
const LARGEST: readonly (readonly [kind: RegExp, bytes: number])[] = [
  [/^drops\/.*\.yaml$|^papers\//, 200_000],
  [/^articles\//, 16 * LARGEST_DROP],
  [/^corrections\//, 4 * LARGEST_DROP],
];

/** Bytes of a file; `path` is below the content root, with `/`. */
export function readBytesBelow(root: string, path: string): Read<Buffer> {
  const place = join(root, path);
  const file = shownPath(root, path);
  if (isThere(root, path) && leadsOut(root, path)) {
    return { ok: false, problems: [outsideProblem(file, path)] };
  }
  const most = LARGEST.find(([kind]) => kind.test(path))?.[1] ?? LARGEST_DROP;
  return readBytes(place, file, most);
}

/** Text of a file of UTF-8; see `readBytesBelow`. */
export function readTextBelow(root: string, path: string): Read<string> {
  const bytes = readBytesBelow(root, path);
  return bytes.ok ? toText(bytes.value, shownPath(root, path)) : bytes;
}

/** The same; null where there is no such file, and none that is written there would lie outside. */
export function readTextIfThere(root: string, path: string): Read<string | null> {
  if (isThere(root, path)) return readTextBelow(root, path);
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (!isThere(root, folder)) continue;
    if (!leadsOut(root, folder)) break;
    return { ok: false, problems: [outsideProblem(shownPath(root, folder), folder)] };
  }
  return { ok: true, value: null };
}

/** Something of that name is there, be it a link that leads nowhere. */
export function isThere(root: string, path: string): boolean {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // A file stands where a folder must be: whoever writes there will say so.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}

/** The problem of a link that nobody may follow: whatever it leads to would be shown, or written over. */
export function outsideProblem(file: string, path: string): ContentProblem {
  const top = path.includes('/') ? `content/${path.split('/')[0]}` : 'content';
  const found = `a link that leads out of ${top} or nowhere`;
  return fileProblem(
    file,
    found,
    'a file',
    path.startsWith('drops/') ? 'Copy the drop here' : 'Put the file itself here',
  );
}
