import type { FigureKind } from '../../../schemas/index.ts';
import { COUNTED_NOUNS, MEASURE_WORDS } from '../../lexicons/measure-words.ts';
import { UNIT_COLLISIONS } from '../../lexicons/unit-collisions.ts';
import { MONEY_UNITS, TIME_UNITS, UNITS } from '../../lexicons/units.ts';
import { isHan } from '../patterns/characters.ts';
import { wordAt, wordsAt, wordTable } from '../patterns/word-table.ts';

/** `measure`: a unit by itself; `classifier`: a measure word; `noun`: counts only behind digits. */
export type UnitClass = 'measure' | 'classifier' | 'noun';

export interface UnitReading {
  /** Without the 个 of 个百分点 and 个小时 and the 钱 of 块钱. */
  readonly unit: string;
  readonly kind: FigureKind;
  readonly class: UnitClass;
  readonly to: number;
}

/** Measure words that count no things. */
const OTHER = new Set(['岁', '周岁', '周年', '号', '楼', '度', '分', '代', '级']);

type Entry = Omit<UnitReading, 'to'>;

/** 个 belongs to 个月, which is no 月, but not to 个小时 and 个百分点. */
const BEFORE_UNIT = /^个(?=.)(?!月)/;

/** 块钱 and 毛钱 are 块 and 毛. */
const MONEY_BEHIND = /(?<=[块毛角分])钱$/;

const ENTRIES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...COUNTED_NOUNS.map((word) => entryOf(word, 'count', 'noun')),
  ...MEASURE_WORDS.map((word) => entryOf(word, OTHER.has(word) ? 'other' : 'count', 'classifier')),
  ...TIME_UNITS.map((word) => entryOf(word, 'duration', 'measure')),
  ...MONEY_UNITS.map((word) => entryOf(word, 'money', 'measure')),
  ...Object.entries(UNITS).flatMap(([kind, words]) =>
    words.map((word) => entryOf(word, kind as FigureKind, 'measure')),
  ),
]);

function entryOf(word: string, kind: FigureKind, unitClass: UnitClass): [string, Entry] {
  return [word, { unit: word.replace(BEFORE_UNIT, '').replace(MONEY_BEHIND, ''), kind, class: unitClass }];
}

const WORDS = wordTable(ENTRIES.keys());
const COLLISIONS = wordTable(UNIT_COLLISIONS);

/** Latin units end where the Latin word ends: 5G is none, nor is the m of 5max. */
const LATIN = /[A-Za-z]$/;
const GOES_ON = /[A-Za-z0-9]/;
/** Units of one character that begin or end many words: they count only where no other word goes on, but one of these. */
const STRICT: ReadonlySet<string> = new Set(['文', '甲']);
const BEHIND_STRICT = /[余多许左地钱的]/;
/** And a weight of silver or food before these. */
const BEHIND_TAEL = /[余多许左以的重整半纹白黄银金库关规酒米面饭油肉盐糖茶]/;

/**
 * Reads the unit or measure word that begins at `at`, the longest that fits: 元, 万 belongs to the number. `digits`: the number
 * stands in digits, or in several characters, so that a noun may follow it without a measure word (23省, 十八县).
 */
export function readUnit(text: string, at: number, digits: boolean): UnitReading | null {
  for (const word of wordsAt(WORDS, text, at)) {
    const entry = ENTRIES.get(word)!;
    const to = at + word.length;
    if (entry.class === 'noun' && !digits) continue;
    // A longer word makes the unit none.
    if ((wordAt(COLLISIONS, text, at)?.length ?? 0) > word.length) continue;
    if (LATIN.test(word) && GOES_ON.test(text.charAt(to))) continue;
    if (STRICT.has(word) && isHan(text, to) && !BEHIND_STRICT.test(text.charAt(to))) continue;
    // 三两个: two or three; 1997两年.
    if (word === '两' && isHan(text, to) && !BEHIND_TAEL.test(text.charAt(to))) continue;
    return { ...entry, to };
  }
  return null;
}
