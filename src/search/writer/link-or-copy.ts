import { copyFile, link } from 'node:fs/promises';

/** A second name for the same file where the file system has such, a copy elsewhere; for files that are never written to again. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
