import { OFFICES } from '../../lexicons/title-words.ts';
import { segmentWords, type Word } from './segment-words.ts';

/** A piece of a text between two marks, cut into words; offsets count from its begin, which lies at `at` in the text. */
export interface Clause {
  readonly text: string;
  readonly at: number;
  readonly words: readonly Word[];
  /** Where a word begins or ends. */
  readonly borders: ReadonlySet<number>;
}

/** A name in a clause, in UTF-16 code units, end exclusive. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

/** 暨 joins two names. */
const RUNS = /(?:(?!暨)[\p{Script=Han}A-Za-z\d·•・‧、.])+/gu;
const LONGEST = 60;

/** The clauses of a text that hold a Han letter; what of a clause lies beyond its sixtieth character is left out. */
export function clausesOf(text: string): readonly Clause[] {
  return Array.from(text.matchAll(RUNS))
    .filter(([run]) => /\p{Script=Han}{2}/u.test(run))
    .map((match) => toClause(match[0].slice(0, LONGEST), match.index));
}

function toClause(text: string, at: number): Clause {
  const words = segmentWords(text).flatMap((word) => splitOffice(text, word));
  const borders = new Set([0, text.length, ...words.flatMap(({ from, to }) => [from, to])]);
  return { text, at, words, borders };
}

/** The dictionary has 小学校长 and 市委书记 as one word; the name of the body ends before the office. */
function splitOffice(text: string, word: Word): readonly Word[] {
  const written = text.slice(word.from, word.to);
  if (written.length < 4 || OFFICE_WORDS.has(written)) return [word];
  const office = ENDING_OFFICE.exec(written)?.[0];
  if (office === undefined || written.length - office.length < 2) return [word];
  const middle = word.to - office.length;
  return [
    { ...word, to: middle },
    { ...word, from: middle },
  ];
}

const OFFICE_WORDS: ReadonlySet<string> = new Set(OFFICES);
const ENDING_OFFICE = new RegExp(`(?:${OFFICES.toSorted((a, b) => b.length - a.length).join('|')})$`);

/** Whether two spans share a character. */
export function overlaps(a: NameSpan, b: NameSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The spans that are found from left to right: `endAt` says where one ends that begins at a place, null where none does; `last` ended before. */
export function spansIn(
  text: string,
  endAt: (at: number, last: NameSpan | undefined) => number | null,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = 0; at < text.length; ) {
    const to = endAt(at, spans.at(-1));
    if (to !== null) spans.push({ from: at, to });
    at = to ?? at + 1;
  }
  return spans;
}
