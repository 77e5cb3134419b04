/** Days as `YYYY-MM-DD` in the proleptic Gregorian calendar (ISO 8601); years 0001–9999. */

export function pad(value: number, length: number): string {
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(length, '0');
}

export function toMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

export function toDay(year: number, month: number, day: number): string {
  return `${toMonth(year, month)}-${pad(day, 2)}`;
}

/** Number of days of a month, 1–12. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function firstDay(year: number, month = 1): string {
  return toDay(year, month, 1);
}

export function lastDay(year: number, month = 12): string {
  return toDay(year, month, daysIn(year, month));
}

/** The day `days` after `day`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The month `months` after a month, as year and month. */
export function addMonths(
  year: number,
  month: number,
  months: number,
): readonly [year: number, month: number] {
  const index = year * 12 + (month - 1) + months;
  return [Math.floor(index / 12), (index % 12) + 1];
}

/** The day `months` after `day`; the month's last day where it is shorter. */
export function addMonthsToDay(day: string, months: number): string {
  const [year, month, dayOfMonth] = splitDay(day);
  const [y, m] = addMonths(year, month, months);
  return toDay(y, m, Math.min(dayOfMonth, daysIn(y, m)));
}

export function splitDay(day: string): readonly [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
