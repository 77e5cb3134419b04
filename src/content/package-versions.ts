import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnits } from './list-folder.ts';

/** What is read of package-lock.json: by place (`node_modules/zod`), what `npm ci` puts there. */
interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dependencies?: Readonly<Record<string, string>> }>
  >;
}

/**
 * Places and versions of packages and of all that they need, as package-lock.json has them: `node_modules/zod 4.6.7`,
 * sorted.
 *
 * @throws {Error} where a package is not in the lock file
 */
export function packageVersions(names: Iterable<string>, project: string): string[] {
  const { packages }: LockFile = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  const found = new Set<string>();
  for (const name of names) add(name, '');
  return [...found].sort(byCodeUnits).map((place) => `${place} ${packages[place]!.version}`);

  function add(name: string, from: string): void {
    const place = locate(name, from);
    if (place === null) throw new Error(`package-lock.json has no ${name}: run npm install`);
    if (found.has(place)) return;
    found.add(place);
    for (const needed of Object.keys(packages[place]!.dependencies ?? {})) add(needed, `${place}/`);
  }

  /** As Node looks for it: in the folder of the package that needs it, then further up. */
  function locate(name: string, from: string): string | null {
    const place = `${from}node_modules/${name}`;
    if (place in packages) return place;
    return from === '' ? null : locate(name, from.slice(0, from.lastIndexOf('node_modules/')));
  }
}
