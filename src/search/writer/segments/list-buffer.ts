import { ByteWriter } from '../../segments/bytes.ts';
import { zoneOf } from '../../segments/places.ts';
import { type Columns, newColumns, toMark } from '../../segments/posting-block.ts';

/** A term's list while it is put together: its articles by columns, and the places of all of them as varints. */
export class ListBuffer {
  columns: Columns = newColumns(1024);
  articles = 0;
  readonly places = new ByteWriter(4096);
  /** Where the places of each article end. */
  placeEnds = new Uint32Array(1024);

  clear(): void {
    this.articles = 0;
    this.places.clear();
  }

  /** Begins an article; rows come in ascending order. */
  begin(row: number, count: number, mark: number): void {
    if (this.articles === this.placeEnds.length) this.#grow();
    this.columns.rows[this.articles] = row;
    this.columns.counts[this.articles] = count;
    this.columns.marks[this.articles] = mark;
    this.articles++;
  }

  /** Ends it, after its places were written. */
  end(): void {
    this.placeEnds[this.articles - 1] = this.places.length;
  }

  /** An article with its first `count` places as they stand in a text; `length` is its class of length. */
  add(row: number, places: Uint32Array, count: number, length: number, withPlaces: boolean): void {
    this.begin(row, count, toMark(zoneOf(places[0]!), length));
    if (withPlaces) this.#write(places, count);
    this.end();
  }

  /** The first place and the steps to the others; the same as by varint() each, in half the time. */
  #write(places: Uint32Array, count: number): void {
    this.places.reserve(count * 5);
    const { bytes } = this.places;
    let { length } = this.places;
    let before = 0;
    for (let n = 0; n < count; n++) {
      const place = places[n]!;
      let rest = place - before;
      before = place;
      while (rest > 127) {
        bytes[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      bytes[length++] = rest;
    }
    this.places.length = length;
  }

  #grow(): void {
    const { rows, counts, marks } = this.columns;
    this.columns = newColumns(rows.length * 2);
    this.columns.rows.set(rows);
    this.columns.counts.set(counts);
    this.columns.marks.set(marks);
    const ends = new Uint32Array(rows.length * 2);
    ends.set(this.placeEnds);
    this.placeEnds = ends;
  }
}
