/**
 * Every address of the site, below Astro's `base`, in one place. An article's address is made from its stored id and
 * from nothing else, so it lives as long as the id does.
 */

/** The folder, and the part of addresses and ids, of drops whose day is not known. */
export const UNDATED = 'undated';

/** First segments that the site keeps for itself; no paper may have such an id. */
export const RESERVED = [
  'about',
  'assets',
  'data',
  'dates',
  'en',
  'feeds',
  'figures',
  'organizations',
  'people',
  'places',
  'reporters',
  'review',
  'search',
  'topics',
  '404',
] as const;

export const HOME = '/';
export const ABOUT = '/about/';
export const SEARCH = '/search/';
export const REPORTERS = '/reporters/';
export const DATA = '/data/';
export const FIGURES = '/figures/';
export const DATES = '/dates/';
export const TOPICS = '/topics/';

/** What names are of: people, places, organisations. */
export const NAME_KINDS = ['people', 'places', 'organizations'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** `/people/` */
export function namesUrl(kind: NameKind): string {
  return path(kind);
}

/** `/people/沈知秋/`; `/people/沈知秋~mofang/` where several have the name and this is one of them. */
export function nameUrl(kind: NameKind, name: string, id?: string): string {
  return path(kind, nameSegment(name, id));
}

export const nameSegment = (name: string, id?: string) =>
  `${reporterSegment(name)}${id === undefined ? '' : `~${id}`}`;

/** `/people/~S/`: all names whose pinyin begins with a letter. No name has such an address: after its `~` stands another one. */
export function initialUrl(kind: NameKind, initial: string): string {
  return path(kind, `~${initial}`);
}

/** `/topics/ducheng/` */
export function topicUrl(topic: string): string {
  return path('topics', topic);
}

/** `/feeds/topics/ducheng.xml` */
export function topicFeedUrl(topic: string): string {
  return path('feeds', 'topics', topic).replace(/\/$/, '.xml');
}

/** `/search/?q=…` */
export function searchUrl(query: string): string {
  return `${SEARCH}?q=${encodeURIComponent(query)}`;
}

/** Files about the program, below the site: the licences of what readers are sent, and all that a build is made with. */
export const LICENCES = 'about/licences.txt';
export const SBOM = 'about/sbom.cdx.json';

/** The parts of an article's address: `{paper}/{issue}/{page}-{order}`. */
export interface ArticleParts {
  readonly paper: string;
  /** Issue date as the drop's folder has it, or `undated`. */
  readonly issue: string;
  /** Two-digit page, or the name of an undated drop. */
  readonly page: string;
  /** Two-digit place on the page. */
  readonly order: string;
}

/**
 * Takes an id apart: `lanchuan-ribao-2031-05-12-03-02`. The paper is needed, since paper ids may end in figures too.
 *
 * @throws {Error} where the id is not of that paper.
 */
export function articleParts(id: string, paper: string): ArticleParts {
  const rest = id.startsWith(`${paper}-`) ? id.slice(paper.length + 1) : '';
  const match = /^(undated|\d{4}(?:-\d{2}){0,2})-(.+)-(\d{2,})$/u.exec(rest);
  if (match === null)
    throw new Error(`Unexpected article id “${id}”, expected ${paper}-<date or undated>-<page or name>-<nn>`);
  return { paper, issue: match[1]!, page: match[2]!, order: match[3]! };
}

/** `/lanchuan-ribao/` */
export function paperUrl(paper: string): string {
  return path(paper);
}

/** `/lanchuan-ribao/2031-05-12/`; a null date gives the list of the paper's undated drops. */
export function issueUrl(paper: string, date: string | null): string {
  return path(paper, date ?? UNDATED);
}

/** `/lanchuan-ribao/2031-05-12/03/`, from the drop's path below content/drops. */
export function pageUrl(drop: string): string {
  const [paper = '', folder = '', name = ''] = drop.replace(/\.txt$/, '').split('/');
  return path(paper, folder, pageSegment(name));
}

/**
 * A page's name as the last segment of its address. The name of an undated drop may end like an article's (`saomiao-01`):
 * then a mark that no name can hold tells the page from the first article of a page `saomiao`.
 */
export function pageSegment(name: string): string {
  return /-\d{2,}$/.test(name) ? `${name}~` : name;
}

/** `/lanchuan-ribao/2031-05-12/03/trace/`: the page as it came beside what was made of it. */
export function traceUrl(drop: string): string {
  return `${pageUrl(drop)}trace/`;
}

/** `/lanchuan-ribao/2031-05-12/03-02/` */
export function articleUrl(article: { readonly id: string; readonly paper: string }): string {
  const { paper, issue, page, order } = articleParts(article.id, article.paper);
  return path(paper, issue, `${page}-${order}`);
}

/** `/reporters/lanchuan-ribao/`: the paper's whole index of names. */
export function reportersUrl(paper: string): string {
  return path('reporters', paper);
}

/** `/reporters/lanchuan-ribao.json`: the same for programs. */
export function reportersJsonUrl(paper: string): string {
  return reportersUrl(paper).replace(/\/$/, '.json');
}

/** `/reporters/lanchuan-ribao/沈知秋/` */
export function reporterUrl(paper: string, name: string): string {
  return path('reporters', paper, reporterSegment(name));
}

/** `/reporters/lanchuan-ribao/#沈知秋`: the name's place in the index, which every name has. */
export function reporterEntryUrl(paper: string, name: string): string {
  return `${reportersUrl(paper)}#${encodeURIComponent(reporterSegment(name))}`;
}

/** `/reporters/lanchuan-ribao/沈知秋.json`: the roles, years and articles of one name. */
export function reporterJsonUrl(paper: string, name: string): string {
  return reporterUrl(paper, name).replace(/\/$/, '.json');
}

/** `/lanchuan-ribao/2031-05-12/03.tei.xml`: the articles of a page as TEI. */
export function teiUrl(drop: string): string {
  return pageUrl(drop).replace(/\/$/, '.tei.xml');
}

/** `/lanchuan-ribao/2031-05-12/03.json`: the articles of a page with all that was read out of them. */
export function pageJsonUrl(drop: string): string {
  return pageUrl(drop).replace(/\/$/, '.json');
}

/** `/feeds/atom.xml`: the latest articles of all papers. */
export const FEED = '/feeds/atom.xml';

/** `/feeds/new.xml`: what came into the archive last, whenever it was printed. */
export const NEW_FEED = '/feeds/new.xml';

/** `/feeds/lanchuan-ribao/atom.xml` */
export function paperFeedUrl(paper: string): string {
  return `${path('feeds', paper)}atom.xml`;
}

/** `/feeds/lanchuan-ribao/reporters/沈知秋.xml` */
export function reporterFeedUrl(paper: string, name: string): string {
  return path('feeds', paper, 'reporters', reporterSegment(name)).replace(/\/$/, '.xml');
}

/**
 * A reporter's name as one segment of an address. Letters, digits and the name dot stand as they are; anything else
 * becomes `~` and its code point, so that different names never meet.
 */
export function reporterSegment(name: string): string {
  return name.replace(/[^\p{L}\p{N}·]/gu, (mark) => `~${mark.codePointAt(0)!.toString(16)}~`);
}

/** Puts an address below the site's `base`, which may or may not end in a slash. */
export function below(base: string, address: string): string {
  return base.endsWith('/') ? base + address.slice(1) : base + address;
}

function path(...segments: readonly string[]): string {
  return `/${segments.map(encodeURIComponent).join('/')}/`;
}
