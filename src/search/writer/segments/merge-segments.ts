/**
 * Several segments as one, without those of their articles that are gone: byte for byte what one build of the articles
 * that are left gives, since rows lie in the same order in every segment and lists are put together as they lie.
 */
import { compareTerms, type Term } from '../../segments/term-chunk.ts';
import { ListBuffer } from './list-buffer.ts';
import { type WrittenSegment, writeSegment } from './segment-builder.ts';
import type { SegmentReader, StoredList } from './segment-reader.ts';
import { compareRows, type SegmentRow } from './segment-rows.ts';

/** A segment that goes into another, and its rows that do not. */
export interface MergeSource {
  readonly reader: SegmentReader;
  readonly dead: ReadonlySet<number>;
}

/** No row of the new segment. */
const GONE = -1;

export function mergeSegments(sources: readonly MergeSource[], folder: string): WrittenSegment {
  const { rows, maps } = mergeRows(sources);
  return writeSegment(folder, rows, (writer) => {
    const streams = sources.map(({ reader }) => reader.terms());
    const heads = streams.map((stream) => stream.next());
    const list = new ListBuffer();
    while (true) {
      let term: Term | null = null;
      for (const head of heads)
        if (!head.done && (term === null || compareTerms(head.value.term, term) < 0)) term = head.value.term;
      if (term === null) return;
      const parts: Part[] = [];
      for (const [n, head] of heads.entries()) {
        if (head.done || compareTerms(head.value.term, term) !== 0) continue;
        parts.push({ list: head.value.list(), map: maps[n]! });
        heads[n] = streams[n]!.next();
      }
      list.clear();
      joinLists(parts, list);
      writer.add(term, list);
    }
  });
}

/** A list of one source and where its rows go. */
interface Part {
  readonly list: StoredList;
  readonly map: Int32Array;
}

/** The rows of all in their order, and for each source where its rows go. */
function mergeRows(sources: readonly MergeSource[]): { rows: SegmentRow[]; maps: Int32Array[] } {
  const all = sources.flatMap(({ reader, dead }, source) =>
    reader.rows().map((row, n) => ({ row, source, n, dead: dead.has(n) })),
  );
  const maps = sources.map(({ reader }) =>
    new Int32Array(reader.footer.runs.rows.reduce((sum, rows) => sum + rows, 0)).fill(GONE),
  );
  const kept = all.filter(({ dead }) => !dead).sort((a, b) => compareRows(a.row, b.row));
  for (const [row, { source, n }] of kept.entries()) maps[source]![n] = row;
  return { rows: kept.map(({ row }) => row), maps };
}

function joinLists(parts: readonly Part[], out: ListBuffer): void {
  const cursors = parts.map((part) => new Cursor(part)).filter((cursor) => cursor.row !== GONE);
  while (cursors.length > 1) {
    let least = cursors[0]!;
    for (const cursor of cursors) if (cursor.row < least.row) least = cursor;
    least.moveTo(out);
    if (least.row === GONE) cursors.splice(cursors.indexOf(least), 1);
  }
  const [last] = cursors;
  while (last !== undefined && last.row !== GONE) last.moveTo(out);
}

/** Goes through one list, article by article, past those that are gone. */
class Cursor {
  /** Row in the new segment of the article it stands at; GONE at the end. */
  row = GONE;
  readonly #list: StoredList;
  readonly #map: Int32Array;
  #n = -1;
  /** Where the article's places end. */
  #end = 0;
  #begin = 0;

  constructor({ list, map }: Part) {
    this.#list = list;
    this.#map = map;
    this.#next();
  }

  moveTo(out: ListBuffer): void {
    const { counts, marks, places } = this.#list;
    out.begin(this.row, counts[this.#n]!, marks[this.#n]!);
    out.places.append(places.subarray(this.#begin, this.#end));
    out.end();
    this.#next();
  }

  #next(): void {
    const { rows, counts, places } = this.#list;
    this.row = GONE;
    while (this.row === GONE && ++this.#n < rows.length) {
      this.#begin = this.#end;
      if (places.length > 0) {
        for (let left = counts[this.#n]!; left > 0; left--) while (places[this.#end++]! > 127);
      }
      this.row = this.#map[rows[this.#n]!]!;
    }
  }
}
