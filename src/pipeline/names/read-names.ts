import { AGENCIES } from '../../lexicons/agencies.ts';
import { NOT_NAMES, WORDS_AFTER_NAMES } from '../../lexicons/not-names.ts';
import {
  DEEDS_BEFORE_NAMES,
  OFFICES_BEFORE_NAMES,
  REPORT_KINDS,
  ROLES_AFTER_NAMES,
} from '../../lexicons/role-words.ts';
import { COMMON_SURNAMES } from '../../lexicons/surnames.ts';
import { oneOf } from '../patterns/sticky.ts';
import { isPlace, namesAndPlace } from './names-and-place.ts';
import { hasCompoundSurname, hasSurname, looksLikeName, type NameSpan, splitNames } from './split-names.ts';

const HAN_RUN = /[\p{Script=Han}·•・‧]{1,40}/uy;
/** 沈　秋: two characters set as wide as three. */
const SPACED = /\p{Script=Han}[ \u3000]{1,2}\p{Script=Han}(?!\p{Script=Han})/uy;
const SEPARATOR = /[、，,\s]\s{0,2}|[和与]/y;
const AFTER_NAMES = new RegExp(
  [...WORDS_AFTER_NAMES, ...AGENCIES].sort((a, b) => b.length - a.length).join('|'),
  'y',
);
const REPORT = new RegExp(
  `(?:[\\d一二三四五六七八九十廿卅]{1,3}日)?${oneOf(REPORT_KINDS)}{0,2}(?:报[道导]|专?[电讯](?=$|[）)】〕］\\]]))`,
);
const CLOSES = /[《“（(）)：:。；;】〕］\]、，,/／╱\s]/;
/** 沈知秋文/图, 沈知秋图/周清川: the letter before the stroke is no name's. */
const DEED_BEFORE_STROKE = /[文图摄译][/／╱丨｜|:：]/y;
/** 沈知秋文周清川图. */
const WRITTEN = /(\p{Script=Han}{2,3})[文图](?=\p{Script=Han}{2,3}(?:摄影?|图|文)(?!\p{Script=Han}))/uy;
/** 沈知秋澜川综合报道: how far behind the names the report may stand. */
const LONGEST_REPORT = 12;
/** Words of running text and of time, which a name hardly holds. */
const NO_NAME =
  /[的了是这那们说问将被把让请给各几每]|^[站节团会证席部组走看到发在][^，]|[昨今明前当近][日天晚晨]|上午|下午|中午|凌晨|[一二三四五六七八九十\d][日月年]|报[道导]$/;

/**
 * Reads the names of a list (沈知秋、周清川 or 沈知秋 周清川) from `from` on, as far as names go but not beyond `to`.
 * Where the text runs on behind the last name, a word that can follow a name must stand there (报道, 从, 近日 …) and the
 * name must begin with a family name: that is what tells 记者沈知秋从会上获悉 from 记者从会上获悉.
 */
export function readNames(text: string, from: number, to: number): readonly NameSpan[] {
  const names: NameSpan[] = [];
  for (let at = from; at < to; ) {
    const run = readRun(text, at, to);
    if (!run) break;
    names.push(...run);
    at = run.at(-1)!.to;
    SEPARATOR.lastIndex = at;
    const separator = SEPARATOR.exec(text);
    if (!separator || at + separator[0].length >= to) break;
    at += separator[0].length;
  }
  return names;
}

