import type { FacetName, Facets } from '../../files.ts';
import { FACET_ROWS, type FacetRuns, type Footer } from '../../segments/segment-form.ts';
import type { FacetsOf } from '../part.ts';
import { Recent } from '../recent.ts';
import type { ExtentAt, SegmentFile } from './segment-file.ts';

const KEPT = 50;

/** What a segment's rows can be narrowed by: the rows of a value, and the values of rows. */
export class SegmentFacets {
  readonly #file: SegmentFile;
  readonly #footer: Footer;
  readonly #chunks: Recent<FacetRuns>;
  readonly #blocks = new Map<number, Facets>();

  constructor(file: SegmentFile, footer: Footer) {
    this.#file = file;
    this.#footer = footer;
    const at = toExtents(footer.facets);
    this.#chunks = new Recent(KEPT, async (n) => {
      const [payload] = await file.extents([at[Number(n)]!]);
      return unpackJson(payload!);
    });
  }

  /** A test whether a row has a value. */
  async having(name: FacetName, value: string): Promise<(row: number) => boolean> {
    const key = `${name}\n${value}`;
    const n = this.#footer.facets.first.findLastIndex((first) => first <= key);
    const chunk = n < 0 ? {} : await this.#chunks.get(String(n));
    const rows = new Set<number>();
    const runs = Object.hasOwn(chunk, key) ? chunk[key]! : [];
    let row = 0;
    for (let at = 0; at < runs.length; at += 2) {
      row += runs[at]!;
      for (let left = runs[at + 1]!; left > 0; left--) rows.add(row++);
    }
    return (row) => rows.has(row);
  }

  /** The values of some rows. */
  async of(rows: readonly number[]): Promise<FacetsOf> {
    const at = toExtents(this.#footer.facetRows);
    const missing = [...new Set(rows.map((row) => Math.floor(row / FACET_ROWS)))]
      .filter((block) => !this.#blocks.has(block))
      .sort((a, b) => a - b);
    const payloads = await this.#file.extents(missing.map((block) => at[block]!));
    await Promise.all(
      payloads.map(async (payload, n) => this.#blocks.set(missing[n]!, await unpackJson(payload))),
    );
    return (name, row) => {
      const { values, of } = this.#blocks.get(Math.floor(row / FACET_ROWS))![name];
      return of[row % FACET_ROWS]!.map((value) => values[value]!);
    };
  }
}

function toExtents({ at, size }: { at: number; size: readonly number[] }): ExtentAt[] {
  let next = at;
  return size.map((bytes) => {
    next += bytes;
    return { at: next - bytes, bytes };
  });
}

export async function unpackJson<T>(packed: Uint8Array<ArrayBuffer>): Promise<T> {
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}
