import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportedFile } from '../exported-files.ts';

/** Bytes held back before they are written. */
const FULL = 1 << 20;

/** A file that is written from its beginning to its end, with its length and digest. */
export class FileSink {
  readonly #path: string;
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #held: string[] = [];
  #heldLength = 0;

  constructor(folder: string, path: string) {
    this.#path = path;
    this.#file = openSync(join(folder, path), 'w');
  }

  /** Adds text, which may be held back a while. */
  addText(text: string): void {
    this.#held.push(text);
    this.#heldLength += text.length;
    if (this.#heldLength >= FULL) this.#flush();
  }

  /** Adds bytes at once: they may be changed after this. */
  addBytes(bytes: Uint8Array): void {
    this.#flush();
    this.#write(bytes);
  }

  /** Ends the file. */
  close(): ExportedFile {
    this.#flush();
    closeSync(this.#file);
    return { path: this.#path, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  #flush(): void {
    if (this.#heldLength === 0) return;
    this.#write(Buffer.from(this.#held.join(''), 'utf8'));
    this.#held = [];
    this.#heldLength = 0;
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }
}
