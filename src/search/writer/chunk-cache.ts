import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChunkList, chunkFile } from '../files.ts';
import type { IndexFolder } from './index-folder.ts';
import { linkOrCopy } from './link-or-copy.ts';

/** Indexes kept: those of this archive before its last changes, and of other archives built by the same checkout. */
const KEPT = 12;

const LIST = 'chunks.json';

/**
 * Keeps the chunks of bundles between builds, since Pagefind takes by far the most of a build's time and Astro empties
 * the folder of the site before each. A bundle is known by a digest of all that is indexed, so one in which no article
 * changed is taken over as it is.
 */
export class ChunkCache {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Puts a bundle's chunks into the folder; null where they are not kept, or not all of them any more. */
  async restore(digest: string, folder: IndexFolder): Promise<ChunkList | null> {
    const kept = join(this.#path, digest);
    const list = await readFile(join(kept, LIST), 'utf8').catch(() => null);
    if (list === null) return null;
    const chunks: ChunkList = JSON.parse(list);
    try {
      for (const chunk of new Set(chunks.digest)) await folder.adopt(join(kept, chunk), chunkFile(chunk));
    } catch {
      return null;
    }
    const now = new Date();
    await utimes(kept, now, now);
    return chunks;
  }

  /** Keeps a bundle's chunks as they lie in the folder, and forgets those that were not asked for the longest. */
  async store(digest: string, chunks: ChunkList, folder: IndexFolder): Promise<void> {
    const unfinished = join(this.#path, `${digest}.${process.pid}`);
    await mkdir(unfinished, { recursive: true });
    for (const chunk of new Set(chunks.digest)) {
      await linkOrCopy(join(folder.path, chunkFile(chunk)), join(unfinished, chunk));
    }
    await writeFile(join(unfinished, LIST), JSON.stringify(chunks));
    await rm(join(this.#path, digest), { recursive: true, force: true });
    // Another build may have kept the same bundle in this moment; one of the two is enough.
    await rename(unfinished, join(this.#path, digest)).catch(() => rm(unfinished, { recursive: true }));
    await this.#forget();
  }

  async #forget(): Promise<void> {
    const names = await readdir(this.#path);
    const aged = await Promise.all(
      names.map(async (name) => ({ name, used: (await stat(join(this.#path, name))).mtimeMs })),
    );
    const old = aged.toSorted((a, b) => b.used - a.used).slice(KEPT);
    await Promise.all(old.map(({ name }) => rm(join(this.#path, name), { recursive: true, force: true })));
  }
}
