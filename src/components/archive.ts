import { openArchive, toMessage } from '../archive/index.ts';

/** The archive that the site shows: opened once for a build; in development again whenever its files changed. */
export const archive = openArchive();

// A file that cannot be read is left out of the site, but never without a word.
archive.index();
for (const problem of archive.problems()) console.warn(toMessage(problem));
