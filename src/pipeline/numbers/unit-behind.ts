import { MEASURE_WORDS } from '../../lexicons/measure-words.ts';
import { UNIT_COLLISIONS } from '../../lexicons/unit-collisions.ts';
import { MONEY_UNITS, UNITS } from '../../lexicons/units.ts';
import { wordAt, wordTable } from '../patterns/word-table.ts';

/** 5·12里氏8.0级: never the unit of a number with a middle dot. */
const NOT_BEHIND_DOTS = new Set(['里', '成']);
const MEASURES = [...Object.values(UNITS).flat(), ...MONEY_UNITS, '万', '亿', '千', '百'];

const BEHIND_DOTS = wordTable(MEASURES.filter((word) => !NOT_BEHIND_DOTS.has(word)));
const BEHIND_COMMAS = wordTable([...MEASURES, ...MEASURE_WORDS, '多', '余']);
const COLLISIONS = wordTable(UNIT_COLLISIONS);

/** Whether a measure, an amount of money or 万 or 亿 stands at `at`, so that a dot before is a decimal point: 2·3亿元, 三·五％. */
export function isMeasureBehind(text: string, at: number): boolean {
  const word = wordAt(BEHIND_DOTS, text, at);
  return word !== null && (wordAt(COLLISIONS, text, at)?.length ?? 0) <= word.length;
}

/** Whether a unit or measure word of any kind stands at `at`, so that wide commas before part the thousands: 1，280人. */
export function isUnitBehind(text: string, at: number): boolean {
  const word = wordAt(BEHIND_COMMAS, text, at);
  return word !== null && (wordAt(COLLISIONS, text, at)?.length ?? 0) <= word.length;
}
