import { gzipSync } from 'node:zlib';
import { byCodeUnits } from '../../../content/list-folder.ts';
import { FACETS, type Facets } from '../../files.ts';
import {
  type Extents,
  FACET_ROWS,
  type FacetRuns,
  type Footer,
  ID_ROWS,
} from '../../segments/segment-form.ts';
import { NumberedValues } from '../numbered-values.ts';
import type { SegmentRow } from './segment-rows.ts';

/** What the footer says of the rows. */
export type FacetParts = Omit<Footer, 'chunks'>;

/** Entries of runs in a chunk of facets. */
const FACET_CHUNK = 1500;

/** Writes the facets and the ids; `extent` writes a payload and returns the bytes it takes, `at` says where it would. */
export function writeRows(
  rows: readonly SegmentRow[],
  extent: (payload: Uint8Array) => number,
  at: () => number,
): FacetParts {
  const json = (value: unknown) => extent(gzipSync(JSON.stringify(value), { level: 9 }));
  const facetsAt = at();
  const chunks = facetChunks(rows);
  const facets = {
    at: facetsAt,
    first: chunks.map((chunk) => Object.keys(chunk)[0]!),
    size: chunks.map(json),
  };
  const facetRows = extents(rows, FACET_ROWS, at, (some) => json(toFacets(some)));
  const ids = extents(rows, ID_ROWS, at, (some) =>
    extent(gzipSync(some.map(({ id }) => `${id}\n`).join(''), { level: 9 })),
  );
  return { ...toRuns(rows), facets, facetRows, ids };
}

function extents(
  rows: readonly SegmentRow[],
  most: number,
  at: () => number,
  write: (some: readonly SegmentRow[]) => number,
): Extents {
  const begun = at();
  const size: number[] = [];
  for (let from = 0; from < rows.length; from += most) size.push(write(rows.slice(from, from + most)));
  return { at: begun, size };
}

function toRuns(rows: readonly SegmentRow[]): Pick<Footer, 'papers' | 'dates' | 'runs'> {
  const papers = new NumberedValues();
  const dates = new NumberedValues();
  const runs = {
    rows: [] as number[],
    paper: [] as number[],
    date: [] as number[],
    texts: [] as string[],
    first: [] as number[],
  };
  let before: SegmentRow | null = null;
  for (const row of rows) {
    const goesOn =
      before !== null &&
      row.paper === before.paper &&
      row.date === before.date &&
      row.texts === before.texts &&
      row.number === before.number + 1;
    before = row;
    if (goesOn) {
      runs.rows[runs.rows.length - 1]!++;
      continue;
    }
    runs.rows.push(1);
    runs.paper.push(papers.numberOf(row.paper));
    runs.date.push(dates.numberOf(row.date));
    runs.texts.push(row.texts);
    runs.first.push(row.number);
  }
  return { papers: papers.all(), dates: dates.all(), runs };
}

function toFacets(rows: readonly SegmentRow[]): Facets {
  const columns = FACETS.map((name) => {
    const values = new NumberedValues();
    const of = rows.map(({ facets }) => facets[name].map((value) => values.numberOf(value)));
    return [name, { values: values.all(), of }] as const;
  });
  return Object.fromEntries(columns) as unknown as Facets;
}

/** All values with the runs of their rows, in the order of their keys. */
function facetChunks(rows: readonly SegmentRow[]): FacetRuns[] {
  const runs = new Map<string, { list: number[]; end: number }>();
  for (const [row, { facets }] of rows.entries()) {
    for (const name of FACETS) {
      for (const value of facets[name]) {
        const key = `${name}\n${value}`;
        const known = runs.get(key);
        if (known === undefined) runs.set(key, { list: [row, 1], end: row + 1 });
        else {
          if (known.end === row) known.list[known.list.length - 1]!++;
          else known.list.push(row - known.end, 1);
          known.end = row + 1;
        }
      }
    }
  }
  const chunks: Record<string, number[]>[] = [];
  let room = 0;
  for (const [key, { list }] of [...runs].sort(([a], [b]) => byCodeUnits(a, b))) {
    if (room <= 0) {
      chunks.push({});
      room = FACET_CHUNK;
    }
    chunks.at(-1)![key] = list;
    room -= list.length + 4;
  }
  return chunks;
}
