import type { Topic } from '../../schemas/index.ts';
import {
  articleUrl,
  issueUrl,
  pageUrl,
  paperUrl,
  reportersUrl,
  reporterUrl,
  topicUrl,
} from '../addresses/urls.ts';
import type { ArchiveIndex, PaperEntry } from '../archive/index.ts';
import { hasOwnPage } from '../components/reporter-link.ts';

/** The page that says of itself that it is not to be found through other people's indexes. */
const UNLISTED = '/404/';

/**
 * Every page of the site that others should know, below its base: pages of their own (`routes`: their files, from
 * src/pages), then papers, issues, pages, articles, `names` (see `nameAddresses`) and reporters. Not the notices of what was withdrawn, and not the
 * trace views, which show their page's text once more.
 */
export function listAddresses(
  { issues, reporters }: ArchiveIndex,
  papers: ReadonlyMap<string, PaperEntry>,
  topics: readonly Topic[],
  names: readonly string[],
  routes: readonly string[],
): string[] {
  const ids = new Set([...papers.keys(), ...issues.map(({ paper }) => paper)]);
  return [
    ...routes.flatMap(addressesOfRoute).filter((address) => address !== UNLISTED),
    ...[...ids].flatMap((paper) => [paperUrl(paper), reportersUrl(paper)]),
    ...issues.flatMap(({ paper, date, pages }) => [
      issueUrl(paper, date),
      ...pages.flatMap((page) => [pageUrl(page.drop), ...page.printed.map(articleUrl)]),
    ]),
    ...topics.map(({ id }) => topicUrl(id)),
    ...names,
    ...reporters.filter(hasOwnPage).map(({ paper, name }) => reporterUrl(paper, name)),
  ];
}

/** `./about.astro` → `/about/`; none for a route with parameters. */
function addressesOfRoute(file: string): string[] {
  const path = /^\.\/([^[]*?)(?:\/?index)?\.astro$/.exec(file)?.[1];
  if (path === undefined) return [];
  return [path === '' ? '/' : `/${path}/`];
}
