import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { conflictLine } from './conflict-marker.ts';
import { type ContentProblem, fileProblem, type Read } from './content-problem.ts';
import { guessEncoding } from './guess-encoding.ts';

const FOUND: Readonly<Record<string, string>> = {
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
  EISDIR: 'a folder',
  ELOOP: 'a link that leads back to itself',
  ENOENT: 'no such file',
};

/** Opening a pipe that nobody writes to would wait for ever. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const NO_FILE = 'a pipe or a device';
const TOO_LARGE = 'See what this file is: a newspaper page has less than 1 MB of text';

/**
 * Reads a file's bytes; `file` is how messages call it. A pipe or a device is refused, since reading one may never end,
 * and so is a file of more than `most` bytes, before any of it is read.
 */
export function readBytes(path: string, file: string, most = Infinity): Read<Buffer> {
  try {
    const open = openSync(path, AT_ONCE);
    try {
      const stat = fstatSync(open);
      if (stat.isDirectory()) return refuse(file, FOUND['EISDIR']!);
      if (!stat.isFile()) return refuse(file, NO_FILE);
      if (stat.size > most) {
        return { ok: false, problems: [tooLarge(file, stat.size, most)] };
      }
      return { ok: true, value: readFileSync(open) };
    } finally {
      closeSync(open);
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return refuse(file, code === 'ENXIO' ? NO_FILE : (FOUND[code] ?? message));
  }
}

/** The problem of a file of so many bytes where at most `most` are read. */
export function tooLarge(file: string, size: number, most: number): ContentProblem {
  return fileProblem(file, `a file of ${inMegabytes(size)}`, `at most ${inMegabytes(most)}`, TOO_LARGE);
}

function refuse(file: string, found: string): { ok: false; problems: readonly ContentProblem[] } {
  return { ok: false, problems: [fileProblem(file, found, 'a readable file')] };
}

function inMegabytes(bytes: number): string {
  return `${Number((bytes / 1e6).toFixed(1))} MB`;
}

/** A byte-order mark stays: offsets count it. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file of UTF-8; `file` is how messages call it. Bytes that are none are refused, never replaced; so is a
 * conflict of git's that nobody has settled, since both sides of it would be read.
 */
export function toText(bytes: Uint8Array, file: string): Read<string> {
  try {
    const text = UTF8.decode(bytes);
    const line = conflictLine(text);
    return line === null ? { ok: true, value: text } : { ok: false, problems: [conflictProblem(file, line)] };
  } catch {
    return { ok: false, problems: [notUtf8(bytes, file)] };
  }
}

/** The problem of a file in which a line marks a conflict. */
export function conflictProblem(file: string, line: number): ContentProblem {
  const remedy = 'Keep the lines of one side, delete the three markers, and ingest again';
  return { ...fileProblem(file, 'a conflict that git has marked', 'text that is settled', remedy), line };
}

function notUtf8(bytes: Uint8Array, file: string): ContentProblem {
  // What is no UTF-8 becomes U+FFFD: the line of the first is the line to look at.
  const before = Buffer.from(bytes).toString('utf8').split('\uFFFD')[0]!;
  const guess = guessEncoding(bytes);
  const found = `bytes that are no UTF-8${guess === null ? '' : ` (probably ${guess.name})`}`;
  const remedy = guess?.isCertain
    ? 'Run npm run check -- --fix, which saves it as UTF-8, or save it so in your editor'
    : 'Open it in your editor in the encoding that it has, and save it as UTF-8';
  return {
    ...fileProblem(file, found, 'text saved as UTF-8', remedy),
    line: before.split('\n').length,
  };
}
