import { readFileSync, statSync } from 'node:fs';
import { type ContentProblem, fileProblem, type Read } from './content-problem.ts';

const FOUND: Readonly<Record<string, string>> = {
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
  EISDIR: 'a folder',
  ELOOP: 'a link that leads back to itself',
  ENOENT: 'no such file',
};

/**
 * Reads a file's bytes; `file` is how messages call it. A pipe or a device is refused, since reading one may never end,
 * and so is a file of more than `most` bytes, before any of it is read.
 */
export function readBytes(path: string, file: string, most = Infinity): Read<Buffer> {
  try {
    const stat = statSync(path);
    if (!stat.isFile() && !stat.isDirectory()) {
      return { ok: false, problems: [fileProblem(file, 'a pipe or a device', 'a readable file')] };
    }
    if (stat.size > most) {
      const found = `a file of ${inMegabytes(stat.size)}`;
      return { ok: false, problems: [fileProblem(file, found, `at most ${inMegabytes(most)}`, TOO_LARGE)] };
    }
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return { ok: false, problems: [fileProblem(file, FOUND[code] ?? message, 'a readable file')] };
  }
}

const TOO_LARGE = 'See what this file is: a newspaper page has less than 1 MB of text';

function inMegabytes(bytes: number): string {
  return `${Number((bytes / 1e6).toFixed(1))} MB`;
}

/** A byte-order mark stays: offsets count it. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a file of UTF-8 text; `file` is how messages call it. Bytes that are none are refused, never replaced. */
export function readText(path: string, file: string): Read<string> {
  const read = readBytes(path, file);
  if (!read.ok) return read;
  try {
    return { ok: true, value: UTF8.decode(read.value) };
  } catch {
    return { ok: false, problems: [notUtf8(read.value, file)] };
  }
}

function notUtf8(bytes: Buffer, file: string): ContentProblem {
  // What is no UTF-8 becomes U+FFFD: the line of the first is the line to look at.
  const before = bytes.toString('utf8').split('\uFFFD')[0]!;
  return {
    ...fileProblem(file, 'bytes that are no UTF-8', 'text saved as UTF-8', 'Save the file as UTF-8'),
    line: before.split('\n').length,
  };
}
