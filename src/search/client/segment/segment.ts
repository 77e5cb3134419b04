import type { SearchText } from '../../blocks.ts';
import { FACETS } from '../../files.ts';
import type { Query } from '../../query/query.ts';
import type { FrequentTerms } from '../../segments/plan-phrase.ts';
import type { Footer, SegmentEntry } from '../../segments/segment-form.ts';
import type { Variants } from '../../variants.ts';
import { type Filters, isAsked, isWithin, type RowFilters } from '../filter.ts';
import { findQuery } from '../find-query.ts';
import type { IndexFiles } from '../index-files.ts';
import type { FacetsOf, Hit, Part } from '../part.ts';
import { SegmentLists } from './lists.ts';
import { SegmentRows } from './rows.ts';
import { SegmentFacets, unpackJson } from './segment-facets.ts';
import { SegmentFile } from './segment-file.ts';
import { SegmentPhrases } from './segment-phrases.ts';

/** A part of the archive in a file of its own; see ../../segments/segment-form.ts. */
export class Segment implements Part {
  readonly #files: IndexFiles;
  readonly #rows: SegmentRows;
  readonly #phrases: SegmentPhrases;
  readonly #facets: SegmentFacets;
  readonly #load: (name: string) => Promise<SearchText>;

  private constructor(
    files: IndexFiles,
    file: SegmentFile,
    entry: SegmentEntry,
    footer: Footer,
    frequent: FrequentTerms,
    load: (name: string) => Promise<SearchText>,
  ) {
    this.#files = files;
    this.#rows = new SegmentRows(footer);
    this.#facets = new SegmentFacets(file, footer);
    this.#load = load;
    const dead = new Uint8Array(entry.articles);
    for (const row of entry.dead) dead[row] = 1;
    this.#phrases = new SegmentPhrases(
      new SegmentLists(file, footer),
      frequent,
      entry.articles,
      (row) => dead[row] === 1,
      (row) => this.text(row),
    );
  }

  /** `load` loads a text by its file. */
  static async open(
    files: IndexFiles,
    entry: SegmentEntry,
    frequent: FrequentTerms,
    load: (name: string) => Promise<SearchText>,
  ): Promise<Segment> {
    const file = new SegmentFile(files, entry);
    const packed = await file.extent(entry.footer, entry.bytes - entry.footer);
    return new Segment(files, file, entry, await unpackJson<Footer>(packed), frequent, load);
  }

  async find(query: Query, variants: Variants, filters: Filters): Promise<Hit[]> {
    const [found, tests] = await Promise.all([
      findQuery(this.#phrases, query, variants),
      this.#tests(filters),
    ]);
    return found.map(({ row, count, zone }) => ({
      part: this,
      row,
      paper: this.#rows.paper(row),
      date: this.#rows.date(row),
      count,
      depth: zone,
      length: this.#phrases.lengths[row]!,
      failed: tests.filter(({ fits }) => !fits(row)).map(({ name }) => name),
    }));
  }

  /** @throws {IndexFileError} also where the text is another one than the segment says. */
  async text(row: number): Promise<SearchText> {
    const name = this.#rows.text(row);
    const text = await this.#load(name);
    if (text.paper !== this.#rows.paper(row) || text.date !== this.#rows.date(row))
      throw this.#files.damaged(name);
    return text;
  }

  facets(rows: readonly number[]): Promise<FacetsOf> {
    return this.#facets.of(rows);
  }

  async #tests(filters: Filters): Promise<RowFilters> {
    const { paper, from, to } = filters;
    const rows = this.#rows;
    const facets = FACETS.filter((name) => isAsked(filters[name])).map(async (name) => ({
      name,
      fits: await this.#facets.having(name, String(filters[name])),
    }));
    return [
      ...(paper ? [{ name: 'paper' as const, fits: (row: number) => rows.paper(row) === paper }] : []),
      ...(from || to
        ? [{ name: 'date' as const, fits: (row: number) => isWithin(rows.date(row), from, to) }]
        : []),
      ...(await Promise.all(facets)),
    ];
  }
}
