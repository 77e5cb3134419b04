import type { FigureKind } from '../../../schemas/index.ts';
import { COUNTED_NOUNS, MEASURE_WORDS } from '../../lexicons/measure-words.ts';
import { UNIT_COLLISIONS } from '../../lexicons/unit-collisions.ts';
import { CURRENCIES, TIME_UNITS, UNITS } from '../../lexicons/units.ts';

/** `measure`: a unit by itself; `classifier`: a measure word; `noun`: counts only behind digits. */
export type UnitClass = 'measure' | 'classifier' | 'noun';

export interface UnitReading {
  /** As printed, without the 个 of 个百分点 and 个小时. */
  readonly unit: string;
  readonly kind: FigureKind;
  readonly class: UnitClass;
  readonly to: number;
}

/** Measure words that count no things. */
const OTHER = new Set(['岁', '周岁', '周年', '号', '楼', '度', '分', '代', '级']);

type Entry = Pick<UnitReading, 'kind' | 'class'>;

const TABLE: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...COUNTED_NOUNS.map((word): [string, Entry] => [word, { kind: 'count', class: 'noun' }]),
  ...MEASURE_WORDS.map((word): [string, Entry] => [
    word,
    { kind: OTHER.has(word) ? 'other' : 'count', class: 'classifier' },
  ]),
  ...TIME_UNITS.map((word): [string, Entry] => [word, { kind: 'duration', class: 'measure' }]),
  ...CURRENCIES.map((word): [string, Entry] => [word, { kind: 'money', class: 'measure' }]),
  ...Object.entries(UNITS).flatMap(([kind, words]) =>
    words.map((word): [string, Entry] => [word, { kind: kind as FigureKind, class: 'measure' }]),
  ),
]);
const LONGEST = Math.max(...[...TABLE.keys()].map((word) => word.length));
const FIRST = new Set([...TABLE.keys()].map((word) => word.charCodeAt(0)));

/** 个 belongs to 个月, which is no 月, but not to 个小时 and 个百分点. */
const BEFORE_UNIT = /^个(?=.)(?!月)/;

/** Latin units end where the Latin word ends: 5G is none, nor is the m of 5max. */
const LATIN = /[A-Za-z]$/;

/**
 * Reads the unit or measure word that begins at `at`, the longest that fits: 元, 万 belongs to the number. `digits`: the number
 * stands in digits, so that a noun may follow it without a measure word (23省).
 */
export function readUnit(text: string, at: number, digits: boolean): UnitReading | null {
  if (!FIRST.has(text.charCodeAt(at))) return null;
  for (let length = LONGEST; length > 0; length--) {
    const word = text.slice(at, at + length);
    const entry = word.length === length ? TABLE.get(word) : undefined;
    if (!entry || (entry.class === 'noun' && !digits)) continue;
    if (collides(text, at, length)) continue;
    if (LATIN.test(word) && /^[A-Za-z0-9]/.test(text.slice(at + length, at + length + 1))) continue;
    return { unit: word.replace(BEFORE_UNIT, ''), kind: entry.kind, class: entry.class, to: at + length };
  }
  return null;
}

/** Whether a longer word makes the unit none. */
function collides(text: string, at: number, length: number): boolean {
  return [2, 3].some(
    (longer) =>
      longer > length && at + longer <= text.length && UNIT_COLLISIONS.has(text.slice(at, at + longer)),
  );
}
