import { openArchive } from '../archive/index.ts';

/** The archive that the site shows: opened once for a build; in development again whenever its files changed. */
export const archive = openArchive();
