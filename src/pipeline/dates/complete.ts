/** Completing what a date leaves out, from the date spoken of last and from the issue's. */
import { addMonths } from './calendar.ts';
import type { DateContext } from './context.ts';

/** A bare day lies at most so many days ahead of the issue, or behind it: a paper speaks of what was. */
const AHEAD = 15;
const BACK = 20;

/**
 * The year of a month that stands without one: that of the date before in the same sentence, or in the paragraph where that
 * date named a month; else the issue's year, unless the month would lie more than half a year ahead (December in a January
 * issue is last year's) or is the next January in the second half of December. Null where neither is known.
 */
export function completeYear(context: DateContext, month: number, day: number | null): number | null {
  const { anchor, issue } = context;
  if (anchor?.year && !anchor.fiscal && (anchor.sameSentence || (anchor.lasting && anchor.month !== null)))
    return anchor.year;
  if (!issue) return null;
  if (issue.month === null) return issue.year;
  const ahead = month - issue.month;
  if (ahead > 6) return issue.year - 1;
  const soon = ahead === -11 && day !== null && day <= 15 && issue.day !== null && issue.day > 15;
  return soon ? issue.year + 1 : issue.year;
}

/** The year of a part of the year (一季度, 年底) that stands without one: of the same sentence, else of the issue. */
export function completeYearOfPart(context: DateContext): number | null {
  const { anchor, written } = context;
  return (anchor?.sameSentence ? anchor.year : null) ?? written?.year ?? null;
}

/**
 * Year and month of a day that stands without them: the month spoken of last in the paragraph (the next one where the day
 * lies far before that date's), else the month of the issue, or one beside it where the day lies near in that.
 */
export function completeMonth(
  context: DateContext,
  day: number,
): readonly [year: number | null, month: number | null] {
  const { anchor, issue } = context;
  if (anchor && anchor.month !== null && (anchor.sameSentence || anchor.lasting)) {
    const next = anchor.day !== null && day < anchor.day - 15;
    return next && anchor.year ? addMonths(anchor.year, anchor.month, 1) : [anchor.year, anchor.month];
  }
  if (!issue) return [null, null];
  if (issue.month === null || issue.day === null) return [issue.year, issue.month];
  const away = day - issue.day;
  return addMonths(issue.year, issue.month, away > AHEAD ? -1 : away < -BACK ? 1 : 0);
}
