import { contentRoot, openArchive, toMessage } from '../archive/index.ts';

/** The archive that the site shows: opened once for a build; in development again whenever its files changed. */
export const archive = openArchive(contentRoot(), { whole: import.meta.env.PROD });

const told = new Set<string>();

/** A file that cannot be read stops nothing, but is never left out without a word. Says each problem once. */
export function tellProblems(): void {
  for (const message of archive.problems().map(toMessage)) {
    if (!told.has(message)) console.warn(message);
    told.add(message);
  }
}

archive.index();
tellProblems();
