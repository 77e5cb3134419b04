/**
 * Names of papers, issues, pages and articles, as they stand in paths and addresses. A page's folder is a day or
 * `undated`; its name is the page number in two digits, or the drop's own name where it is undated.
 */

import { Day, Slug } from '../../schemas/index.ts';
import { UNDATED } from '../addresses/urls.ts';
import { fileProblem, type Read } from './content-problem.ts';

export interface PageAddress {
  readonly paper: string;
  /** `2011-09-14` or `undated`. */
  readonly folder: string;
  /** `03`, or the name of an undated drop. */
  readonly name: string;
}

const ALLOWED = '<paper>/<YYYY-MM-DD>/<page>.txt or <paper>/undated/<name>.txt';

/** The page of a drop by its path below `content/drops`; `file` is how messages call it. */
export function pageOfDrop(drop: string, file: string): Read<PageAddress> {
  const bad = (found: string, allowed: string) => ({
    ok: false as const,
    problems: [fileProblem(file, found, allowed, 'Rename the drop')],
  });
  const [paper = '', folder = '', base = '', ...rest] = drop.split('/');
  if (base === '' || rest.length > 0 || !base.endsWith('.txt')) return bad(`the path ${drop}`, ALLOWED);
  const name = base.slice(0, -'.txt'.length);
  if (!Slug.safeParse(paper).success)
    return bad(`the paper ${JSON.stringify(paper)}`, 'letters and digits, joined by "-", "_" or "."');
  if (folder === UNDATED) {
    if (!Slug.safeParse(name).success)
      return bad(`the name ${JSON.stringify(name)}`, 'letters and digits, joined by "-", "_" or "."');
  } else {
    if (!Day.safeParse(folder).success)
      return bad(`the folder ${JSON.stringify(folder)}`, 'a day that exists (YYYY-MM-DD), or undated');
    if (!/^(?!0+$)\d{2,3}$/.test(name))
      return bad(`the name ${JSON.stringify(name)}`, 'a page number in two digits: 03.txt');
  }
  return { ok: true, value: { paper, folder, name } };
}

/** Path below `content/drops`. */
export const dropPath = (page: PageAddress) => `${page.paper}/${page.folder}/${page.name}.txt`;

/** Path below `content/drops`. */
export const sidecarPath = (page: PageAddress) => `${page.paper}/${page.folder}/${page.name}.yaml`;

/** Path below `content/corrections`. */
export const correctionsPath = sidecarPath;

/** Path below `content/articles`. */
export const recordPath = (page: PageAddress) => `${page.paper}/${page.folder}/${page.name}.json`;

/** `lanchuan-ribao-2011-09-14-03-`: what the ids of a page's articles begin with; a drop of no paper has none there. */
export const idPrefix = ({ paper, folder, name }: PageAddress) =>
  `${paper === '' ? '' : `${paper}-`}${folder}-${name}-`;

export const articleId = (page: PageAddress, number: number) =>
  `${idPrefix(page)}${String(number).padStart(2, '0')}`;

/** The number that an id ends with, as digits: an article that moved to another page has it there too. */
export const idDigits = (id: string) => /(?<=-)\d{2,}$/.exec(id)?.[0] ?? '';

/** Path of an article's file below `content/articles`: of the page that it stands on now, whichever its id names. */
export const articleFilePath = (page: PageAddress, id: string) =>
  `${page.paper}/${page.folder}/${page.name}-${idDigits(id)}.md`;
