import { gunzipSync } from 'node:zlib';
import type { SearchText } from '../search/blocks.ts';
import { chunkFile, type PagefindEntry, type Table, textFile } from '../search/files.ts';
import { firstDifference } from './first-difference.ts';
import type { IndexFiles } from './index-files.ts';
import { parseJson } from './parse-json.ts';

/**
 * Holds an index of Pagefind's against the archive: the text of each article byte by byte, its tables' articles in their order,
 * and of what Pagefind made of them that it is there and whole, its name being its digest.
 *
 * @returns ids that the index has, in its order
 */
export function verifyBundles(
  { bundles, variants }: PagefindEntry,
  files: IndexFiles,
  texts: readonly SearchText[],
): string[] {
  for (const text of texts) {
    const path = textFile(text.id);
    const found = files.open(path)?.toString();
    if (found !== undefined) files.differs(path, firstDifference(found, JSON.stringify(text)));
  }
  files.openWhole(variants);
  return bundles.flatMap(({ table: name }) => {
    const packed = files.openWhole(name);
    const table = packed === null ? null : parseJson<Table>(gunzipSync(packed));
    if (table === null) return [];
    files.openWhole(table.facets);
    for (const chunk of new Set(table.chunks.digest)) files.openWhole(chunkFile(chunk));
    return [...table.articles.id];
  });
}
