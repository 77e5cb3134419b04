import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../../blocks.ts';
import { BORDER, withoutBorder } from '../../grams.ts';
import { lengthClass, placesOf } from '../../segments/places.ts';
import type { FrequentTerms } from '../../segments/plan-phrase.ts';
import { segmentFile } from '../../segments/segment-form.ts';
import type { SearchArticle } from '../search-article.ts';
import { ListBuffer } from './list-buffer.ts';
import type { SegmentRow } from './segment-rows.ts';
import { SegmentWriter } from './segment-writer.ts';
import { SortedPoints } from './sorted-terms.ts';

export const BORDER_POINT = BORDER.codePointAt(0)!;

/** What is told of a segment that was written. */
export interface WrittenSegment {
  readonly name: string;
  readonly bytes: number;
  /** Where its footer begins. */
  readonly footer: number;
  readonly rows: readonly SegmentRow[];
}

/** Bytes of a chunk, by how many articles a segment has: of a large one fewer chunks stand in the footer. */
export function chunkBytes(articles: number): number {
  return articles <= 30_000 ? 3072 : 8192;
}

/** Gathers the texts of articles, one row each, in the order of their rows. */
export class SegmentBuilder {
  readonly rows: SegmentRow[] = [];
  /** All characters that were printed. */
  readonly characters = new Set<number>();
  blocks = 0;
  #points = new Uint32Array(1 << 16);
  /** Row and place of each point, side by side: they are looked up together, in no order. */
  #spots = new Uint32Array(1 << 17);
  #length = 0;
  readonly #lengths: number[] = [];

  add(article: SearchArticle, row: SegmentRow): void {
    const blocks = blocksOf(article);
    const places = placesOf(blocks);
    const begun = this.#length;
    for (const [n, { text }] of blocks.entries()) this.#addBlock(withoutBorder(text), places[n]!);
    this.#lengths.push(lengthClass(this.#length - begun - blocks.length));
    this.blocks += blocks.length;
    this.rows.push(row);
  }

  /** The row of a point. */
  rowAt(point: number): number {
    return this.#spots[point * 2]!;
  }

  /** The points in the order of their terms. */
  sort(): SortedPoints {
    for (let at = 0; at < this.#length; at++) this.characters.add(this.#points[at]!);
    this.characters.delete(BORDER_POINT);
    return new SortedPoints({ length: this.#length, characters: this.#points }, BORDER_POINT);
  }

  /** Writes the segment into the index's folder. */
  write(sorted: SortedPoints, frequent: FrequentTerms, folder: string): WrittenSegment {
    return writeSegment(folder, this.rows, (writer) => {
      const list = new ListBuffer();
      const spots = this.#spots;
      let places = new Uint32Array(64);
      sorted.terms(frequent, (term, at, from, to) => {
        const withPlaces = term[1] > 0;
        list.clear();
        for (let n = from; n < to; ) {
          let spot = at[n]! * 2;
          const row = spots[spot]!;
          let count = 0;
          while (spots[spot] === row) {
            if (count === places.length) places = grown(places);
            places[count++] = spots[spot + 1]!;
            if (++n === to) break;
            spot = at[n]! * 2;
          }
          list.add(row, places, count, this.#lengths[row]!, withPlaces);
        }
        writer.add(term, list);
      });
    });
  }

  #addBlock(text: string, place: number): void {
    const room = this.#length + text.length + 1;
    while (room > this.#points.length) {
      this.#points = grown(this.#points);
      this.#spots = grown(this.#spots);
    }
    const row = this.rows.length;
    let next = place;
    for (let at = 0; at < text.length; at++) {
      const point = text.codePointAt(at)!;
      if (point > 0xffff) at++;
      // 0 stands for “none” in terms; no query finds it.
      this.#push(point || 0xfffd, next++, row);
    }
    this.#push(BORDER_POINT, next, row);
  }

  #push(point: number, place: number, row: number): void {
    this.#points[this.#length] = point;
    this.#spots[this.#length * 2] = row;
    this.#spots[this.#length++ * 2 + 1] = place;
  }
}

/** Writes a segment under the name that its bytes give it; `fill` adds its terms. */
export function writeSegment(
  folder: string,
  rows: readonly SegmentRow[],
  fill: (writer: SegmentWriter) => void,
): WrittenSegment {
  const unfinished = join(folder, segmentFile(`unfinished-${process.pid}`));
  rmSync(unfinished, { force: true });
  const writer = new SegmentWriter(unfinished, chunkBytes(rows.length));
  fill(writer);
  const written = writer.finish(rows);
  renameSync(unfinished, join(folder, segmentFile(written.name)));
  return { ...written, rows };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
