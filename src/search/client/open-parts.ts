import type { SearchText } from '../blocks.ts';
import { type Entry, type Extent, type Table, textFile } from '../files.ts';
import { FrequentTerms } from '../segments/plan-phrase.ts';
import type { Frequent } from '../segments/segment-form.ts';
import { Bundle } from './bundle.ts';
import type { IndexFiles } from './index-files.ts';
import { loadOnce } from './load-once.ts';
import type { Part } from './part.ts';
import { Recent } from './recent.ts';
import { Segment } from './segment/segment.ts';

/** A part of the archive, and what tells whether a search needs it. */
export interface PartToOpen {
  readonly extent: Extent;
  readonly open: () => Promise<Part>;
}

/** Texts kept in memory, about 2 KB each: the next search, the next page and the lines show many of them again. */
const KEPT_TEXTS = 200;

/** The parts of an index, of whichever kind it is. */
export function partsOf(files: IndexFiles, entry: Entry): PartToOpen[] {
  const texts = new Recent(KEPT_TEXTS, (name) => files.json<SearchText>(name));
  if (entry.engine === 'segments') {
    const frequent = loadOnce(
      async () => new FrequentTerms(await files.packedJson<Frequent>(entry.frequent)),
    );
    return entry.segments.map((extent) => ({
      extent,
      open: loadOnce(async () => {
        const terms = await frequent();
        return Segment.open(files, extent, terms, (name) => texts.get(name));
      }),
    }));
  }
  return entry.bundles.map((extent) => ({
    extent,
    open: loadOnce(async () => {
      const table = await files.packedJson<Table>(extent.table);
      return new Bundle(files, table, (id) => texts.get(textFile(id)));
    }),
  }));
}
