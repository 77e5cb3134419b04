import { basename, extname } from 'node:path';
import { Day, type Paper } from '../../schemas/index.ts';
import { DAY_IN_NAME, PAGE_BEHIND_DAY, PAGES_IN_NAME } from '../words/file-names.ts';
import type { Given } from './given.ts';
import type { PageFolio } from './read-folio.ts';

const SEPARATORS = /[\\/]/;

/** What one source says of a drop. */
export interface Saying<T> {
  readonly value: T;
  readonly why: string;
}

/** Something of a drop, and from where it is known; a null value is not known. */
export interface Guess<T> {
  readonly value: T | null;
  readonly why: string;
  /** What other sources say that is something else: a person has to choose. None where the command line said it. */
  readonly others: readonly Saying<T>[];
  /** Said on the command line: nobody is asked. */
  readonly given: boolean;
}

/** Where a drop belongs, as far as that can be told. */
export interface Guesses {
  readonly paper: Guess<string>;
  readonly date: Guess<string>;
  readonly page: Guess<number>;
}

/**
 * Guesses a drop's place: the command line goes first, then the folio, then the file's name and the folders that it lies
 * in. Where these contradict each other all are told.
 */
export function guessPlace(
  path: string,
  given: Pick<Given, 'paper' | 'date' | 'page'>,
  folio: PageFolio,
  papers: ReadonlyMap<string, Paper>,
): Guesses {
  const printed = `the folio: ${folio.folio}`;
  return {
    paper: guess(given.paper, papersSaid(path, folio, papers), 'neither on the page nor in the file’s path'),
    date: guess(
      given.date,
      [...say(folio.date, printed), ...say(dateInPath(path), 'the file’s name')],
      UNNAMED,
    ),
    page: guess(
      given.page,
      [...say(folio.page, printed), ...say(pageInName(path), 'the file’s name')],
      UNNAMED,
    ),
  };
}

const UNNAMED = 'neither in the folio nor in the file’s name';

const say = <T>(value: T | null, why: string): Saying<T>[] => (value === null ? [] : [{ value, why }]);

function guess<T>(given: T | null | undefined, said: readonly Saying<T>[], unknown: string): Guess<T> {
  const first = said[0] ?? null;
  if (given !== undefined) {
    const contradicts = given !== null && first?.why.startsWith('the folio') && first.value !== given;
    const why = contradicts ? `as you say; the folio says ${first!.value}` : 'as you say';
    return { value: given, why, others: [], given: true };
  }
  if (first === null) return { value: null, why: unknown, others: [], given: false };
  return { ...first, others: said.filter(({ value }) => value !== first.value), given: false };
}

/** The paper that the path names, the one that stands on the page; where neither is, the only one that there is. */
function papersSaid(
  path: string,
  { folio, furniture }: PageFolio,
  papers: ReadonlyMap<string, Paper>,
): Saying<string>[] {
  const named = path.split(SEPARATORS).filter((part) => papers.has(part));
  const printed = [...papers].filter(([, { name }]) =>
    [folio ?? '', ...furniture].some((line) => line.includes(name)),
  );
  const said = [
    ...(named.length === 1 ? say(named[0]!, 'the file’s path') : []),
    ...(printed.length === 1 ? say(printed[0]![0], `${printed[0]![1].name} stands on the page`) : []),
  ];
  if (said.length > 0 || papers.size !== 1) return said;
  return say([...papers.keys()][0]!, 'the only paper of the archive');
}

/** The day that the file's name says, or else the folders that it lies in: 2012-03-05/03.txt, 2012/03/05/03.txt. */
function dateInPath(path: string): string | null {
  const folders = path.split(SEPARATORS).slice(0, -1);
  return (
    [fileName(path), folders.at(-1) ?? '', folders.slice(-3).join('-')]
      .map(dateIn)
      .find((date) => date !== null) ?? null
  );
}

/** 2012-03-05, 20120305 and 2012年3月5日, with whatever before and behind; only a day that exists. */
function dateIn(name: string): string | null {
  const match = DAY_IN_NAME.exec(name);
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
