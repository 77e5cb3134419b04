import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  HOME_MONEY,
  SHARED_CURRENCY_NAMES,
} from '../../lexicons/currencies.ts';
import { CURRENCY_NAMES } from '../../lexicons/currency-names.ts';
import { UNIT_COLLISIONS } from '../../lexicons/unit-collisions.ts';
import { endingTable, wordAt, wordBefore, wordTable } from '../patterns/word-table.ts';
import type { FigureReading } from './figure-reading.ts';

/** Units that a name before or behind tells apart. */
const YUAN: ReadonlySet<string | null> = new Set(['元', '圆', '块']);
/** The 元 of Taiwan stays 元 as that of the mainland does; its code says which. */
const OTHER_HOME: ReadonlySet<string> = new Set(['新台币', '台币']);
const HOME: ReadonlySet<string> = new Set(HOME_MONEY);
const NAMES = [...CURRENCY_CODES.keys(), ...SHARED_CURRENCY_NAMES, ...HOME_MONEY];
const BEHIND = wordTable(NAMES);
const BEFORE = endingTable(NAMES);
const SIGNS = endingTable(Object.keys(CURRENCY_SIGNS));
const COLLISIONS = wordTable(UNIT_COLLISIONS);
const LETTER = /[A-Za-z]/;
const CODE = /(?<![A-Z])([A-Z]{3}) ?$/;
const ENDS_CODE = /[A-Z ]/;
const CODE_BEHIND = / ?([A-Z]{3})(?![A-Za-z])/y;

/**
 * Adds which money an amount is in, from its unit (美元), from a name behind its 元 (300万元美金) or before it (港币5万元), from a sign
 * (US$1.2亿) or a code (USD 300万). The name of foreign money is then the unit; that of the country's own (国币, 人民币) leaves 元 as it is.
 * Not before `free`, where the figure before ends.
 */
export function addCurrency(text: string, figure: FigureReading, free: number): FigureReading {
  if (figure.unit === '美分') return { ...figure, value: figure.value / 100, unit: '美元', currency: 'USD' };
  if (figure.kind === 'money') {
    const named =
      nameBehind(text, figure) ?? nameBefore(text, figure, free) ?? signBefore(text, figure, free) ?? figure;
    return withCode(named);
  }
  if (figure.unit === '块') {
    const named = nameBehind(text, figure) ?? nameBefore(text, figure, free);
    return named ? withCode({ ...named, kind: 'money' }) : figure;
  }
  if (figure.unit !== null || figure.kind === 'ordinal' || figure.kind === 'ratio') return figure;
  const found = signBefore(text, figure, free) ?? nameBefore(text, figure, free) ?? codeBehind(text, figure);
  return found ? withCode({ ...found, kind: 'money' }) : figure;
}

function withCode(figure: FigureReading): FigureReading {
  const { unit } = figure;
  const currency = figure.currency ?? (unit === null ? undefined : CURRENCY_CODES.get(unit));
  return currency ? { ...figure, currency } : figure;
}

function nameBehind(text: string, figure: FigureReading): FigureReading | null {
  const name = YUAN.has(figure.unit) ? wordAt(BEHIND, text, figure.to) : null;
  if (name === null || (wordAt(COLLISIONS, text, figure.to)?.length ?? 0) > name.length) return null;
  return { ...figure, to: figure.to + name.length, unit: name === '人民币' ? figure.unit : name };
}

function nameBefore(text: string, figure: FigureReading, free: number): FigureReading | null {
  if (figure.unit !== null && !YUAN.has(figure.unit)) return null;
  const name = wordBefore(BEFORE, text, figure.from, free);
  if (name === null) return null;
  const from = figure.from - name.length;
  if (figure.unit === null) return { ...figure, from, unit: name === '人民币' ? '元' : name };
  if (HOME.has(name)) return figure;
  const currency = CURRENCY_CODES.get(name);
  return {
    ...figure,
    from,
    unit: OTHER_HOME.has(name) ? figure.unit : name,
    ...(currency ? { currency } : {}),
  };
}

/** US$1.2亿, £300, USD 5000: a sign of letters must not end another word. */
function signBefore(text: string, figure: FigureReading, free: number): FigureReading | null {
  if (figure.unit !== null && !YUAN.has(figure.unit)) return null;
  const sign = wordBefore(SIGNS, text, figure.from, free);
  const from = figure.from - (sign?.length ?? 0);
  if (sign !== null && !(LETTER.test(sign.charAt(0)) && LETTER.test(text.charAt(from - 1)))) {
    const currency = CURRENCY_SIGNS[sign];
    return { ...figure, from, unit: sign, ...(currency ? { currency } : {}) };
  }
  if (!ENDS_CODE.test(text.charAt(figure.from - 1))) return null;
  const before = CODE.exec(text.slice(Math.max(free, figure.from - 5), figure.from));
  return before && before[1]! in CURRENCY_NAMES
    ? { ...figure, from: figure.from - before[0].length, unit: before[1]!, currency: before[1]! }
    : null;
}

function codeBehind(text: string, figure: FigureReading): FigureReading | null {
  CODE_BEHIND.lastIndex = figure.to;
  const code = CODE_BEHIND.exec(text);
  if (!code || !(code[1]! in CURRENCY_NAMES)) return null;
  return { ...figure, to: figure.to + code[0].length, unit: code[1]!, currency: code[1]! };
}
