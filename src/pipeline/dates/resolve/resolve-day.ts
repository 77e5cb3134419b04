import { addDays, daysIn, pad, splitDay, toDay, weekday } from '../calendar.ts';
import { completeMonth } from '../complete.ts';
import type { Anchor, DateContext, PartialDay } from '../context.ts';
import { between, dayExtent, type Extent, extent, monthExtent } from '../extent.ts';
import type { DayRef } from '../point.ts';
import { type Resolved, toAnchor } from './resolved.ts';

/** A day that stands without month: 3日, 昨天, 次日, 本周六. Null where there is none such. */
export function resolveDay(ref: DayRef, context: DateContext): Resolved | null {
  if (ref.kind === 'printed') return resolveBareDay(ref.value, context);
  const { written, anchor } = context;
  const told = ref.kind === 'week' && ref.bare && anchor?.sameSentence ? dayOf(anchor) : null;
  if (told && ref.kind === 'week') {
    // 7月3日（周五）: the day that was just named; 上周三、周四: the next one.
    const ahead = (ref.day! - weekday(told) + 7) % 7;
    if (ahead === 0 || ref.bare === 'listed')
      return { extent: dayExtent(addDays(told, ahead)), basis: 'relative', anchor: null };
  }
  const base = ref.kind === 'anchored' ? anchor : written;
  if (!base || base.year === null || base.month === null || base.day === null) {
    return ref.kind === 'anchored'
      ? null
      : { extent: vagueDay(ref, written), basis: 'relative', anchor: null };
  }
  const today = toDay(base.year, base.month, base.day);
  if (ref.kind === 'week' && ref.day === null) {
    const monday = addDays(today, 1 - weekday(today) + ref.offset * 7);
    return {
      extent: between(dayExtent(monday), dayExtent(addDays(monday, 6))),
      basis: 'relative',
      anchor: null,
    };
  }
  if (ref.kind === 'days') {
    const [from, upto] = [addDays(today, ref.from), addDays(today, ref.upto)];
    return { extent: between(dayExtent(from), dayExtent(upto)), basis: 'relative', anchor: null };
  }
  const day =
    ref.kind === 'week'
      ? addDays(today, ref.day! - weekday(today) + ref.offset * 7)
      : addDays(today, ref.offset);
  return { extent: dayExtent(day), basis: 'relative', anchor: toAnchor(...splitDay(day)) };
}

function dayOf({ year, month, day }: Anchor): string | null {
  return year && month && day ? toDay(year, month, day) : null;
}

/** 今天 in an issue of which only the month is known: some day of it. */
function vagueDay(ref: DayRef, written: PartialDay | null): Extent | null {
  const today = ref.kind === 'relative' && ref.offset === 0;
  if (!today || !written?.month) return null;
  const month = monthExtent(written.year, written.month);
  return extent(`${month.lower}-XX`, month.start, month.end);
}

function resolveBareDay(day: number, context: DateContext): Resolved | null {
  const [year, month] = completeMonth(context, day);
  if (month !== null && day > daysIn(year ?? 2000, month)) return null;
  const anchor = toAnchor(year, month, day);
  if (year !== null && month !== null)
    return { extent: dayExtent(toDay(year, month, day)), basis: 'implied', anchor };
  const edtf = `${year === null ? 'XXXX' : pad(year, 4)}-${month === null ? 'XX' : pad(month, 2)}-${pad(day, 2)}`;
  return { extent: extent(edtf, null, null), basis: 'implied', anchor };
}
