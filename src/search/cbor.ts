/**
 * As much of CBOR (RFC 8949) as Pagefind 1.5 writes: integers, texts, arrays. Read step by step rather than into objects,
 * and from any item on, since of a chunk's thousands of entries a query needs a few.
 */

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

const decoder = new TextDecoder();

export class CborReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Enters an array and returns how many items it has. */
  array(): number {
    return this.#expect(ARRAY);
  }

  text(): string {
    const length = this.#expect(TEXT);
    return decoder.decode(this.#pass(length));
  }

  integer(): number {
    const head = this.#bytes[this.#at]!;
    // By far the most integers of an index: no need to look closer.
    if (head < 24) {
      this.#at++;
      return head;
    }
    const type = head >> 5;
    return type === NEGATIVE ? -1 - this.#expect(NEGATIVE) : this.#expect(UNSIGNED);
  }

  /** Goes past one item with all that it holds. */
  skip(): void {
    for (let items = 1; items > 0; items--) {
      const type = this.#bytes[this.#at]! >> 5;
      if (type === ARRAY) items += this.#expect(ARRAY);
      else if (type === TEXT) this.#pass(this.#expect(TEXT));
      else this.integer();
    }
  }

  #pass(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** Reads an item's head: its value, its length in bytes or its number of items, by its type. */
  #expect(type: number): number {
    const at = this.#at++;
    const head = this.#bytes[at];
    if (head === undefined || head >> 5 !== type) {
      throw new Error(`Unexpected byte ${head} at ${at} of Pagefind's file, expected CBOR type ${type}`);
    }
    const value = head & 31;
    return value < 24 ? value : this.#bigEndian(value - 24);
  }

  /** The value that stands in the 1, 2 or 4 bytes after the head. */
  #bigEndian(size: number): number {
    if (size > 2)
      throw new Error(`Unexpected number at ${this.#at} of Pagefind's file, expected at most 32 bits`);
    let value = 0;
    for (const end = this.#at + (1 << size); this.#at < end; this.#at++)
      value = value * 256 + this.#bytes[this.#at]!;
    return value;
  }
}
