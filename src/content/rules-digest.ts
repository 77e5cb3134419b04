import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { sha256 } from './digest.ts';
import { byCodeUnits } from './list-folder.ts';
import { packageVersions } from './package-versions.ts';
import { PROJECT } from './project-folder.ts';
import { readImports } from './read-imports.ts';

/** The module that makes articles of drops, or finds that there is nothing to make. */
const MAKES_ARTICLES = 'src/ingest/update-archive.ts';

/** Digest of all that decides what becomes of a drop: rules, lexicons, file forms, and the packages that they use. */
export function rulesDigest(project: string = PROJECT): string {
  return programDigest(MAKES_ARTICLES, project);
}

/**
 * Digest of a module and of all that it imports, down to the versions of packages: no list has to be kept, so none can
 * leave out a file. The same on every machine, whatever line ends a checkout has.
 *
 * @param entry path below the project's folder
 * @throws the system's error where a file is missing
 */
export function programDigest(entry: string, project: string = PROJECT): string {
  const sources = new Map<string, string>();
  const packages = new Set<string>();
  follow(entry);
  const files = [...sources].sort(([a], [b]) => byCodeUnits(a, b)).map((file) => file.join('\n'));
  const parts = [...files, ...packageVersions(packages, project)];
  return sha256(Buffer.from(parts.join('\0'), 'latin1'));

  function follow(path: string): void {
    if (sources.has(path)) return;
    // Byte for byte, at a third of the cost: what imports name is ASCII.
    const source = readFileSync(join(project, path), 'latin1').replaceAll('\r\n', '\n');
    sources.set(path, source);
    if (!path.endsWith('.ts')) return;
    for (const { name, typesOnly } of readImports(source)) {
      if (typesOnly || name.startsWith('node:')) continue;
      if (name.startsWith('.')) follow(posix.join(posix.dirname(path), name));
      else packages.add(packageOf(name));
    }
  }
}

/** `@scope/name` of `@scope/name/part`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
