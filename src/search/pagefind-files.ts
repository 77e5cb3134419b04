/**
 * The two files of Pagefind 1.5 that search reads. Both are CBOR behind a signature:
 *
 * - `*.pf_meta`: `[version, [[page, words], …], [[first, last, chunk], …], …]`, chunks sorted by their words
 * - `*.pf_index`: `[[[word, [[page, [place, …], meta], …], variants], …]]`; page and place are steps from the one before,
 *   a negative number among the places is a weight for those that follow
 *
 * Pagefind's own client can ask the same files for a quoted phrase. It is not used, because it tells only the first
 * place in each article (so hits cannot be counted or ranked), loads every gram of a phrase, and does not find all words
 * with one beginning. In one run over 3,000 articles on a busy machine, both exact: its first ten results took 116 ms
 * (p95 204) and 33 KB, 146 KB to start; these, ranked and with excerpts, 43 ms (p95 121) and 24 KB, 46 KB to start.
 */
import { CborReader } from './cbor.ts';

const SIGNATURE = 'pagefind_dcd';

/** What the builder needs of `pf_meta`. */
export interface PagefindMeta {
  /** How many words Pagefind counted on each page. */
  readonly pages: readonly number[];
  /** `first` and `last` are the chunk's first and last word, cut where that still tells it from the next chunk. */
  readonly chunks: readonly { readonly first: string; readonly last: string; readonly name: string }[];
}

/** Where one word, or several taken together, stand: the places on `pages[i]` are `places.slice(starts[i], starts[i + 1])`. */
export interface Postings {
  readonly pages: readonly number[];
  readonly starts: readonly number[];
  readonly places: readonly number[];
}

export function readMeta(bytes: Uint8Array): PagefindMeta {
  const reader = open(bytes);
  reader.array();
  reader.skip();
  const pages = Array.from({ length: reader.array() }, () => {
    reader.array();
    reader.skip();
    return reader.integer();
  });
  const chunks = Array.from({ length: reader.array() }, () => {
    reader.array();
    return { first: reader.text(), last: reader.text(), name: reader.text() };
  });
  return { pages, chunks };
}

/** The postings of all words of a chunk that are `word`, or that begin with it; a chunk's words are sorted. */
export function readPostings(bytes: Uint8Array, word: string, prefix: boolean): Postings[] {
  const reader = open(bytes);
  const found: Postings[] = [];
  reader.array();
  for (let words = reader.array(); words > 0; words--) {
    reader.array();
    const here = reader.text();
    if (prefix ? here.startsWith(word) : here === word) found.push(readPages(reader));
    else reader.skip();
    reader.skip();
  }
  return found;
}

function readPages(reader: CborReader): Postings {
  const pages: number[] = [];
  const starts: number[] = [];
  const places: number[] = [];
  let page = 0;
  for (let count = reader.array(); count > 0; count--) {
    reader.array();
    page += reader.integer();
    pages.push(page);
    starts.push(places.length);
    readPlaces(reader, places);
    reader.skip();
  }
  starts.push(places.length);
  return { pages, starts, places };
}

function readPlaces(reader: CborReader, places: number[]): void {
  let place = 0;
  for (let count = reader.array(); count > 0; count--) {
    const step = reader.integer();
    if (step < 0) continue;
    place += step;
    places.push(place);
  }
}

function open(bytes: Uint8Array): CborReader {
  const signature = String.fromCharCode(...bytes.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE)
    throw new Error(`Unexpected ${JSON.stringify(signature)}, expected a file of Pagefind`);
  return new CborReader(bytes, SIGNATURE.length);
}
