import { AGENCIES } from '../../lexicons/agencies.ts';
import { NOT_NAMES, WORDS_AFTER_NAMES } from '../../lexicons/not-names.ts';
import { hasSurname, type NameSpan, splitNames } from './split-names.ts';

const HAN_RUN = /[\p{Script=Han}·•・‧]{1,40}/uy;
const SEPARATOR = /[、，,\s]\s?|[和与]/y;
const AFTER_NAMES = new RegExp(
  [...WORDS_AFTER_NAMES, ...AGENCIES].sort((a, b) => b.length - a.length).join('|'),
  'y',
);
const CLOSES = /[）)：:。；;】\]、，,/／\s]/;

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

function matchAfter(text: string, at: number): string | null {
  AFTER_NAMES.lastIndex = at;
  return AFTER_NAMES.exec(text)?.[0] ?? null;
}

/** The names, unless one is a common word; with `strict` each must begin with a family name. */
function plausible(
  text: string,
  names: readonly NameSpan[] | null,
  strict: boolean,
): readonly NameSpan[] | null {
  const fits = ({ from, to }: NameSpan) =>
    !NOT_NAMES.has(text.slice(from, to)) &&
    (!strict || hasSurname(text, from) || text.slice(from, to).includes('·'));
  return names?.every(fits) ? names : null;
}
