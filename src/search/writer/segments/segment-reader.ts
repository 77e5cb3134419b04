import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, gunzipSync } from 'node:zlib';
import { FACETS, type Facets } from '../../files.ts';
import { type PostingList, readLongList, readShortList } from '../../segments/posting-list.ts';
import {
  type Extents,
  FACET_ROWS,
  type Footer,
  fragmentFile,
  type SegmentEntry,
  segmentFile,
} from '../../segments/segment-form.ts';
import { isLong, type ListPlace, readTerms, type Term } from '../../segments/term-chunk.ts';
import type { SegmentRow } from './segment-rows.ts';

/** A list as it lies in a segment, and the bytes of its places, all blocks one after the other. */
export interface StoredList extends PostingList {
  readonly places: Uint8Array;
}

/** A segment as a builder reads it from disk, no more of it at a time than is asked for. */
export class SegmentReader {
  readonly footer: Footer;
  readonly #file: number;
  readonly #path: string;

  /** @throws {Error} where the file is not what the entry says */
  constructor(folder: string, { name, bytes, footer }: Pick<SegmentEntry, 'name' | 'bytes' | 'footer'>) {
    this.#path = join(folder, segmentFile(name));
    this.#file = openSync(this.#path, 'r');
    const { size } = fstatSync(this.#file);
    if (size !== bytes) {
      this.close();
      throw new Error(`${this.#path} has ${size} bytes, expected ${bytes}: build the index anew`);
    }
    this.footer = JSON.parse(gunzipSync(this.#extent(footer, bytes - footer)).toString());
  }

  close(): void {
    closeSync(this.#file);
  }

  /** The articles' ids, by row. */
  ids(): string[] {
    return this.#all(this.footer.ids).flatMap((bytes) => bytes.toString().split('\n').slice(0, -1));
  }

  /** The file of the text of a row. */
  textOf(row: number): string {
    const { papers, dates, runs } = this.footer;
    let before = 0;
    const run = runs.rows.findIndex((rows) => {
      before += rows;
      return row < before;
    });
    const number = runs.first[run]! + row - before + runs.rows[run]!;
    return fragmentFile(papers[runs.paper[run]!]!, dates[runs.date[run]!]!, runs.texts[run]!, number);
  }

  rows(): SegmentRow[] {
    const { papers, dates, runs } = this.footer;
    const ids = this.ids();
    const facets: Facets[] = this.#all(this.footer.facetRows).map((bytes) => JSON.parse(bytes.toString()));
    const rows: SegmentRow[] = [];
    for (const [run, length] of runs.rows.entries()) {
      for (let n = 0; n < length; n++) {
        const row = rows.length;
        const block = facets[Math.floor(row / FACET_ROWS)]!;
        const values = FACETS.map((name) => {
          const { values, of } = block[name];
          return [name, of[row % FACET_ROWS]!.map((value) => values[value]!)];
        });
        rows.push({
          id: ids[row]!,
          paper: papers[runs.paper[run]!]!,
          date: dates[runs.date[run]!]!,
          texts: runs.texts[run]!,
          number: runs.first[run]! + n,
          facets: Object.fromEntries(values),
        });
      }
    }
    return rows;
  }

  /** All terms in their order, each with its list. */
  *terms(): Generator<{ readonly term: Term; readonly list: () => StoredList }> {
    const { before, size } = this.footer.chunks;
    let at = 0;
    for (const [n, bytes] of size.entries()) {
      // A chunk and the long lists before it at once.
      const region = this.#read(at, before[n]! + bytes);
      const chunkAt = before[n]!;
      const chunk = this.#payload(region, chunkAt, bytes, at);
      const begun = at;
      for (const { term, place } of readTerms(chunk))
        yield { term, list: () => this.#list(chunk, region, chunkAt, place, begun) };
      at += region.length;
    }
  }

  #list(chunk: Buffer, region: Buffer, chunkAt: number, place: ListPlace, begun: number): StoredList {
    const { articles, at, bytes, placeBytes } = place;
    if (!isLong(articles)) {
      const list = chunk.subarray(at, at + bytes);
      const read = readShortList(list, articles);
      return { ...read, places: list.subarray(read.placesAt) };
    }
    const list = readLongList(this.#payload(region, chunkAt + at, bytes, begun), articles);
    if (placeBytes === 0) return { ...list, places: new Uint8Array(0) };
    let from = chunkAt + at + bytes;
    const blocks = list.placeBytes.map((bytes) => {
      from += bytes + 4;
      return this.#payload(region, from - bytes - 4, bytes + 4, begun);
    });
    return { ...list, places: Buffer.concat(blocks) };
  }

  #all({ at, size }: Extents): Buffer[] {
    let from = at;
    return size.map((bytes) => {
      from += bytes;
      return gunzipSync(this.#extent(from - bytes, bytes));
    });
  }

  #extent(at: number, bytes: number): Buffer {
    return this.#payload(this.#read(at, bytes), 0, bytes, at);
  }

  /** An extent without its checksum. `begun`: where the bytes begin in the file. */
  #payload(bytes: Buffer, at: number, length: number, begun: number): Buffer {
    const payload = bytes.subarray(at, at + length - 4);
    if (crc32(payload) !== bytes.readUInt32LE(at + length - 4))
      throw new Error(`${this.#path} is damaged at byte ${begun + at}: build the index anew`);
    return payload;
  }

  #read(at: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let read = 0; read < length; ) {
      const more = readSync(this.#file, bytes, read, length - read, at + read);
      if (more === 0) throw new Error(`${this.#path} ends at byte ${at + read}: build the index anew`);
      read += more;
    }
    return bytes;
  }
}
