import { dump } from 'js-yaml';
import type { PaperEntry } from '../archive/index.ts';
import { rightsOf } from '../metadata/rights.ts';
import { datasetWords } from '../words/dataset-words.ts';

/**
 * `CITATION.cff` of the data (Citation File Format 1.2.0). Its version is a digest, since the data have no releases: for
 * the same reason it has no date.
 */
export function toCitationFile(
  version: string,
  papers: readonly PaperEntry[],
  homepage: string | null,
): string {
  return dump({
    'cff-version': '1.2.0',
    message: datasetWords.citation.message,
    type: 'dataset',
    title: datasetWords.citation.title,
    authors: [{ name: datasetWords.name }],
    version,
    ...(homepage === null ? {} : { url: homepage }),
    ...licenseOf(papers),
    keywords: datasetWords.citation.keywords,
  });
}

/**
 * The licence that all papers declare. Several would be read as a choice of the user's, which they are not: then, and
 * where a paper declares none, the file says nothing, and the papers' statements stand in `RIGHTS.txt`.
 */
function licenseOf(papers: readonly PaperEntry[]): object {
  const [license, ...others] = new Set(papers.map((paper) => rightsOf(paper).license));
  if (license === undefined || license === null || others.length > 0) return {};
  const id = spdxId(license);
  return id === null ? { 'license-url': license } : { license: id };
}

/** The name of a licence in the SPDX list, by which the format wants it; null where its address tells none. */
function spdxId(license: string): string | null {
  const { host, pathname } = new URL(license);
  if (host === 'spdx.org') return /^\/licenses\/([\w.+-]+?)(?:\.html)?$/.exec(pathname)?.[1] ?? null;
  if (host !== 'creativecommons.org') return null;
  const [, kind, version] = /^\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)\b/.exec(pathname) ?? [];
  if (kind === undefined) return null;
  return kind === 'zero' ? `CC0-${version}` : `CC-${kind.toUpperCase()}-${version}`;
}
