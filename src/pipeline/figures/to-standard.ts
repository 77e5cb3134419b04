import type { Figure } from '../../../schemas/index.ts';
import { CURRENCIES_IN_TIME } from '../../lexicons/currencies.ts';
import { STANDARD_UNITS, type Standard } from '../../lexicons/standard-units.ts';

/** When and in which script a figure was printed, which tell what some units meant. */
export interface Printed {
  /** Null where it is not known. */
  readonly year: number | null;
  readonly traditional: boolean;
}

/** From this year on papers in traditional characters may be from Taiwan or Hong Kong with measures of their own. */
const APART_SINCE = 1950;

/** Significant digits of a converted value: more than any printed one has. */
const DIGITS = 8;

type Amount = Pick<Figure, 'value' | 'max'>;

/**
 * The amount in the SI unit where that is sure: 市斤 and 公尺 always, 斤 and 里 from 1930 on and on the mainland. Another unit in traditional
 * characters (冊) has its simplified form for a standard. Null where the printed unit is the standard, or where it could mean several. `unit`: in
 * simplified characters; `shown`: as printed.
 */
export function toStandard(
  { value, max }: Amount,
  unit: string,
  shown: string,
  printed: Printed,
): Figure['standard'] | null {
  const found = STANDARD_UNITS[unit]?.find((standard) => isMeant(standard, printed));
  if (found) {
    const [numerator = 1, denominator = 1] = found.value.split('/').map(Number);
    const convert = (amount: number) => Number(((amount * numerator) / denominator).toPrecision(DIGITS));
    return { value: convert(value), ...(max === undefined ? {} : { max: convert(max) }), unit: found.unit };
  }
  if (unit === '圆') return { value, ...(max === undefined ? {} : { max }), unit: '元' };
  return shown === unit ? null : { value, ...(max === undefined ? {} : { max }), unit };
}

function isMeant({ from, to, mainland }: Standard, { year, traditional }: Printed): boolean {
  if (from === undefined && to === undefined) return true;
  if (year === null || year < (from ?? 0) || year > (to ?? 9999)) return false;
  return !(mainland && traditional && year >= APART_SINCE);
}

/** The ISO 4217 code that a name had in the year: 卢布 is SUR in 1985 and RUB in 2015. Null where it had none, or the year is not known. */
export function currencyInTime(unit: string, year: number | null): string | null {
  if (year === null) return null;
  return CURRENCIES_IN_TIME[unit]?.find(([, from, to]) => from <= year && year <= to)?.[0] ?? null;
}
