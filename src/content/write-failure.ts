import { type ContentProblem, fileProblem } from './content-problem.ts';

/** Errors of the file system in words: what was found, and what to do. */
const WORDS: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
  ENOSPC: ['a disk without room', 'Make room'],
  EDQUOT: ['a disk on which you may use no more room', 'Make room'],
  EROFS: ['a disk that is read-only', 'Make it writable'],
  EACCES: ['a place that you may not use', 'Ask for the right to read and write there'],
  EPERM: ['a place that you may not use', 'Ask for the right to read and write there'],
  ENOTDIR: ['a file where a folder must be', 'Take that file away'],
  EEXIST: ['a file where a folder must be', 'Take that file away'],
  EISDIR: ['a folder where a file must be', 'Take that folder away'],
  ENAMETOOLONG: ['a name that is too long for the disk', 'Give the drop a shorter name'],
  EIO: ['a disk that does not work', 'See what is wrong with it'],
};

/** Why a page could not be kept, for the person who has to mend it. What was there before is still there. */
export function writeProblem(error: unknown, file: string): ContentProblem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) {
    const remedy =
      'The page is as it was. This is a fault of the program: please report it together with the drop';
    return fileProblem(file, `a page that the program fails on (${message})`, 'any page', remedy);
  }
  const [found, remedy] = WORDS[code] ?? [`a place that cannot be written to (${message})`, 'Mend that'];
  const allowed = 'a folder with room that may be read and written';
  return fileProblem(file, found, allowed, `The page is as it was. ${remedy} and ingest again`);
}
