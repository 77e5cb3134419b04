/** Units of time as ISO 8601 names them; `HOUR` and smaller stand behind the T. */
export type LengthUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** One part of a length of time: the 4 years of 四年六个月. */
export interface LengthPart {
  readonly value: number;
  readonly unit: LengthUnit;
}

const CALENDAR: Readonly<Partial<Record<LengthUnit, string>>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
};
const CLOCK: Readonly<Partial<Record<LengthUnit, string>>> = { hour: 'H', minute: 'M', second: 'S' };

/** Writes a length of time as an ISO 8601 duration, in the units said: 30个月 is P30M, 两年半 P2Y6M. */
export function toIsoDuration(parts: readonly LengthPart[]): string {
  const write = (letters: Readonly<Partial<Record<LengthUnit, string>>>) =>
    parts.map(({ value, unit }) => (letters[unit] ? `${value}${letters[unit]}` : '')).join('');
  const time = write(CLOCK);
  return `P${write(CALENDAR)}${time && `T${time}`}`;
}
