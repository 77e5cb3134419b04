import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/** Whether a path leads out of a folder, or nowhere, once all links on the way are followed. */
export function leadsOut(folder: string, path: string): boolean {
  try {
    return !realpathSync(path).startsWith(realpathSync(folder) + sep);
  } catch {
    return true;
  }
}
