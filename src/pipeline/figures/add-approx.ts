import type { FigureReading } from './figure-reading.ts';
import { approxBefore, approxBehind } from './read-approx.ts';

/** Adds how exact a figure is, from the word before (近60%) or behind (3米左右); not before `free`, where the figure before ends. */
export function addApprox(text: string, figure: FigureReading, free: number): FigureReading {
  if (figure.kind === 'ordinal') return figure;
  // 上百, 上万: before any other number 上 belongs to the word before it (睡上两天).
  const found = approxBefore(text, figure.from);
  const fits =
    found !== null && found.from >= free && (figure.number.bare || text.charAt(found.from) !== '上');
  const before = fits ? found : null;
  const behind = approxBehind(text, figure.to);
  const from = before?.from ?? figure.from;
  const to = behind && (figure.unit !== null || behind.to - figure.to > 1) ? behind.to : figure.to;
  const approx = before?.approx ?? figure.approx ?? (to > figure.to ? behind?.approx : undefined);
  if (from === figure.from && to === figure.to && approx === figure.approx) return figure;
  return { ...figure, from, to, ...(approx ? { approx } : {}) };
}
