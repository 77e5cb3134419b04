import { ByteReader } from './bytes.ts';
import { BLOCK, type Columns, newColumns, readBlock } from './posting-block.ts';

/** Where a term stands, in the documents. */
export interface PostingList extends Columns {
  /** Bytes of places in each block, without checksums. */
  readonly placeBytes: readonly number[];
}

/** A list of few articles: one block, then its places; those begin at `placesAt` of the bytes. */
export function readShortList(bytes: Uint8Array, articles: number): PostingList & { placesAt: number } {
  const columns = newColumns(articles);
  const reader = new ByteReader(bytes);
  readBlock(reader, columns, 0, articles, 0);
  return { ...columns, placeBytes: [bytes.length - reader.at], placesAt: reader.at };
}

/** The documents of a long list. */
export function readLongList(documents: Uint8Array, articles: number): PostingList {
  const reader = new ByteReader(documents);
  const placeBytes = Array.from({ length: Math.ceil(articles / BLOCK) }, () => reader.varint());
  const columns = newColumns(articles);
  let before = 0;
  for (let from = 0; from < articles; from += BLOCK)
    before = readBlock(reader, columns, from, Math.min(from + BLOCK, articles), before);
  return { ...columns, placeBytes };
}

/** The places of a block's articles, one list an article. */
export function readPlaces(
  bytes: Uint8Array,
  counts: ArrayLike<number>,
  from: number,
  to: number,
): number[][] {
  const reader = new ByteReader(bytes);
  const lists: number[][] = [];
  for (let n = from; n < to; n++) {
    let place = 0;
    lists.push(Array.from({ length: counts[n]! }, () => (place += reader.varint())));
  }
  return lists;
}
