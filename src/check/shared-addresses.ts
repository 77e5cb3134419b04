import {
  articleUrl,
  issueUrl,
  pageJsonUrl,
  pageUrl,
  paperUrl,
  teiUrl,
  traceUrl,
  UNDATED,
} from '../addresses/urls.ts';
import { dropPath } from '../content/page-address.ts';
import type { Content } from './content.ts';
import { type Found, inFile } from './finding.ts';

/** What has an address, and the file that gives it one. */
interface Addressed {
  readonly url: string;
  readonly file: string;
}

/**
 * Two things of the archive with one address, of which only one could be published. Hosts on Windows and macOS take
 * capitals and small letters for the same: there a difference of these alone is one address too.
 */
export function findSharedAddresses(content: Content): Found[] {
  const same = Map.groupBy(addressed(content), ({ url }) => decodeURIComponent(url).toLowerCase());
  return [...same.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ file }) => file !== first!.file)
      .map(({ url, file }) =>
        inFile(file, {
          found: `the address ${decodeURIComponent(url)}, which ${first!.file} has too`,
          allowed: 'an address of its own',
          remedy: 'Give the drop or the paper another name',
          level: url === first!.url ? 'error' : 'warning',
        }),
      ),
  );
}

function addressed({ papers, records, articles, drops, shown }: Content): Addressed[] {
  const pages = new Map([
    ...records.map(({ address, source }) => [dropPath(address), { address, file: source.file }] as const),
    ...drops.map(({ address, file }) => [dropPath(address), { address, file }] as const),
  ]);
  const gone = records.flatMap(({ record, source }) =>
    record.withdrawn
      .filter(({ reason }) => reason !== 'moved')
      .map(({ id }) => ({ url: articleUrl({ id, paper: record.paper }), file: source.file })),
  );
  const issues = new Map(
    [...pages.values()].map(({ address: { paper, folder } }) => [
      issueUrl(paper, folder === UNDATED ? null : folder),
      shown('drops', paper, folder),
    ]),
  );
  return [
    ...[...papers.keys()].map((paper) => ({ url: paperUrl(paper), file: shown('papers', `${paper}.yaml`) })),
    ...[...issues].map(([url, file]) => ({ url, file })),
    ...[...pages].flatMap(([drop, { file }]) =>
      [pageUrl(drop), traceUrl(drop), pageJsonUrl(drop), teiUrl(drop)].map((url) => ({ url, file })),
    ),
    ...articles.map(({ article, source }) => ({ url: articleUrl(article), file: source.file })),
    ...gone,
  ];
}
