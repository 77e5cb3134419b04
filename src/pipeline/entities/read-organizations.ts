import {
  BODY_ENDINGS,
  FIELDS,
  NOT_ENDINGS,
  NOT_ORGANIZATIONS,
  STANDING_BODIES,
  STRONG_ENDINGS,
} from '../../lexicons/organization-words.ts';
import { BEFORE_PLACES, LEVELS } from '../../lexicons/place-words.ts';
import { OCCUPATIONS, OFFICES } from '../../lexicons/title-words.ts';
import { matchAt, oneOf, type Pattern, sticky } from '../patterns/sticky.ts';
import type { Clause, NameSpan } from './clause.ts';
import { NOUN, ORGANIZATION_NAME, OTHER_NAME, PLACE_NAME } from './segment-words.ts';

const STANDING = sticky(oneOf(STANDING_BODIES));
const STRONG = sticky(oneOf(STRONG_ENDINGS));
/** 民政局 is one ending, however the dictionary cuts 市民政局. */
const BODY = sticky(`${oneOf(FIELDS)}{1,2}[局厅委署]|${oneOf(BODY_ENDINGS)}`);
const NO_BODY = new RegExp(`${oneOf(NOT_ENDINGS)}$`);
const TITLE = sticky(oneOf([...OFFICES, ...OCCUPATIONS]));
const LEVEL = sticky(oneOf(LEVELS));
const BEFORE: ReadonlySet<string> = new Set(BEFORE_PLACES);
const FIELD_WORDS: ReadonlySet<string> = new Set(FIELDS);
const TITLE_WORDS: ReadonlySet<string> = new Set([...OFFICES, ...OCCUPATIONS]);
const MODIFIER = NOUN | PLACE_NAME | ORGANIZATION_NAME | OTHER_NAME;
/** Letters that the dictionary does not know as a word, without one that is a word by itself wherever it stands. */
const PROPER_NAME = /^[^的了着过到在和与及为是被把从向对其该各每此本我全据使]{2,4}$/u;
/** 市第七中学. */
const ORDINAL = /^第[一二三四五六七八九十]+$/u;
const LONGEST_CORE = 16;

/**
 * The organisations that a clause names: a place or level with what belongs to it (澜川市商业银行, 市总工会), a proper name with an ending
 * (川泊重工), a body that is known by its name (外交部). `places` are the clause's places, in order; the longest name wins.
 */
export function readOrganizations(clause: Clause, places: readonly NameSpan[]): readonly NameSpan[] {
  const found: NameSpan[] = [];
  const { text } = clause;
  for (let at = 0; at < text.length; ) {
    const to = organizationAt(clause, at, places);
    if (to !== null && !NOT_ORGANIZATIONS.has(text.slice(at, to))) {
      found.push({ from: at, to });
      at = to;
    } else at++;
  }
  return found;
}

function organizationAt(clause: Clause, at: number, places: readonly NameSpan[]): number | null {
  const { text, borders } = clause;
  const standing = borders.has(at) ? matchAt(STANDING, text, at) : null;
  if (standing && isEnd(clause, at + standing[0].length, standing[0])) return at + standing[0].length;
  const head = headEnd(clause, at, places);
  if (head !== null) return furthestEnding(clause, head, [STRONG, BODY]);
  const name = properNameEnd(clause, at);
  const to = name === null ? null : furthestEnding(clause, name, [STRONG]);
  if (to === null || places.some(({ from }) => at < from && from < to)) return null;
  // 刚到市公交总公司: a level within shows that the letters before it are no name.
  const within = Array.from({ length: to - at - 1 }, (_, i) => at + 1 + i);
  const headed = within.some((from) => {
    const inner = headEnd(clause, from, places);
    return inner !== null && furthestEnding(clause, inner, [STRONG, BODY]) === to;
  });
  return headed ? null : to;
}

/** Where the places and levels end that begin at `at`: 澜川市|望澜区, 市. Null where there is none. */
function headEnd({ text, borders }: Clause, at: number, places: readonly NameSpan[]): number | null {
  let to = at;
  for (;;) {
    const next = places.find(({ from }) => from === to)?.to;
    if (next === undefined) break;
    to = next;
  }
  if (to > at) return to;
  if (!borders.has(at) && !BEFORE.has(text.charAt(at - 1))) return null;
  const level = matchAt(LEVEL, text, at);
  return level && at + level[0].length;
}

/** Where a word ends that is in no dictionary: 川泊. */
function properNameEnd({ text, words }: Clause, at: number): number | null {
  const word = words.find(({ from }) => from === at);
  if (word?.tags !== 0) return null;
  const written = text.slice(word.from, word.to);
  return PROPER_NAME.test(written) && !TITLE_WORDS.has(written) ? word.to : null;
}

/** The furthest ending behind `from` with nothing but nouns and words of a field before it; null where there is none. */
function furthestEnding(clause: Clause, from: number, endings: readonly Pattern[]): number | null {
  const { text } = clause;
  let best: number | null = null;
  let modified = from;
  for (let at = from; at < text.length && at - from <= LONGEST_CORE; at++) {
    for (const ending of endings) {
      const found = matchAt(ending, text, at)?.[0];
      if (found && isEnd(clause, at + found.length, found)) best = Math.max(best ?? 0, at + found.length);
    }
    if (at < modified) continue;
    const next = modifierEnd(clause, at);
    if (next === null) break;
    modified = next;
  }
  return best;
}

/** Where the word at `at` ends, or the rest of letters that are no word, if a name can hold it. */
function modifierEnd({ text, words }: Clause, at: number): number | null {
  const word = words.find(({ from, to }) => from <= at && at < to);
  if (!word || (word.from < at && word.tags !== 0)) return null;
  const written = text.slice(at, word.to);
  if (!/^[^新原前旧各该本某]\P{Script=Latin}*$/u.test(written) || TITLE_WORDS.has(written)) return null;
  if (ORDINAL.test(written)) return word.to;
  const fits = FIELD_WORDS.has(written) || word.tags === 0 || (word.tags & MODIFIER) !== 0;
  return fits ? word.to : null;
}

/** A name ends where a word ends or an office begins; an ending of three letters is sure of itself. */
function isEnd({ text, borders }: Clause, at: number, ending: string): boolean {
  // 农业部门, 世界银行业 are kinds of bodies.
  if (/[门业]/.test(text.charAt(at)) || NO_BODY.test(text.slice(at - 2, at))) return false;
  return borders.has(at) || ending.length >= 3 || matchAt(TITLE, text, at) !== null;
}
