import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the last build left its index; there may be none. */
const built = () => join(process.env['JIANBAO_DIST'] ?? 'dist', 'search', 'data');

/** Paths of the files of the last built index, below its folder, with `/` between. */
export function listBuiltFiles(): string[] {
  return globSync('**/*.*', { cwd: built() }).map((path) => path.replaceAll('\\', '/'));
}

export function readBuiltFile(path: string): Uint8Array<ArrayBuffer> {
  return readFileSync(join(built(), path));
}
