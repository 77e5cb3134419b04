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

/** CBOR's head of an array of three, as every word's entry is one, and its type of texts; a word's head is one byte. */
const ENTRY = 0x83;
const TEXT = 3;

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
  checkSignature(bytes);
  const reader = new CborReader(bytes, SIGNATURE.length);
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

/** One character a byte; ASCII is itself. */
const bytewise = new TextDecoder('windows-1252');

/**
 * The postings of all words of a chunk that are `word` (ASCII), or that begin with it, in the chunk's order.
 *
 * The word is looked for as a string, which browsers do at once where reading through a chunk takes milliseconds. What
 * is found is the beginning of an entry where an array of three stands before it whose first item is a text: no word has
 * such a byte in it, and in a number these bytes would come to more than eight million, which no page or place does.
 */
export function readPostings(bytes: Uint8Array, word: string, prefix: boolean): Postings[] {
  checkSignature(bytes);
  const text = bytewise.decode(bytes);
  const found: Postings[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const head = bytes[at - 1]!;
    if (bytes[at - 2] !== ENTRY || head >> 5 !== TEXT) continue;
    const length = head & 31;
    if (length === word.length || prefix) found.push(readPages(new CborReader(bytes, at + length)));
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

function checkSignature(bytes: Uint8Array): void {
  const signature = String.fromCharCode(...bytes.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE)
    throw new Error(`Unexpected ${JSON.stringify(signature)}, expected a file of Pagefind`);
}
