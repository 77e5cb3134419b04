import { CHECKSUM, checked } from '../../segments/checksum.ts';
import { BLOCK } from '../../segments/posting-block.ts';
import { readLongList, readPlaces, readShortList } from '../../segments/posting-list.ts';
import type { Footer } from '../../segments/segment-form.ts';
import { compareTerms, isLong, type ListPlace, readTerms, type Term } from '../../segments/term-chunk.ts';
import { Recent } from '../recent.ts';
import type { List } from './list.ts';
import type { ExtentAt, SegmentFile } from './segment-file.ts';

/** Chunks and long lists kept in memory: typing on asks for the same ones again. */
const KEPT = 200;

/** A long list of so few bytes is read at once, documents and places. */
const AT_ONCE = 6144;

/** The terms and lists of one segment, loaded as they are asked for. */
export class SegmentLists {
  readonly #file: SegmentFile;
  readonly #first: readonly Term[];
  readonly #at: readonly number[];
  readonly #size: readonly number[];
  /** Bytes of long lists before each chunk. */
  readonly #before: readonly number[];
  readonly #chunks: Recent<Uint8Array<ArrayBuffer>>;
  readonly #lists: Recent<List | null>;

  constructor(file: SegmentFile, { chunks }: Footer) {
    this.#file = file;
    const [firsts, seconds, thirds] = chunks.first;
    let a = 0;
    this.#first = firsts.map((step, n): Term => {
      a += step;
      return [a, seconds[n]!, thirds[n]!];
    });
    let end = 0;
    this.#at = chunks.size.map((size, n) => {
      const at = end + chunks.before[n]!;
      end = at + size;
      return at;
    });
    this.#size = chunks.size;
    this.#before = chunks.before;
    this.#chunks = new Recent(KEPT, (n) => file.extent(this.#at[Number(n)]!, this.#size[Number(n)]!));
    this.#lists = new Recent(KEPT, (name) => this.#load(name.split(' ').map(Number) as unknown as Term));
  }

  /** Where a term stands; null where it stands nowhere. */
  list(term: Term): Promise<List | null> {
    return this.#lists.get(term.join(' '));
  }

  /** Where each term of two characters stands that begins with one; all of it is read at once. */
  async beginningWith(a: number): Promise<List[]> {
    const first = Math.max(this.#chunkOf([a, 0, 0]), 0);
    const last = this.#chunkOf([a + 1, 0, 0]);
    if (last < 0) return [];
    const begin = this.#at[first]! - this.#before[first]!;
    const region = await this.#file.read(begin, this.#at[last]! + this.#size[last]! - begin);
    const read: Read = async (at, bytes) => region.subarray(at - begin, at - begin + bytes);
    const lists: Promise<List>[] = [];
    for (let n = first; n <= last; n++) {
      const chunk = this.#checked(await read(this.#at[n]!, this.#size[n]!));
      for (const { term, place } of readTerms(chunk))
        if (term[0] === a && term[1] > 0 && term[2] === 0)
          lists.push(this.#listAt(chunk, this.#at[n]!, place, read));
    }
    return Promise.all(lists);
  }

  async #load(term: Term): Promise<List | null> {
    const n = this.#chunkOf(term);
    if (n < 0) return null;
    const chunk = await this.#chunks.get(String(n));
    for (const entry of readTerms(chunk)) {
      if (compareTerms(entry.term, term) === 0) return this.#listAt(chunk, this.#at[n]!, entry.place);
    }
    return null;
  }

  /** The number of the chunk that a term would be in; -1 before all. */
  #chunkOf(term: Term): number {
    let from = 0;
    let to = this.#first.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (compareTerms(this.#first[middle]!, term) <= 0) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }

  /** `atHand`: reads what is in memory anyway. */
  async #listAt(
    chunk: Uint8Array<ArrayBuffer>,
    chunkAt: number,
    { articles, at, bytes, placeBytes }: ListPlace,
    atHand?: Read,
  ): Promise<List> {
    if (!isLong(articles)) {
      const list = readShortList(chunk.subarray(at, at + bytes), articles);
      const places = chunk.subarray(at + list.placesAt, at + bytes);
      return { ...list, ready: true, places: async (some) => pick(places, list.counts, 0, articles, some) };
    }
    const begin = chunkAt + at;
    const read =
      atHand ?? (bytes + placeBytes <= AT_ONCE ? await this.#ahead(begin, bytes + placeBytes) : null);
    const documents = await (read ?? this.#read)(begin, bytes);
    const list = readLongList(this.#checked(documents), articles);
    let next = begin + bytes;
    const blocks = list.placeBytes.map((bytes): ExtentAt => {
      next += bytes + CHECKSUM;
      return { at: next - bytes - CHECKSUM, bytes: bytes + CHECKSUM };
    });
    const load = async (some: readonly ExtentAt[]) => {
      if (read === null) return this.#file.extents(some);
      return Promise.all(some.map(async ({ at, bytes }) => this.#checked(await read(at, bytes))));
    };
    return {
      ...list,
      ready: read !== null,
      places: async (some) => {
        const numbers = [...new Set(some.map((n) => Math.floor(n / BLOCK)))];
        const loaded = await load(numbers.map((number) => blocks[number]!));
        let asked = 0;
        return numbers.flatMap((number, n) => {
          const from = number * BLOCK;
          const to = Math.min(from + BLOCK, articles);
          const begun = asked;
          while (asked < some.length && some[asked]! < to) asked++;
          return pick(loaded[n]!, list.counts, from, to, some.slice(begun, asked));
        });
      },
    };
  }

  readonly #read: Read = (at, bytes) => this.#file.read(at, bytes);

  /** Reads bytes of which parts are asked for later. */
  async #ahead(begin: number, length: number): Promise<Read> {
    const bytes = await this.#file.read(begin, length);
    return async (at, length) => bytes.subarray(at - begin, at - begin + length);
  }

  #checked(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    const payload = checked(bytes);
    if (payload === null) throw this.#file.damaged();
    return payload;
  }
}

type Read = (at: number, bytes: number) => Promise<Uint8Array<ArrayBuffer>>;

/** The places of some articles of a block, by their numbers in the list. */
function pick(
  bytes: Uint8Array,
  counts: ArrayLike<number>,
  from: number,
  to: number,
  some: readonly number[],
): number[][] {
  const all = readPlaces(bytes, counts, from, to);
  return some.map((n) => all[n - from]!);
}
