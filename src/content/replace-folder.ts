import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';

/** Where the folder that was there waits until the new one has its name. */
const asidePath = (folder: string) => `${folder}.old`;

/**
 * Puts a whole new folder in the place of an old one. Killed at any moment, the old folder or the new one is there, whole;
 * the instant between two renamings apart, after which `settleFolder` brings the old one back.
 *
 * @param made the new folder; it is gone afterwards. On another disk than the old one it is copied beside it first.
 * @throws the system's error where the place cannot be had; the old folder is then where it was
 */
export function replaceFolder(made: string, folder: string): void {
  settleFolder(folder);
  const beside = renameOrCopy(made, folder);
  if (existsSync(folder)) renameSync(folder, asidePath(folder));
  try {
    renameSync(beside, folder);
  } catch (error) {
    settleFolder(folder);
    throw error;
  }
  rmSync(asidePath(folder), { recursive: true, force: true });
}

/** Undoes what a killed `replaceFolder` left: the old folder has its name back where nothing has it, else it goes. */
export function settleFolder(folder: string): void {
  const aside = asidePath(folder);
  if (!existsSync(aside)) return;
  if (existsSync(folder)) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, folder);
}

/** The new folder where a renaming alone puts it into place. */
function renameOrCopy(made: string, folder: string): string {
  const beside = `${folder}.new`;
  if (made === beside) return beside;
  rmSync(beside, { recursive: true, force: true });
  try {
    renameSync(made, beside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(made, beside, { recursive: true });
    rmSync(made, { recursive: true });
  }
  return beside;
}
