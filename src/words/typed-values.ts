/** What readers type into fields, in figures and in Chinese: what a field takes, and what is meant by it. */

/** What a field for a day, a month or a year takes, as its `pattern`. */
export const TYPED_DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';

const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** What a field for a number takes, as its `pattern`. */
export const TYPED_NUMBER = '[\\-−]?[\\d,，]+(\\.\\d+)?[万亿]?';

/** A number as typed: `1200`, `1,200`, `3.5万`; null where it is empty or no number. */
export function readTypedNumber(text: string): number | null {
  const match = /^([-−]?\d+(?:\.\d+)?)([万亿]?)$/u.exec(text.replace(/[,，\s]/gu, ''));
  return match === null ? null : Number(match[1]!.replace('−', '-')) * (MULTIPLES[match[2]!] ?? 1);
}

/** What a field for a year or a month takes, as its `pattern`. */
export const TYPED_PERIOD = '\\d{4}([\\-\\/年.]?\\d{1,2}月?)?年?';

/** A year or a month as an address or a field gives it: `2010`, `2010-09`; empty where it is neither. */
export function readTypedPeriod(text: string | null): string {
  const match = /^(\d{4})(?:[-/年.]?(0[1-9]|1[0-2]|[1-9])月?)?年?$/u.exec((text ?? '').trim());
  if (match === null) return '';
  return match[2] === undefined ? match[1]! : `${match[1]}-${match[2].padStart(2, '0')}`;
}
