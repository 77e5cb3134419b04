import {
  BEFORE_PLACES,
  COMMON_PLACES,
  DIVISION_ENDINGS,
  FEATURE_ENDINGS,
  NOT_PLACES,
  ROADSIDE_ENDINGS,
} from '../../lexicons/place-words.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';
import { wordsAt, wordTable } from '../patterns/word-table.ts';
import { type Clause, type NameSpan, spansIn } from './clause.ts';
import { DIVISIONS, KNOWN_PLACES } from './known-places.ts';
import { FUNCTION_WORD, NOUN, PLACE_NAME } from './segment-words.ts';

const KNOWN = wordTable(KNOWN_PLACES);
const FULL_NAME = sticky(oneOf(DIVISIONS));
/** 据上海市: the gazetteer's name begins later. */
const DIVISION_WITHIN = new RegExp(`.${oneOf(DIVISIONS)}`, 'u');
const WATERS: ReadonlySet<string> = new Set('河江湖岛');
/** 澜水河|边, however the dictionary cuts it. */
const SHORE = /[边畔岸]/;
const NATIONAL = sticky('[人队籍语菜式产货制币军方]|政府|台北');
const DIVISION = sticky(oneOf(DIVISION_ENDINGS));
/** 渡口路夜市 is one place. */
const ON_ROAD = sticky(oneOf(ROADSIDE_ENDINGS));
const COMMON = new RegExp(`(?:${COMMON_PLACES.join('|')})$`);
const FEATURE = sticky(oneOf(FEATURE_ENDINGS));
/** No proper name begins with a number, a pronoun or a particle, or has one inside. */
const NO_NAME =
  /[\d、.A-Za-z一二三四五六七八九十百千万两几各该本全某每此这那我他她其个的了在和与及为是有不]|[省市县区镇乡]/;
const BEFORE: ReadonlySet<string> = new Set(BEFORE_PLACES);

/**
 * The places that a clause names: those of the gazetteer, and proper names that end as divisions (石砚县, 芦矶乡), roads, waters and
 * bridges do (迎澜大道, 澜水大桥). Places in a row are single ones.
 */
export function readPlaces(clause: Clause): readonly NameSpan[] {
  return spansIn(clause.text, (at, last) => {
    const behind = last?.to === at;
    return behind || isBegin(clause, at) ? placeEnd(clause, at, behind) : null;
  });
}

/** The full name of a division is sure of itself wherever it stands. */
function isBegin({ text, borders }: Clause, at: number): boolean {
  if (borders.has(at) || BEFORE.has(text.charAt(at - 1))) return true;
  return matchAt(FULL_NAME, text, at) !== null;
}

/** `behind` another place, whose part it may be. */
function placeEnd(clause: Clause, at: number, behind: boolean): number | null {
  // 安徽|省政府: where the full name ends within a word, the short one may not.
  for (const name of wordsAt(KNOWN, clause.text, at)) {
    const to = at + name.length;
    if (!isMarket(clause.text, to) && isEnd(clause, to) && !matchAt(NATIONAL, clause.text, to)) return to;
  }
  for (const size of [2, 3, 4]) {
    const ending = endingAt(clause, at, at + size, behind);
    if (ending !== null) return ending;
  }
  return null;
}

/** Where the place ends whose proper name is `from`–`to`. */
function endingAt(clause: Clause, from: number, to: number, behind: boolean): number | null {
  const { text } = clause;
  if (NO_NAME.test(text.slice(from, to))) return null;
  const division = matchAt(DIVISION, text, to);
  const ending = division ?? matchAt(FEATURE, text, to);
  if (!ending) return null;
  const end = to + ending[0].length;
  const name = text.slice(from, end);
  if (
    isMarket(text, end) ||
    !isEnd(clause, end) ||
    NOT_PLACES.has(name) ||
    COMMON.test(name) ||
    DIVISION_WITHIN.test(name)
  )
    return null;
  const begun = from === 0 || BEFORE.has(text.charAt(from - 1));
  // 榆岭县|石鼓镇: what belongs to a place may be named after a thing.
  const mayBeNoun = behind || (begun && !division && !WATERS.has(ending[0]));
  if (!isProperName(clause, from, to, mayBeNoun)) return null;
  return end + (division ? 0 : (matchAt(ON_ROAD, text, end)?.[0].length ?? 0));
}

/** 北京|市场. */
function isMarket(text: string, to: number): boolean {
  return text.startsWith('市场', to - 1);
}

/** A name ends where a word ends, or in letters that the dictionary does not know. */
function isEnd({ text, borders, words }: Clause, at: number): boolean {
  return (
    borders.has(at) ||
    SHORE.test(text.charAt(at)) ||
    words.some(({ from, to, tags }) => from < at && at < to && tags === 0)
  );
}

/**
 * Words of two and more letters are no proper name (作业区), unless the dictionary has the place itself; a road may be named after a thing
 * (渡口东路) where a preposition shows its begin. Verbs, prepositions and their like of one letter stand before a name, not in it.
 */
function isProperName({ words }: Clause, from: number, to: number, mayBeNoun: boolean): boolean {
  return words.every((word) => {
    if (word.to <= from || word.from < from || word.from >= to) return true;
    if (word.to - word.from === 1) return (word.tags & FUNCTION_WORD) === 0;
    return word.tags === 0 || (word.tags & PLACE_NAME) !== 0 || (mayBeNoun && (word.tags & NOUN) !== 0);
  });
}
