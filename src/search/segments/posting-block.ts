/**
 * Up to 128 articles in which a term stands, documents before places:
 *
 * - a byte: bits of a step from one row to the next; a byte: bits of a count
 * - the first row, as a step from the last of the block before (varint)
 * - bit by bit, the lowest first: the other rows as steps less one, the counts less one, the marks
 *
 * The places follow elsewhere (see segment-form.ts): of each article as many varints as its count says, the first place
 * and then the steps. A mark is all that ranking asks of an article: the zone of the first place, and its class of length.
 */
import type { ByteReader, ByteWriter } from './bytes.ts';
import { LENGTH_BITS, type Zone } from './places.ts';

/** Articles in a block. */
export const BLOCK = 128;

const MARK_BITS = LENGTH_BITS + 2;

export function toMark(zone: Zone, length: number): number {
  return (zone << LENGTH_BITS) | length;
}

export function zoneIn(mark: number): Zone {
  return (mark >> LENGTH_BITS) as Zone;
}

export function lengthIn(mark: number): number {
  return mark & ((1 << LENGTH_BITS) - 1);
}

/** Columns of a list: row, count and mark of each article. */
export interface Columns {
  readonly rows: Uint32Array;
  readonly counts: Uint32Array;
  readonly marks: Uint8Array;
}

export function newColumns(length: number): Columns {
  return { rows: new Uint32Array(length), counts: new Uint32Array(length), marks: new Uint8Array(length) };
}

/** Writes the articles `from` up to `to`, exclusive; `before` is the row before the first, 0 where there is none. */
export function writeBlock(
  { rows, counts, marks }: Columns,
  from: number,
  to: number,
  before: number,
  out: ByteWriter,
): void {
  let steps = 0;
  let most = 0;
  for (let n = from; n < to; n++) {
    if (n > from) steps |= rows[n]! - rows[n - 1]! - 1;
    most |= counts[n]! - 1;
  }
  const stepBits = 32 - Math.clz32(steps);
  const countBits = 32 - Math.clz32(most);
  out.byte(stepBits);
  out.byte(countBits);
  out.varint(rows[from]! - before);
  const bits = new BitWriter(out);
  if (stepBits > 0) for (let n = from + 1; n < to; n++) bits.write(rows[n]! - rows[n - 1]! - 1, stepBits);
  if (countBits > 0) for (let n = from; n < to; n++) bits.write(counts[n]! - 1, countBits);
  for (let n = from; n < to; n++) bits.write(marks[n]!, MARK_BITS);
  bits.end();
}

/** Reads what `writeBlock` wrote into the columns; returns the last row. */
export function readBlock(
  reader: ByteReader,
  { rows, counts, marks }: Columns,
  from: number,
  to: number,
  before: number,
): number {
  const stepBits = reader.byte();
  const countBits = reader.byte();
  let row = before + reader.varint();
  const bits = new BitReader(reader);
  rows[from] = row;
  for (let n = from + 1; n < to; n++) {
    row += 1 + (stepBits === 0 ? 0 : bits.read(stepBits));
    rows[n] = row;
  }
  for (let n = from; n < to; n++) counts[n] = 1 + (countBits === 0 ? 0 : bits.read(countBits));
  for (let n = from; n < to; n++) marks[n] = bits.read(MARK_BITS);
  return row;
}

/** Numbers of up to 24 bits. */
class BitWriter {
  readonly #out: ByteWriter;
  #held = 0;
  #bits = 0;

  constructor(out: ByteWriter) {
    this.#out = out;
  }

  write(value: number, bits: number): void {
    this.#held |= value << this.#bits;
    this.#bits += bits;
    while (this.#bits >= 8) {
      this.#out.byte(this.#held & 255);
      this.#held >>>= 8;
      this.#bits -= 8;
    }
  }

  end(): void {
    if (this.#bits > 0) this.#out.byte(this.#held);
  }
}

class BitReader {
  readonly #in: ByteReader;
  #held = 0;
  #bits = 0;

  constructor(reader: ByteReader) {
    this.#in = reader;
  }

  read(bits: number): number {
    while (this.#bits < bits) {
      this.#held |= this.#in.byte() << this.#bits;
      this.#bits += 8;
    }
    const value = this.#held & ((1 << bits) - 1);
    this.#held >>>= bits;
    this.#bits -= bits;
    return value;
  }
}
