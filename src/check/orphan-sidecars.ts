import { type Content, pageKey } from './content.ts';
import { type Found, inFile } from './finding.ts';

/** Sidecars and corrections whose drop is not there: what they say is said of nothing. */
export function findOrphans({ files, drops, corrections, shown }: Content): Found[] {
  const pages = new Set(
    files.filter((path) => /^drops\/.*\.txt$/.test(path)).map((path) => path.slice(6, -4)),
  );
  const known = new Set([...pages, ...drops.map(({ address }) => pageKey(address))]);
  const sidecars = files.filter(
    (path) => /^drops\/[^/]+\/[^/]+\/[^/]+\.yaml$/.test(path) && !known.has(path.slice(6, -5)),
  );
  return [
    ...sidecars.map((path) =>
      inFile(shown(path), {
        found: 'a sidecar without its drop',
        allowed: 'a sidecar beside a drop of the same name',
        remedy: 'Add the drop, or delete the sidecar',
      }),
    ),
    ...corrections
      .filter(({ address }) => !known.has(pageKey(address)))
      .map(({ source, address }) =>
        inFile(source.file, {
          found: 'corrections of a page whose drop is gone',
          allowed: `a drop ${shown('drops', `${pageKey(address)}.txt`)}`,
          remedy: 'Put the drop back; or keep the file for the day it comes back, or delete it',
          level: 'warning',
        }),
      ),
  ];
}
