/**
 * A chunk of a segment: terms in their order, and where the list of each lies.
 *
 * ```text
 * chunk = number of terms, { term, articles, where }, { list of a term with few articles }     (numbers are varints)
 * term  = step from the first code point before, or 0 and step of the second, or 0 and 0 and step of the third
 *         (after a step the other code points stand as they are)
 * where = bytes of the list, or, of more than BLOCK articles: bytes back from the chunk, of documents, of places
 * ```
 *
 * A list with few articles is one block of documents and its places. A long one lies before the chunk: bytes of places in
 * each block, the blocks of documents and a checksum; then each block's places and a checksum. A list without any places
 * has 0 bytes of them.
 */
import { ByteReader, type ByteWriter } from './bytes.ts';
import { BLOCK } from './posting-block.ts';

/** Code points of a term: one, two or three, and 0 for each that it has not. */
export type Term = readonly [number, number, number];

export function compareTerms(a: Term, b: Term): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Where a list lies; `at` counts from the beginning of the chunk, and of a long list it is negative. */
export interface ListPlace {
  readonly articles: number;
  readonly at: number;
  /** Bytes of all of a short list, of the documents of a long one. */
  readonly bytes: number;
  /** Of a long list: bytes of its places with their checksums. */
  readonly placeBytes: number;
}

export function isLong(articles: number): boolean {
  return articles > BLOCK;
}

/** Writes the term's entry but for where its list is. */
export function writeTerm(out: ByteWriter, [a, b, c]: Term, before: Term): void {
  if (a !== before[0]) {
    out.varint(a - before[0]);
    out.varint(b);
    out.varint(c);
  } else if (b !== before[1]) {
    out.varint(0);
    out.varint(b - before[1]);
    out.varint(c);
  } else {
    out.varint(0);
    out.varint(0);
    out.varint(c - before[2]);
  }
}

/** The terms of a chunk with the places of their lists, in their order. */
export function* readTerms(chunk: Uint8Array): Generator<{ term: Term; place: ListPlace }> {
  const terms: { term: Term; articles: number; bytes: number; back: number; placeBytes: number }[] = [];
  const reader = new ByteReader(chunk);
  let a = 0;
  let b = 0;
  let c = 0;
  for (let left = reader.varint(); left > 0; left--) {
    const step = reader.varint();
    const next = reader.varint();
    const last = reader.varint();
    if (step > 0) [a, b, c] = [a + step, next, last];
    else if (next > 0) [b, c] = [b + next, last];
    else c += last;
    const articles = reader.varint();
    const back = isLong(articles) ? reader.varint() : 0;
    const bytes = reader.varint();
    const placeBytes = isLong(articles) ? reader.varint() : 0;
    terms.push({ term: [a, b, c], articles, bytes, back, placeBytes });
  }
  let at = reader.at;
  for (const { term, articles, bytes, back, placeBytes } of terms) {
    const long = isLong(articles);
    yield { term, place: { articles, at: long ? -back : at, bytes, placeBytes } };
    if (!long) at += bytes;
  }
}
