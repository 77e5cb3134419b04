import { basename, extname, sep } from 'node:path';
import { Day, type Paper } from '../../schemas/index.ts';
import { DAY_IN_NAME, PAGE_BEHIND_DAY, PAGES_IN_NAME } from '../words/file-names.ts';
import type { Given } from './given.ts';
import type { PageFolio } from './read-folio.ts';

/** Something of a drop, and from where it is known; a null value is not known. */
export interface Guess<T> {
  readonly value: T | null;
  readonly why: string;
  /** Said on the command line: nobody is asked. */
  readonly given: boolean;
}

/** Where a drop belongs, as far as that can be told. */
export interface Guesses {
  readonly paper: Guess<string>;
  readonly date: Guess<string>;
  readonly page: Guess<number>;
}

/** Guesses a drop's place: the command line goes first, then the folio, then the file's name. */
export function guessPlace(
  path: string,
  given: Pick<Given, 'paper' | 'date' | 'page'>,
  folio: PageFolio,
  papers: ReadonlyMap<string, Paper>,
): Guesses {
  return {
    paper: guessPaper(path, given.paper, folio, papers),
    date: guess(given.date, folio.date, dateInName(path), folio),
    page: guess(given.page, folio.page, pageInName(path), folio),
  };
}

function guess<T>(
  given: T | null | undefined,
  printed: T | null,
  named: T | null,
  { folio }: PageFolio,
): Guess<T> {
  const printedWhy = `the folio: ${folio}`;
  if (given !== undefined) {
    const contradicts = given !== null && printed !== null && printed !== given;
    return {
      value: given,
      why: contradicts ? `as you say; the folio says ${printed}` : 'as you say',
      given: true,
    };
  }
  if (printed !== null) return { value: printed, why: printedWhy, given: false };
  if (named !== null) return { value: named, why: 'the file’s name', given: false };
  return { value: null, why: 'neither in the folio nor in the file’s name', given: false };
}

function guessPaper(
  path: string,
  given: string | undefined,
  { folio, furniture }: PageFolio,
  papers: ReadonlyMap<string, Paper>,
): Guess<string> {
  if (given !== undefined) return { value: given, why: 'as you say', given: true };
  const named = path.split(sep).filter((part) => papers.has(part));
  if (named.length === 1) return { value: named[0]!, why: 'the file’s path', given: false };
  const printed = [...papers].filter(([, { name }]) =>
    [folio ?? '', ...furniture].some((line) => line.includes(name)),
  );
  if (printed.length === 1)
    return { value: printed[0]![0], why: `${printed[0]![1].name} stands on the page`, given: false };
  if (papers.size === 1)
    return { value: [...papers.keys()][0]!, why: 'the only paper of the archive', given: false };
  return { value: null, why: 'neither on the page nor in the file’s path', given: false };
}

/** 2012-03-05, 20120305 and 2012年3月5日, with whatever before and behind; only a day that exists. */
function dateInName(path: string): string | null {
  const match = DAY_IN_NAME.exec(fileName(path));
  if (match === null) return null;
  const [, year, month, day] = match;
  const value = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return Day.safeParse(value).success ? value : null;
}

function pageInName(path: string): number | null {
  const name = fileName(path);
  const day = DAY_IN_NAME.exec(name);
  const behind = day === null ? '' : name.slice(day.index + day[0].length);
  const whole = PAGES_IN_NAME.map((pattern) => pattern.exec(name)).find((match) => match !== null);
  const match = whole ?? PAGE_BEHIND_DAY.exec(behind);
  return match === null ? null : Number(match[1]);
}

export const fileName = (path: string) => basename(path, extname(path));
