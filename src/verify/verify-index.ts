import { globSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Archive } from '../archive/index.ts';
import { sha256 } from '../content/digest.ts';
import { chunkFile, ENTRY, type Entry, type Table, textFile } from '../search/files.ts';
import { toText } from '../search/writer/search-article.ts';
import { toSearchArticle } from '../search/writer/to-search-article.ts';
import { type Disagreement, disagree } from './disagreement.ts';
import { firstDifference } from './first-difference.ts';
import { readIfFile } from './read-if-file.ts';

/** How a file is named in the index's folder, by what it holds. */
const DIGEST = /(?:^|\/)([0-9a-f]{12})\.[\w]+$/;

/**
 * Holds a search index against the archive: the text of each article byte by byte, its tables' articles in their order, and of
 * what Pagefind made of them that it is there and whole, its name being its digest.
 *
 * @param shown how messages call a file of the folder
 */
export function verifyIndex(
  archive: Archive,
  folder: string,
  shown: (path: string) => string,
): { readonly disagreements: readonly Disagreement[]; readonly files: number } {
  const disagreements: Disagreement[] = [];
  const given = new Set<string>();
  const missing = (path: string) => disagree('fileMissing', shown(path), null, { of: path });
  const open = (path: string): Buffer | null => {
    given.add(path);
    const bytes = readIfFile(join(folder, path));
    if (bytes === null) disagreements.push(missing(path));
    return bytes;
  };
  const openWhole = (path: string): Buffer | null => {
    const bytes = open(path);
    const name = DIGEST.exec(path)?.[1];
    const digest = bytes === null ? name : sha256(bytes).slice(0, name?.length);
    if (digest !== name)
      disagreements.push(disagree('bytesDiffer', shown(path), null, { found: digest!, expected: name! }));
    return digest === name ? bytes : null;
  };

  const ids: string[] = [];
  for (const article of archive.articles()) {
    const { id } = article.article;
    ids.push(id);
    const found = open(textFile(id))?.toString();
    const expected = JSON.stringify(toText(toSearchArticle(article)));
    const difference = found === undefined ? null : firstDifference(found, expected);
    if (difference !== null)
      disagreements.push(disagree('fileDiffers', shown(textFile(id)), difference.line, difference));
  }
  const entry = parse<Entry>(open(ENTRY));
  if (entry !== null) {
    openWhole(entry.variants);
    const listed = entry.bundles.flatMap(({ table: name }) => {
      const packed = openWhole(name);
      const table = packed === null ? null : parse<Table>(gunzipSync(packed));
      if (table === null) return [];
      openWhole(table.facets);
      for (const chunk of new Set(table.chunks.digest)) openWhole(chunkFile(chunk));
      return table.articles.id;
    });
    const [found, expected] = [listed.join('\n'), ids.join('\n')];
    const difference = firstDifference(found, expected);
    if (difference !== null) disagreements.push(disagree('fileDiffers', shown(ENTRY), null, difference));
  }
  const files = globSync('**/*.*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  const extra = files.filter((path) => !given.has(path));
  return {
    disagreements: [...disagreements, ...extra.map((path) => disagree('fileExtra', shown(path), null, {}))],
    files: given.size,
  };
}

function parse<T>(bytes: Buffer | null): T | null {
  try {
    return bytes === null ? null : (JSON.parse(bytes.toString()) as T);
  } catch {
    return null;
  }
}
