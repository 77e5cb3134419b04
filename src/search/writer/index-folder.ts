import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chunkFile } from '../files.ts';
import { linkOrCopy } from './link-or-copy.ts';

/** Hexadecimal digits of a digest in a file's name: enough for 100,000 files without two alike. */
const DIGITS = 12;

/** The folder of an index that is being built; counts the bytes written. */
export class IndexFolder {
  readonly path: string;
  bytes = 0;

  constructor(path: string) {
    this.path = path;
  }

  /** Writes a value as JSON. */
  async write(name: string, value: unknown): Promise<void> {
    await this.#save(name, Buffer.from(JSON.stringify(value)));
  }

  /** Reads back what `write` wrote. */
  async read<T>(name: string): Promise<T> {
    return JSON.parse(await readFile(join(this.path, name), 'utf8'));
  }

  /** Writes a value as JSON, gzip, under a name made from its content, and returns the name. */
  async writeDigested(ending: string, value: unknown): Promise<string> {
    const packed = gzipSync(JSON.stringify(value), { level: 9 });
    const name = `${digestOf(packed)}.${ending}`;
    await this.#save(name, packed);
    return name;
  }

  /** Takes over a chunk as Pagefind wrote it, and returns its digest. */
  async copyChunk(file: string): Promise<string> {
    const content = await readFile(file);
    const digest = digestOf(content);
    await this.#save(chunkFile(digest), content);
    return digest;
  }

  /** Takes over a file that is never written to again. */
  async adopt(file: string, name: string): Promise<void> {
    await linkOrCopy(file, join(this.path, name));
    this.bytes += (await stat(file)).size;
  }

  async #save(name: string, content: Uint8Array): Promise<void> {
    await writeFile(join(this.path, name), content);
    this.bytes += content.length;
  }
}

function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
}
