import { globSync } from 'node:fs';
import { join } from 'node:path';
import {
  articleUrl,
  below,
  NAME_KINDS,
  nameUrl,
  pageUrl,
  reportersJsonUrl,
  traceUrl,
} from '../addresses/urls.ts';
import type { IssueEntry, NameEntry } from '../archive/index.ts';
import { articlePage } from '../components/article/article-page.ts';
import type { FramedPage } from '../components/frame/framed-page.ts';
import { nameAddresses } from '../components/names/name-addresses.ts';
import { namePage } from '../components/names/name-page.ts';
import { shownNames } from '../components/names/shown-names.ts';
import { pageArticles } from '../components/page/page-articles.ts';
import { pageView } from '../components/page/page-view.ts';
import { archive } from '../components/shown-archive.ts';
import { shownTopics } from '../components/topics/shown-topics.ts';
import { traceView } from '../components/trace/trace-view.ts';
import { PROJECT } from '../content/project-folder.ts';
import { articleFrameUrl, nameFrameUrl, pageFrameUrl, traceFrameUrl } from '../site/frame-urls.ts';
import { takeOver } from '../site/hand-over.ts';
import { listAddresses } from '../site/list-addresses.ts';
import type { SiteFile } from '../site/site-file.ts';
import { unlessWritten } from '../site/site-files.ts';
import { frameOfPage } from './frame-of-page.ts';

/** The archive whose site it is. */
export { archive };

/** A file of a site by its address below the base; null where there is none. */
export type ReadSite = (address: string) => string | null;

/** So many pages say what their frame is. */
const ASKED = 7;

/** Pages of which one frame was made anew, each made when it is asked for. */
interface Specimen {
  readonly address: string;
  readonly page: () => FramedPage;
}

/** None of these pages is as it should be, so that nothing says what stands around the others. */
export class NoFrame extends Error {
  override readonly name = 'NoFrame';
  readonly addresses: readonly string[];

  constructor(addresses: readonly string[]) {
    super(`no page is whole among ${addresses.join(', ')}`);
    this.addresses = addresses;
  }
}

/**
 * The files that a build makes without Astro (articles, pages, trace views, records, feeds), made anew by the same modules.
 * Their frames are taken from the site's own pages.
 *
 * @throws {NoFrame} where a frame is to be had from none of its pages
 */
export function filesAgain(read: ReadSite): Iterable<SiteFile> {
  unlessWritten(() => []);
  const ofPapers = [...Map.groupBy(archive.index().issues, ({ paper }) => paper)].flatMap(
    ([paper, issues]): [frame: string, specimens: () => Iterable<Specimen>][] => [
      [articleFrameUrl(paper), () => allOf(issues, articles)],
      [pageFrameUrl(paper), () => allOf(issues, pages)],
      [traceFrameUrl(paper), () => allOf(issues, traces)],
    ],
  );
  const frames = new Map([
    ...ofPapers,
    ...NAME_KINDS.map((kind) => [nameFrameUrl(kind), () => allOf(shownNames(kind), named)] as const),
  ]);
  return takeOver()((address) => findFrame(address, frames.get(address)!(), read));
}

/** Addresses of what Astro renders: pages, those of withdrawn articles among them, and the papers' lists of reporters. */
export function renderedAddresses(): string[] {
  const routes = globSync('**/*.astro', { cwd: join(PROJECT, 'src', 'pages') });
  const files = routes.map((route) => `./${route.replaceAll('\\', '/')}`);
  const { withdrawn } = archive.index();
  return [
    ...listAddresses(archive.index(), archive.papers, shownTopics(), nameAddresses(), files),
    ...withdrawn.map(articleUrl),
    ...Array.from(archive.papers.keys(), reportersJsonUrl),
  ];
}

/** What most of the first pages of a kind have around them: one that somebody changed must not speak for the others. */
function findFrame(frame: string, specimens: Iterable<Specimen>, read: ReadSite): string {
  const at = (address: string) => below(import.meta.env.BASE_URL, address);
  const seen: string[] = [];
  const counts = new Map<string, number>();
  let asked = 0;
  for (const { address, page } of specimens) {
    seen.push(address);
    const html = read(address);
    const found = html === null ? null : frameOfPage(html, page(), { page: at(address), frame: at(frame) });
    if (found === null) continue;
    counts.set(found, (counts.get(found) ?? 0) + 1);
    if (++asked === ASKED) break;
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined) throw new NoFrame(seen);
  return most[0];
}

function* allOf<T>(things: readonly T[], specimens: (thing: T) => Iterable<Specimen>) {
  for (const thing of things) yield* specimens(thing);
}

function* named(entry: NameEntry): Generator<Specimen> {
  yield { address: nameUrl(entry.kind, entry.name, entry.id), page: () => namePage(entry) };
}

function* articles({ pages }: IssueEntry): Generator<Specimen> {
  for (const page of pages) {
    const opened = pageArticles(page);
    for (const entry of page.articles) {
      const open = opened.get(entry.id);
      if (open) yield { address: articleUrl(entry), page: () => articlePage(entry, open, page) };
    }
  }
}

function* pages(issue: IssueEntry): Generator<Specimen> {
  for (const page of issue.pages)
    yield { address: pageUrl(page.drop), page: () => pageView(issue, page, archive.pageRecord(page)) };
}

function* traces(issue: IssueEntry): Generator<Specimen> {
  for (const page of issue.pages) {
    const view = () => traceView(issue, page, pageArticles(page), archive.pageRecord(page));
    yield { address: traceUrl(page.drop), page: view };
  }
}
