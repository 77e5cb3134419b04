import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, gzipSync } from 'node:zlib';
import { ByteWriter } from '../../segments/bytes.ts';
import { BLOCK, writeBlock } from '../../segments/posting-block.ts';
import type { Footer } from '../../segments/segment-form.ts';
import { isLong, type Term, writeTerm } from '../../segments/term-chunk.ts';
import type { ListBuffer } from './list-buffer.ts';
import type { SegmentRow } from './segment-rows.ts';
import { type FacetParts, writeRows } from './write-rows.ts';

/** Hexadecimal digits of a digest in a segment's name. */
const DIGITS = 16;

const FIRST: Term = [0, 0, 0];

/** Writes a segment from beginning to end: its terms in order, then its rows. */
export class SegmentWriter {
  readonly #file: number;
  readonly #hash = createHash('sha256');
  readonly #pending = new ByteWriter(1 << 20);
  /** Bytes that were written or are pending. */
  #at = 0;
  readonly #chunkBytes: number;
  readonly #terms = new ByteWriter(1 << 14);
  readonly #lists = new ByteWriter(1 << 16);
  readonly #long = new ByteWriter(1 << 16);
  #firstOfChunk: Term = FIRST;
  /** End of the chunk before. */
  #chunkEnd = 0;
  /** Terms of the chunk so far; `at`: where the list of a long one lies. */
  readonly #open: {
    at: number;
    long: boolean;
    term: Term;
    articles: number;
    bytes: number;
    placeBytes: number;
  }[] = [];
  readonly #first: [number[], number[], number[]] = [[], [], []];
  #firstBefore = 0;
  readonly #before: number[] = [];
  readonly #size: number[] = [];

  /** `chunkBytes`: how large a chunk should be. */
  constructor(path: string, chunkBytes: number) {
    this.#file = openSync(path, 'w');
    this.#chunkBytes = chunkBytes;
  }

  /** Adds a term's list; terms come in their order. */
  add(term: Term, list: ListBuffer): void {
    if (list.articles === 0) return;
    if (this.#open.length === 0) this.#firstOfChunk = term;
    const begun = this.#at;
    let bytes: number;
    let placeBytes = 0;
    if (isLong(list.articles)) [bytes, placeBytes] = this.#addLong(list);
    else {
      const from = this.#lists.length;
      writeBlock(list.columns, 0, list.articles, 0, this.#lists);
      this.#lists.append(list.places.written());
      bytes = this.#lists.length - from;
    }
    const { articles } = list;
    this.#open.push({ at: begun, long: isLong(articles), term, articles, bytes, placeBytes });
    // A term's own entry takes some eight bytes.
    if (this.#lists.length + this.#open.length * 8 >= this.#chunkBytes) this.#endChunk();
  }

  /** Writes the rows and the footer; returns what the entry says of the file. */
  finish(rows: readonly SegmentRow[]): { name: string; bytes: number; footer: number } {
    if (this.#open.length > 0) this.#endChunk();
    const parts: FacetParts = writeRows(
      rows,
      (payload) => this.#extent(payload),
      () => this.#at,
    );
    const [a, b, c] = this.#first;
    const chunks = { first: [a, b, c] as const, before: this.#before, size: this.#size };
    const footer: Footer = { ...parts, chunks };
    const at = this.#at;
    this.#extent(gzipSync(JSON.stringify(footer), { level: 9 }));
    this.#flush();
    closeSync(this.#file);
    return { name: this.#hash.digest('hex').slice(0, DIGITS), bytes: this.#at, footer: at };
  }

  #addLong(list: ListBuffer): [documents: number, places: number] {
    const { articles, columns, placeEnds, places } = list;
    const documents = this.#long;
    documents.clear();
    for (let from = 0; from < articles; from += BLOCK) {
      const to = Math.min(from + BLOCK, articles);
      documents.varint(placeEnds[to - 1]! - (from === 0 ? 0 : placeEnds[from - 1]!));
    }
    for (let from = 0; from < articles; from += BLOCK) {
      const before = from === 0 ? 0 : columns.rows[from - 1]!;
      writeBlock(columns, from, Math.min(from + BLOCK, articles), before, documents);
    }
    const bytes = this.#extent(documents.written());
    if (places.length === 0) return [bytes, 0];
    let placeBytes = 0;
    for (let from = 0; from < articles; from += BLOCK) {
      const begin = from === 0 ? 0 : placeEnds[from - 1]!;
      const end = placeEnds[Math.min(from + BLOCK, articles) - 1]!;
      placeBytes += this.#extent(places.bytes.subarray(begin, end));
    }
    return [bytes, placeBytes];
  }

  #endChunk(): void {
    const terms = this.#terms;
    terms.clear();
    terms.varint(this.#open.length);
    let before = FIRST;
    for (const { at, long, term, articles, bytes, placeBytes } of this.#open) {
      writeTerm(terms, term, before);
      before = term;
      terms.varint(articles);
      if (long) terms.varint(this.#at - at);
      terms.varint(bytes);
      if (long) terms.varint(placeBytes);
    }
    terms.append(this.#lists.written());
    const [a, b, c] = this.#firstOfChunk;
    this.#first[0].push(a - this.#firstBefore);
    this.#first[1].push(b);
    this.#first[2].push(c);
    this.#firstBefore = a;
    this.#before.push(this.#at - this.#chunkEnd);
    this.#size.push(this.#extent(terms.written()));
    this.#chunkEnd = this.#at;
    this.#open.length = 0;
    this.#lists.clear();
  }

  /** Writes a payload and its checksum, and returns the bytes of both. */
  #extent(payload: Uint8Array): number {
    this.#pending.append(payload);
    this.#pending.uint32(crc32(payload));
    this.#at += payload.length + 4;
    if (this.#pending.length > 1 << 20) this.#flush();
    return payload.length + 4;
  }

  #flush(): void {
    const bytes = this.#pending.written();
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#pending.clear();
  }
}
