import { splitDay } from './calendar.ts';
import type { Extent } from './extent.ts';
import type { LunarMonthOf } from './lunar.ts';
import type { YearRef } from './point.ts';

/** A day, a month or a year. */
export interface PartialDay {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The date that the article spoke of last, in the same paragraph. */
export interface Anchor {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Whether no sentence has ended since. */
  readonly sameSentence: boolean;
  /**
   * Whether it holds beyond its sentence: a date printed in full does; a relative or open one lends its year to the sentence
   * alone (去年8月洪水…。计划9月底前完成 means this year's September).
   */
  readonly lasting: boolean;
  /** How its year was printed: one that leaves out its era or its century leans on it. */
  readonly yearRef?: YearRef;
  /** Whether it is a year of accounts (2012年度), in which a month behind it need not lie. */
  readonly fiscal?: boolean;
  /** What it covers: 去年同期 are the same months. */
  readonly extent?: Extent | null;
  /** The month of the Chinese calendar that it named. */
  readonly lunar?: LunarMonthOf;
}

/** What incomplete dates are completed from. */
export interface DateContext {
  /** When the page appeared. */
  readonly issue: PartialDay | null;
  /** When the article was written: its dateline's date, else the issue's. 今天 and 今年 are counted from here. */
  readonly written: PartialDay | null;
  readonly anchor: Anchor | null;
  /** Whether a year that does not say how it is counted is one of the Republic (98年 is 2009). */
  readonly minguo?: boolean;
}

/** Reads `2012-09-14`, `2012-09` or `2012`. */
export function toPartialDay(date: string): PartialDay {
  const [year, month, day] = splitDay(date);
  return { year, month: month || null, day: day || null };
}
