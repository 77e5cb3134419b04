import { statSync } from 'node:fs';
import { join } from 'node:path';
import { dropsFolder, shownPath } from '../content/content-root.ts';
import { listDrops } from '../content/list-drops.ts';
import { dropPath } from '../content/page-address.ts';
import { readBytesBelow } from '../content/read-below.ts';

/** The drops that are there, looked through once, so that a year of files is not held against all others file by file. */
export interface DropsBySize {
  /** The drop of these very bytes, as a path below `content/drops`. */
  readonly find: (bytes: Buffer) => string | undefined;
  readonly add: (drop: string, size: number) => void;
  /** A drop as messages name it. */
  readonly shown: (drop: string) => string;
}

export function dropsBySize(root: string): DropsBySize {
  const drops = listDrops(root).pages.map(dropPath);
  const bySize = Map.groupBy(
    drops,
    (drop) => statSync(join(dropsFolder(root), drop), { throwIfNoEntry: false })?.size ?? -1,
  );
  return {
    find: (bytes) =>
      bySize.get(bytes.length)?.find((drop) => {
        const read = readBytesBelow(root, `drops/${drop}`);
        return read.ok && read.value.equals(bytes);
      }),
    add: (drop, size) => void bySize.set(size, [...(bySize.get(size) ?? []), drop]),
    shown: (drop) => shownPath(root, 'drops', drop),
  };
}
