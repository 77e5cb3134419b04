/** The files that are as many as articles and newspaper pages: a build writes them itself, in one pass over the archive. */

import {
  articleUrl,
  below,
  NAME_KINDS,
  nameUrl,
  pageJsonUrl,
  pageUrl,
  reporterJsonUrl,
  teiUrl,
  traceUrl,
} from '../addresses/urls.ts';
import type { IssueEntry, PageEntry } from '../archive/index.ts';
import { articlePage } from '../components/article/article-page.ts';
import { type FillFrame, readFrame } from '../components/frame/framed-page.ts';
import { namePage } from '../components/names/name-page.ts';
import { shownNames } from '../components/names/shown-names.ts';
import { pageArticles } from '../components/page/page-articles.ts';
import { pageView } from '../components/page/page-view.ts';
import { hasOwnPage } from '../components/reporter-link.ts';
import { reporterJson } from '../components/reporter-record.ts';
import { archive, tellProblems } from '../components/shown-archive.ts';
import { traceView } from '../components/trace/trace-view.ts';
import { atomFeed } from '../feeds/atom.ts';
import { nameUrn } from '../feeds/name-urn.ts';
import { siteFeeds } from '../feeds/site-feeds.ts';
import { articleFrameUrl, nameFrameUrl, pageFrameUrl, traceFrameUrl } from './frame-urls.ts';
import { handOver, type MakeSiteFiles } from './hand-over.ts';
import { pageJson, pageTeiXml } from './page-records.ts';
import type { SiteFile } from './site-file.ts';

/**
 * The paths of a route whose files the build writes itself: all of them while developing, when Astro answers for each;
 * in a build none.
 */
export function unlessWritten<T>(paths: () => T[]): T[] {
  handOver(siteFiles);
  return import.meta.env.DEV ? paths() : [];
}

/** `all`: every page is to be held against Astro's, not one of each paper. */
const { JIANBAO_SPECIMENS: specimens } = process.env;

/**
 * The paths of a route whose pages the build fills itself: all of them while developing; in a build its frames, and of
 * each frame the first page, to be held against the filled one.
 *
 * @param frameOf says which frame a path's page has
 */
export function framesAndSpecimens<P, F>(
  paths: readonly P[],
  frames: readonly F[],
  frameOf: (path: P) => string,
): (P | F)[] {
  handOver(siteFiles);
  if (import.meta.env.DEV) return [...paths];
  const first = new Map(paths.toReversed().map((path) => [frameOf(path), path]));
  return [...frames, ...(specimens === 'all' ? paths : first.values())];
}

/** `framesAndSpecimens` where each paper has a frame of its own. */
export function papersFramesAndSpecimens<P extends { readonly params: { readonly paper: string } }, F>(
  paths: readonly P[],
  frame: (paper: string) => F,
): (P | F)[] {
  const papers = new Set(archive.index().issues.map(({ paper }) => paper));
  return framesAndSpecimens(paths, Array.from(papers, frame), ({ params }) => params.paper);
}

/** Page by page: its articles, the page, its trace view, its TEI and its JSON; then the feeds, and the JSON of each reporter. */
const siteFiles: MakeSiteFiles = function* (rendered) {
  const frameAt = (address: string) => readFrame(rendered(address), below(import.meta.env.BASE_URL, address));
  const byPaper = Map.groupBy(archive.index().issues, ({ paper }) => paper);
  for (const [paper, issues] of byPaper) {
    const frames = {
      article: frameAt(articleFrameUrl(paper)),
      page: frameAt(pageFrameUrl(paper)),
      trace: frameAt(traceFrameUrl(paper)),
    };
    for (const issue of issues) for (const page of issue.pages) yield* pageFiles(issue, page, frames);
  }
  yield* nameFiles(frameAt);
  for (const { address, feed } of siteFeeds()) yield { address, text: atomFeed(feed(), nameUrn) };
  for (const reporter of archive.index().reporters.filter(hasOwnPage))
    yield { address: reporterJsonUrl(reporter.paper, reporter.name), text: reporterJson(reporter) };
  tellProblems();
};

/** The pages of people, places and organisations. */
function* nameFiles(frameAt: (address: string) => FillFrame): Generator<SiteFile> {
  for (const kind of NAME_KINDS) {
    const names = shownNames(kind);
    if (names.length === 0) continue;
    const fill = frameAt(nameFrameUrl(kind));
    for (const entry of names) {
      const address = nameUrl(kind, entry.name, entry.id);
      yield { address, text: fill(namePage(entry), below(import.meta.env.BASE_URL, address)) };
    }
  }
}

function* pageFiles(
  issue: IssueEntry,
  page: PageEntry,
  frames: Readonly<Record<'article' | 'page' | 'trace', FillFrame>>,
): Generator<SiteFile> {
  const articles = pageArticles(page);
  const record = archive.pageRecord(page);
  const at = (address: string) => below(import.meta.env.BASE_URL, address);
  for (const entry of page.printed) {
    const open = articles.get(entry.id);
    if (open === undefined) continue;
    const address = articleUrl(entry);
    yield { address, text: frames.article(articlePage(entry, open, page), at(address)) };
  }
  const address = pageUrl(page.drop);
  yield { address, text: frames.page(pageView(issue, page, record), at(address)) };
  const trace = traceUrl(page.drop);
  yield { address: trace, text: frames.trace(traceView(issue, page, articles, record), at(trace)) };
  yield { address: teiUrl(page.drop), text: pageTeiXml(issue, page, articles) };
  yield { address: pageJsonUrl(page.drop), text: pageJson(issue, page) };
}
