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
import { type Clause, type NameSpan, spansIn } from './clause.ts';
import { FUNCTION_WORD, NOUN, ORGANIZATION_NAME, OTHER_NAME, PLACE_NAME } from './segment-words.ts';

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
const PUBLISHER = /[》报社台刊]/;

/**
 * The organisations that a clause names: a place or level with what belongs to it (澜川市商业银行, 市总工会), a proper name with an ending
 * (川泊重工), a body that is known by its name (外交部). `places` are the clause's places, in order; the longest name wins.
 */
export function readOrganizations(clause: Clause, places: readonly NameSpan[]): readonly NameSpan[] {
  return spansIn(clause.text, (at) => {
    const to = organizationEnd(clause, at, places);
    return to === null || NOT_ORGANIZATIONS.has(clause.text.slice(at, to)) ? null : to;
  });
}

function organizationEnd(clause: Clause, at: number, places: readonly NameSpan[]): number | null {
  const standing = standingEnd(clause, at);
  if (standing !== null) return standing;
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

/** Where a body ends that is known by its name; with what belongs to it, 国务院|新闻办公室. 《今晚》报|文化部 is none of the state's. */
function standingEnd(clause: Clause, at: number): number | null {
  const { text, borders } = clause;
  const name = borders.has(at) ? matchAt(STANDING, text, at)?.[0] : undefined;
  if (name === undefined || PUBLISHER.test(text.charAt(at - 1))) return null;
  const to = at + name.length;
  // 联合国|开发计划署 is one word of the dictionary: where the name does not end, it is another's.
  if (!borders.has(to) || !isEnd(clause, to, name)) return null;
  return furthestEnding(clause, to, [BODY]) ?? to;
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
function properNameEnd(clause: Clause, at: number): number | null {
  const { text, words } = clause;
  const word = words.find(({ from }) => from === at);
  if (!word || word.known || isPartOfName(clause, at)) return null;
  const written = text.slice(word.from, word.to);
  return PROPER_NAME.test(written) && !TITLE_WORDS.has(written) ? word.to : null;
}

const REGION = /[中东西南北华]/;

/** 中铁, cut into 中|铁: a noun or numeral of one letter right before it is its beginning more often than a word. */
function isPartOfName({ text, words }: Clause, at: number): boolean {
  const before = words.find(({ to }) => to === at);
  if (before === undefined || before.to - before.from > 1) return false;
  return REGION.test(text.charAt(at - 1)) || (before.tags & FUNCTION_WORD) === 0;
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
  // 农业部门, 世界银行业 are kinds of bodies, 国防部长 is a person.
  if (/[门业长]/.test(text.charAt(at)) || NO_BODY.test(text.slice(at - 2, at))) return false;
  return borders.has(at) || ending.length >= 3 || matchAt(TITLE, text, at) !== null;
}
