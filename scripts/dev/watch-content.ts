import { watch } from 'node:fs';
import { basename, sep } from 'node:path';

/** An editor writes a file in several steps; this long after the last one it is whole. In milliseconds. */
const SETTLE_MS = 100;

/**
 * Calls `settle` with the folders of the content root (`drops`, `corrections`, …) in which something changed, never twice
 * at the same time: what changes meanwhile is told in the next call.
 */
export function watchContent(root: string, settle: (folders: ReadonlySet<string>) => Promise<void>): void {
  let changed = new Set<string>();
  let busy = false;
  let timer: NodeJS.Timeout | undefined;
  watch(root, { recursive: true }, (_, path) => {
    // Locks and files on their way to their places are the program's own.
    if (path === null || basename(path).startsWith('.')) return;
    changed.add(path.split(sep)[0]!);
    clearTimeout(timer);
    timer = setTimeout(() => void next(), SETTLE_MS);
  });

  async function next(): Promise<void> {
    if (busy || changed.size === 0) return;
    busy = true;
    const folders = changed;
    changed = new Set();
    await settle(folders);
    busy = false;
    await next();
  }
}
