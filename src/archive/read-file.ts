import { readFileSync } from 'node:fs';
import { fileProblem, type Read } from './content-problem.ts';

const FOUND: Readonly<Record<string, string>> = {
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
  EISDIR: 'a folder',
  ELOOP: 'a link that leads back to itself',
  ENOENT: 'no such file',
};

/** Reads a file's bytes; `file` is how messages call it. */
export function readBytes(path: string, file: string): Read<Buffer> {
  try {
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return { ok: false, problems: [fileProblem(file, FOUND[code] ?? message, 'a readable file')] };
  }
}

/** Reads a file of UTF-8 text; `file` is how messages call it. */
export function readText(path: string, file: string): Read<string> {
  const read = readBytes(path, file);
  return read.ok ? { ok: true, value: read.value.toString('utf8') } : read;
}
