import { NOT_NAMES } from '../../lexicons/not-names.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../../lexicons/surnames.ts';
import {
  FORMS_OF_ADDRESS,
  OCCUPATIONS,
  OFFICES,
  VERBS_BEHIND_NAMES,
  VERBS_OF_SAYING,
} from '../../lexicons/title-words.ts';
import { hanEnd } from '../patterns/characters.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';
import { type Clause, type NameSpan, spansIn } from './clause.ts';
import { CONJUNCTION, NOUN, PERSON_NAME, PREPOSITION, VERB } from './segment-words.ts';

const OFFICE = sticky(oneOf(OFFICES));
const BEHIND = sticky(oneOf(VERBS_BEHIND_NAMES));
const SAYING = sticky(oneOf(VERBS_OF_SAYING));
const ADDRESS = sticky(oneOf(FORMS_OF_ADDRESS));
const SEPARATOR = sticky('[、和与]');
const HAN = /^\p{Script=Han}+$/u;
const TITLE_BEFORE = new RegExp(
  `(?:${[...OFFICES, ...OCCUPATIONS].toSorted((a, b) => b.length - a.length).join('|')}|岁的)$`,
);
/** A foreign or minority name up to its last dot. */
const DOTTED = sticky('(?:\\p{Script=Han}{1,6}[·•・‧]){1,3}');
const LONGEST_LAST_PART = 6;
/** Never the last letter of a given name where a word may follow: 王军在. */
const FOLLOWS = /[说在从和对向等把被也是就与又还便已曾正将的了有不]/;
/** Family names that are hardly ever one. */
const NO_FAMILY_NAME = /^[都全]/;
/** Not in a given name. */
const NO_GIVEN_NAME = /[某的了们是在与及]/;

/**
 * The people that a clause names: behind an office or an occupation (局长纪云峰, 车工缪建业), before an office, or where a clause begins with
 * a name that a verb of saying follows (隋兰英说). Names in a row behind one office are single ones.
 */
export function readPeople(clause: Clause): readonly NameSpan[] {
  return spansIn(clause.text, (at, last) => {
    const inRow =
      last !== undefined && at === last.to + 1 && matchAt(SEPARATOR, clause.text, last.to) !== null;
    return personEnd(clause, at, inRow);
  });
}

function personEnd(clause: Clause, at: number, inRow: boolean): number | null {
  const { text, borders } = clause;
  if (!borders.has(at)) return null;
  const titled = inRow || (at > 0 && TITLE_BEFORE.test(text.slice(Math.max(0, at - 6), at)));
  const dotted = titled ? matchAt(DOTTED, text, at) : null;
  if (dotted) return dottedEnd(clause, at + dotted[0].length);
  for (const to of endsOf(clause, at)) {
    if (!isName(clause, at, to)) continue;
    const said = at === 0 && matchAt(SAYING, text, to) !== null;
    const inOffice = at === 0 && matchAt(OFFICE, text, to) !== null;
    if (titled || said || inOffice) return to;
  }
  return null;
}

/** Behind the last dot a name goes on to where a word of two letters, a verb or nothing follows. */
function dottedEnd({ text, words }: Clause, last: number): number | null {
  const next = words.find(
    (word) =>
      (word.from >= last + 2 && word.to - word.from >= 2 && word.tags !== 0) ||
      (word.from > last && matchAt(BEHIND, text, word.from)),
  );
  const to = hanEnd(text, last, next?.from ?? text.length);
  return to > last && to - last <= LONGEST_LAST_PART ? to : null;
}

/** Where a name that begins at `at` can end, the likeliest first. */
function endsOf({ text, borders, words }: Clause, at: number): readonly number[] {
  const family = COMPOUND_SURNAMES.includes(text.slice(at, at + 2))
    ? 2
    : SURNAMES.has(text.charAt(at))
      ? 1
      : 0;
  if (family === 0) {
    const index = words.findIndex(({ from }) => from === at);
    const word = words[index];
    // Foreign names have no family name of ours; the dictionary has some, and some beginnings of others (谢瓦尔德纳泽).
    const known =
      word && (word.tags & PERSON_NAME) !== 0 && word.to - at >= 3 && words[index + 1]?.tags !== 0;
    return known ? [word.to] : [];
  }
  const long = at + family + 2;
  const short = at + family + 1;
  const shortEnds = matchAt(BEHIND, text, short) !== null || FOLLOWS.test(text.charAt(short));
  const isEnd = (to: number) =>
    to <= text.length &&
    (matchAt(BEHIND, text, to) !== null ||
      (borders.has(to) && !(to === short && isUnknown(words, to)) && !isLetter(words, to)));
  return (shortEnds ? [short, long] : [long, short]).filter(isEnd);
}

/** Letters of no word behind a name (聂长|根整) may belong to it. */
function isUnknown(words: Clause['words'], at: number): boolean {
  return words.some(({ from, to, tags }) => from === at && to - from > 1 && tags === 0);
}

/** A noun of one letter behind a name (康斯坦|丁|内斯库) is the rest of a longer one. */
function isLetter(words: Clause['words'], at: number): boolean {
  const next = words.find(({ from }) => from === at);
  if (next === undefined || next.to - next.from > 1) return false;
  return !next.known || (next.tags & (NOUN | PERSON_NAME)) !== 0;
}

function isName({ text, words }: Clause, from: number, to: number): boolean {
  const name = text.slice(from, to);
  if (
    !HAN.test(name) ||
    NOT_NAMES.has(name) ||
    NO_FAMILY_NAME.test(name) ||
    NO_GIVEN_NAME.test(name.slice(1))
  )
    return false;
  if (matchAt(ADDRESS, text, from + 1) || (to - from === 2 && matchAt(ADDRESS, text, to))) return false;
  const first = words.find((word) => word.from === from);
  if (!first || first.tags === 0 || COMPOUND_SURNAMES.includes(text.slice(first.from, first.to))) return true;
  if ((first.tags & PERSON_NAME) !== 0) return true;
  // 高兴, 安全, 江苏 are words and no names; 向 and 和 are family names and far more often something else; 谈|内政 is said of somebody.
  if (first.to - first.from > 1 || (first.tags & (PREPOSITION | CONJUNCTION)) !== 0) return false;
  const second = words.find((word) => word.from === from + 1);
  return (first.tags & VERB) === 0 || second?.to !== to || second.tags === 0;
}
