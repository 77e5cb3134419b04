import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { articlesFolder, correctionsFolder } from '../../content/content-root.ts';
import { articleFilePath, correctionsPath, dropPath, type PageAddress } from '../../content/page-address.ts';
import { readTextIfThere } from '../../content/read-below.ts';
import { type TextFile, writeFiles } from '../../content/write-file.ts';
import type { ReadStored, StoredPage } from '../stored-page.ts';
import type { Move } from './move.ts';
import { movedRecord } from './moved-record.ts';

/** Writes what is kept of the pages under their new names, then takes away what is left under the old ones. */
export function carryPages(root: string, moves: readonly Move[], read: ReadStored): void {
  const into = new Map(moves.map((move) => [dropPath(move.to), move]));
  const outOf = new Map(moves.map((move) => [dropPath(move.from), move]));
  const addresses = new Map(
    moves.flatMap(({ from, to }) => [from, to]).map((address) => [dropPath(address), address]),
  );
  const stored = new Map([...addresses].map(([path, address]) => [path, read(address)]));
  const corrections = new Map(
    [...addresses].map(([path, address]) => {
      const read = readTextIfThere(root, `corrections/${correctionsPath(address)}`);
      return [path, read.ok ? read.value : null];
    }),
  );
  const files = [...addresses].flatMap(([path, address]): TextFile[] => {
    const source = into.get(path);
    const arrived = source === undefined ? null : stored.get(dropPath(source.from))!;
    const own = outOf.has(path) ? null : corrections.get(path);
    const brought = source === undefined ? null : corrections.get(dropPath(source.from));
    const texts = [own ?? '', brought ?? ''].filter((text) => text !== '');
    return [
      ...(arrived === null ? [] : articleFiles(root, arrived, address)),
      ...(texts.length === 0
        ? []
        : [{ path: join(correctionsFolder(root), correctionsPath(address)), text: texts.join('') }]),
      movedRecord(root, stored.get(path)!, arrived, outOf.get(path)),
    ];
  });
  writeFiles(files);
  const wanted = new Set(files.map(({ path }) => path));
  for (const page of stored.values()) {
    const articles = [...page.ids].map((id) => join(articlesFolder(root), articleFilePath(page.address, id)));
    const corrected = outOf.has(dropPath(page.address))
      ? [join(correctionsFolder(root), correctionsPath(page.address))]
      : [];
    for (const path of [...articles, ...corrected]) if (!wanted.has(path)) rmSync(path, { force: true });
  }
}

function articleFiles(root: string, page: StoredPage, address: PageAddress): TextFile[] {
  return [...page.ids].map((id) => ({
    path: join(articlesFolder(root), articleFilePath(address, id)),
    text: page.file(id)!.text,
  }));
}
