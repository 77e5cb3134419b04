import { globSync } from 'node:fs';
import type { Archive } from '../archive/index.ts';
import { ENTRY, type Entry } from '../search/files.ts';
import { toText } from '../search/writer/search-article.ts';
import { toSearchArticle } from '../search/writer/to-search-article.ts';
import { type Disagreement, disagree } from './disagreement.ts';
import { firstDifference } from './first-difference.ts';
import { IndexFiles } from './index-files.ts';
import { parseJson } from './parse-json.ts';
import { verifyBundles } from './verify-bundles.ts';
import { verifySegments } from './verify-segments.ts';

/**
 * Holds a search index, of either kind, against the archive: that it has just its articles and their texts, and that every
 * file of it is whole and belongs to it.
 *
 * @param shown how messages call a file of the folder
 */
export function verifyIndex(
  archive: Archive,
  folder: string,
  shown: (path: string) => string,
): { readonly disagreements: readonly Disagreement[]; readonly files: number } {
  const files = new IndexFiles(folder, shown);
  const texts = Array.from(archive.articles(), (article) => toText(toSearchArticle(article)));
  const entry = parseJson<Entry>(files.open(ENTRY));
  if (entry !== null) {
    const ids = texts.map(({ id }) => id);
    const [found, expected] =
      entry.engine === 'segments'
        ? [verifySegments(entry, files, folder, texts), ids.toSorted()]
        : [verifyBundles(entry, files, texts), ids];
    files.differs(ENTRY, firstDifference(found.join('\n'), expected.join('\n')));
  }
  const extra = globSync('**/*.*', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !files.given.has(path));
  return {
    disagreements: [
      ...files.disagreements,
      ...extra.map((path) => disagree('fileExtra', shown(path), null, {})),
    ],
    files: files.given.size,
  };
}
