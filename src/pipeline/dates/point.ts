/** A place in the calendar as a text gives it, before anything is completed. */

/**
 * `printed` in full; `short` two digits (98年); `relative` to the day of writing; `anchored` to what the article spoke of last;
 * `previous` to that only within the sentence, else to the day of writing (上年).
 */
export type YearRef =
  | { readonly kind: 'printed'; readonly value: number }
  | { readonly kind: 'short'; readonly value: number }
  | { readonly kind: 'relative' | 'anchored' | 'previous'; readonly offset: number };

export type MonthRef =
  | { readonly kind: 'printed'; readonly value: number }
  | { readonly kind: 'relative' | 'anchored' | 'previous'; readonly offset: number };

export type DayRef =
  | { readonly kind: 'printed'; readonly value: number }
  | { readonly kind: 'relative' | 'anchored'; readonly offset: number }
  /** Day 1–7 of a week so many weeks from this one, null for all of it. */
  | { readonly kind: 'week'; readonly offset: number; readonly day: number | null };

/** A part of a year: months first–last, written in EDTF as `-01` … `-12`, `-33` … `-36` quarters, `-40` `-41` halves, `-21` … seasons. */
export interface YearPart {
  readonly lower: number;
  readonly upper: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** A hundred years, or ten of them: 上世纪, 20世纪90年代, 九十年代. `century` is its number, or a distance from this one, or null where not said. */
export interface Decade {
  readonly century: { readonly number: number } | { readonly offset: number } | null;
  readonly decade: number | null;
}

/** Years from–to, in full or as distances from this year: 2010至2011年度, 今明两年, “十二五”期间. */
export interface Years {
  readonly kind: 'printed' | 'plan' | 'relative';
  readonly from: number;
  readonly upto: number;
}

export type Third = 'early' | 'middle' | 'late';

/** `to`: where its text ends, exclusive. */
export interface Point {
  readonly to: number;
  readonly decade?: Decade;
  readonly years?: Years;
  readonly year?: YearRef;
  readonly part?: YearPart;
  readonly festival?: { readonly name: string; readonly season: boolean };
  readonly month?: MonthRef;
  readonly third?: Third;
  readonly day?: DayRef;
  /** The number of the day stands without 日 or 号 (9月3召开). */
  readonly unmarked?: true;
}