/** The names at the head of the run of Han characters at `at`. */
function readRun(text: string, at: number, to: number): readonly NameSpan[] | null {
  HAN_RUN.lastIndex = at;
  const run = HAN_RUN.exec(text);
  if (!run) return null;
  const end = Math.min(to, at + run[0].length);
  const closed = end === to || CLOSES.test(text.charAt(end));
  if (end - at === 1) return readSpaced(text, at, to);
  const placed = readPlaced(text, at, end);
  if (placed) return placed;
  DEED_BEFORE_STROKE.lastIndex = end - 1;
  if (end - at > 2 && DEED_BEFORE_STROKE.test(text)) {
    const names = plausible(text, splitNames(text, at, end - 1, true), true);
    if (names) return names;
  }
  const told = readTold(text, at, end);
  if (told) return told;
  // A longer word tells more surely where the name ends: 沈新和通讯员, not 沈新.
  for (const short of [false, true]) {
    for (let k = at + 2; k < end && k <= at + 9; k++) {
      const after = matchAfter(text, k);
      if (!after || (after.length === 1) !== short) continue;
      // In a run that ends with the name, one character more often belongs to it (欧阳文栋), but for 摄 at its end.
      if (short && closed && end - at <= 4 && !(after === '摄' && k + 1 === end)) continue;
      // Before 摄 at its end nothing else can stand, be its family name known or not.
      const sure = after === '摄' && k + 1 === end && k - at <= 3;
      const names = plausible(text, splitNames(text, at, k), !sure);
      if (names) return names;
    }
  }
  if (closed) return plausible(text, splitNames(text, at, end, true), end - at > 4);
  return null;
}

function readSpaced(text: string, at: number, to: number): readonly NameSpan[] | null {
  SPACED.lastIndex = at;
  const spaced = SPACED.exec(text);
  if (!spaced || !hasSurname(text, at) || at + spaced[0].length > to) return null;
  return [{ from: at, to: at + spaced[0].length }];
}

/** 沈知秋从国家某局获悉, 沈知秋文周清川摄: a letter within the run parts it. */
function readTold(text: string, at: number, end: number): readonly NameSpan[] | null {
  const from = text.indexOf('从', at + 2);
  if (from > 0 && from < end - 1 && from <= at + 9) {
    const names = plausible(text, splitNames(text, at, from), true);
    if (names) return names;
  }
  WRITTEN.lastIndex = at;
  const written = WRITTEN.exec(text)?.[1];
  return written === undefined ? null : plausible(text, [{ from: at, to: at + written.length }], true);
}

/** Names before a place and 报道, which no mark parts: 沈知秋台北报导. */
function readPlaced(text: string, at: number, end: number): readonly NameSpan[] | null {
  const report = text.slice(at, Math.min(end + 1, at + LONGEST_REPORT)).search(REPORT);
  if (report < 2) return null;
  const read = namesAndPlace(text, at, at + report);
  if (!read?.place) return plausible(text, read?.names ?? null, true);
  const { from, to } = read.place;
  // 沈知秋周清川报道 are two.
  return isPlace(text.slice(from, to)) || !COMMON_SURNAMES.has(text.charAt(from)) ? read.names : null;
}

function matchAfter(text: string, at: number): string | null {
  AFTER_NAMES.lastIndex = at;
  return AFTER_NAMES.exec(text)?.[0] ?? null;
}

/** 受访者, 穗气宣, 视觉社: who gave a picture or a text, and is no person. */
const NO_PERSON = /[社网报台方者局室部处宣组]$|^新华/;
const OFFICES_AND_DEEDS = new Set(
  [OFFICES_BEFORE_NAMES, DEEDS_BEFORE_NAMES, ROLES_AFTER_NAMES].flatMap((roles) => Object.keys(roles)),
);

/** Four characters: a family name of two, two family names (陈方雨生), or another nation's name (巴桑次仁). */
function isLongName(text: string, span: NameSpan): boolean {
  const { from } = span;
  if (hasSurname(text, from)) return hasCompoundSurname(text, from) || hasSurname(text, from + 1);
  return looksLikeName(text, span);
}

/** The names, unless one is a common word; with `strict` each must begin with a family name. */
function plausible(
  text: string,
  names: readonly NameSpan[] | null,
  strict: boolean,
): readonly NameSpan[] | null {
  const fits = (span: NameSpan) => {
    const name = text.slice(span.from, span.to);
    if (NOT_NAMES.has(name) || OFFICES_AND_DEEDS.has(name) || NO_NAME.test(name) || isPlace(name))
      return false;
    if (NO_PERSON.test(name) && !hasSurname(text, span.from)) return false;
    if (name.length === 4 && !isLongName(text, span)) return false;
    return !strict || looksLikeName(text, span);
  };
  return names?.every(fits) ? names : null;
}
