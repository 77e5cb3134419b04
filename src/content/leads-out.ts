import { realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/**
 * Whether a path below the content root leads out of the folder there that it lies in (`drops`, `articles`, …), or nowhere,
 * once all links on the way are followed. Neither that folder is a link, nor a file that lies beside it.
 */
export function leadsOut(root: string, path: string): boolean {
  try {
    const top = realpathSync.native(join(root, path.split('/', 1)[0]!));
    if (dirname(top) !== realpathSync.native(root)) return true;
    const real = realpathSync.native(join(root, path));
    return real !== top && !real.startsWith(top + sep);
  } catch {
    return true;
  }
}
