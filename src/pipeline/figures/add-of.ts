import type { FigureReading } from './figure-reading.ts';
import { isMeasured, nounBefore } from './noun-before.ts';
import { nounBehind } from './noun-behind.ts';

/**
 * Adds what a figure counts or measures, where the sentence gives it plainly: behind the number (62名贫困学生, 9万元的助学金) or right
 * before it (资助学生412名, 失业率为3.6%). Left out where it is not clear. `free`: where the figure before ends.
 */
export function addOf(text: string, figure: FigureReading, free: number): FigureReading {
  if (figure.kind === 'duration' || figure.kind === 'ordinal' || figure.unit === '岁' || figure.unit === '级')
    return figure;
  const before = nounBefore(text, figure.from, free, figure.per);
  // What is measured stands before the number even where a noun follows: 面积达270平方米的会议室.
  const of = before !== null && isMeasured(before) ? before : (nounBehind(text, figure.to) ?? before);
  return of ? { ...figure, of } : figure;
}
