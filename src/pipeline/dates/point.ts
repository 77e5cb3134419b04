/** A place in the calendar as a text gives it, before anything is completed. */
import type { Era } from '../../lexicons/eras.ts';

/** How plainly a number before 年 is a year: by what stands around it, by a year like it close by, or by nothing but its size. */
export type YearSign = 'plain' | 'likely' | 'size';

/**
 * `printed` in full, in an era (民国二十四年) too; `short` two digits (98年); `counted` in an era that is not said (二十六年秋); `relative` to the day of writing; `anchored` to what the article spoke of last;
 * `previous` to that only within the sentence, else to the day of writing (上年).
 */
export type YearRef =
  | { readonly kind: 'printed'; readonly value: number; readonly era?: Era }
  | { readonly kind: 'short'; readonly value: number; readonly sign: YearSign }
  | { readonly kind: 'counted'; readonly value: number; readonly sign: YearSign; readonly fiscal: boolean }
  | { readonly kind: 'relative' | 'anchored' | 'previous'; readonly offset: number };

export type MonthRef =
  | { readonly kind: 'printed'; readonly value: number }
  | { readonly kind: 'relative' | 'anchored' | 'previous'; readonly offset: number };

export type DayRef =
  | { readonly kind: 'printed'; readonly value: number }
  | { readonly kind: 'relative' | 'anchored'; readonly offset: number }
  /** Days so far from today: 今明两天. */
  | { readonly kind: 'days'; readonly from: number; readonly upto: number }
  /** Day 1–7 of a week so many weeks from this one, null for all of it; `bare`: 周五, which says no week, by itself or as the next of a list. */
  | {
      readonly kind: 'week';
      readonly offset: number;
      readonly day: number | null;
      readonly bare?: 'alone' | 'listed';
    };

/** A part of a year: months first–last, written in EDTF as `-01` … `-12`, `-33` … `-36` quarters, `-40` `-41` halves, `-21` … seasons. */
export interface YearPart {
  readonly lower: number;
  readonly upper: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/**
 * A hundred years, or ten of them: 上世纪, 20世纪90年代, 九十年代, 七、八十年代. `century` is its number, or a distance from this one, or null where
 * not said; `upto` the last of several decades.
 */
export interface Decade {
  readonly century: { readonly number: number } | { readonly offset: number } | null;
  readonly decade: number | null;
  readonly upto?: number;
}

/** A day or month of the Chinese calendar: 正月十五, 闰四月, 大年初三. Without a month, 初三 is a day of the month spoken of or of this one. */
export interface LunarPoint {
  readonly month: number | null;
  readonly leap: boolean;
  readonly day: number | null;
}

/** Years from–to, in full, of two digits (93—97年), or as distances from this year: 2010至2011年度, 今明两年, “十二五”期间. */
export interface Years {
  readonly kind: 'printed' | 'short' | 'plan' | 'relative';
  readonly from: number;
  readonly upto: number;
}

/** First and last day of a part of a month, null for the month's last. */
export type MonthPart = readonly [first: number, last: number | null];

/** `to`: where its text ends, exclusive. */
export interface Point {
  readonly to: number;
  readonly decade?: Decade;
  readonly years?: Years;
  readonly year?: YearRef;
  readonly part?: YearPart;
  readonly festival?: { readonly name: string; readonly season: boolean };
  readonly lunar?: LunarPoint;
  /** So many quarters from this one: 本季度. */
  readonly quarter?: number;
  readonly month?: MonthRef;
  readonly days?: MonthPart;
  readonly day?: DayRef;
  /** The number of the day stands without 日 or 号 (9月3召开). */
  readonly unmarked?: true;
}
