import { parseArgs } from 'node:util';
import { PartialDate } from '../../schemas/index.ts';

/** What the command line says of the files; undefined where it says nothing, null where it says that it is not known. */
export interface Given {
  readonly files: readonly string[];
  readonly paper: string | undefined;
  readonly date: string | null | undefined;
  readonly page: number | null | undefined;
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
}

const UNKNOWN = 'unknown';

/**
 * Reads the command line.
 *
 * @throws {Error} that says which option was not understood, and what it may be
 */
export function readGiven(args: readonly string[]): Given {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      paper: { type: 'string' },
      date: { type: 'string' },
      page: { type: 'string' },
      replace: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error('found no file; allowed: one or more text files');
  return {
    files: positionals,
    paper: values.paper,
    date: values.date === undefined ? undefined : readDate(values.date),
    page: values.page === undefined ? undefined : readPageNumber(values.page),
    replace: values.replace,
    dryRun: values['dry-run'],
    yes: values.yes,
  };
}

/**
 * A day, a month or a year; null for `unknown`.
 *
 * @throws {Error} for anything else
 */
export function readDate(text: string): string | null {
  if (text === UNKNOWN) return null;
  if (PartialDate.safeParse(text).success) return text;
  throw new Error(
    `found the date ${JSON.stringify(text)}; allowed: a day that exists (YYYY-MM-DD), a month, a year, or unknown`,
  );
}

/**
 * A page number; null for `unknown`.
 *
 * @throws {Error} for anything else
 */
export function readPageNumber(text: string): number | null {
  if (text === UNKNOWN) return null;
  if (/^0*[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new Error(`found the page ${JSON.stringify(text)}; allowed: a number from 1 to 999, or unknown`);
}
