import { FESTIVALS } from '../../lexicons/festivals.ts';
import { toDay } from './calendar.ts';
import { lunarDay, qingming } from './lunar.ts';

/** The day on which a festival of the lexicon falls in a year (春节 2012 → 2012-01-23). */
export function festivalDay(name: string, year: number): string {
  const { solar, lunar } = FESTIVALS[name]!;
  if (solar) return toDay(year, ...solar);
  if (!lunar) return qingming(year);
  const [month, day] = lunar;
  return lunarDay({ year, month, leap: false }, day)!;
}
