import { SEATS } from '../../lexicons/seats.ts';
import { KNOWN_PLACES } from '../entities/known-places.ts';
import { hasCompoundSurname, hasSurname, looksLikeName, type NameSpan, splitNames } from './split-names.ts';

export interface NamesAndPlace {
  readonly names: readonly NameSpan[];
  readonly place: NameSpan | null;
}

const ITEM = /[^、,，\s/／]+/g;
const SEAT = new Set(SEATS);

/**
 * Cuts `from`–`to` of a simplified text into names and the place behind them, which no mark need part: 沈知秋台北 → 沈知秋, 台北;
 * 沈知秋、周清川青岭 → 沈知秋, 周清川, 青岭. A place that is known tells where the last name ends; otherwise a name has three characters, with a
 * family name of two four. Null where no names stand there.
 */
export function namesAndPlace(text: string, from: number, to: number): NamesAndPlace | null {
  const names: NameSpan[] = [];
  const items = Array.from(text.slice(from, to).matchAll(ITEM), ({ 0: item, index }) => ({
    from: from + index,
    to: from + index + item.length,
  }));
  for (const [i, item] of items.entries()) {
    const last = i === items.length - 1;
    if (last && i > 0 && (isPlace(text.slice(item.from, item.to)) || !hasSurname(text, item.from)))
      return { names, place: item };
    const end = last ? nameEnd(text, item) : item.to;
    const split = splitNames(text, item.from, end, true);
    if (!split?.every((span) => looksLikeName(text, span))) return null;
    names.push(...split);
    if (end < item.to) return { names, place: { from: end, to: item.to } };
  }
  return names.length > 0 ? { names, place: null } : null;
}

/** Whether the gazetteer or the seats of correspondents have the place. */
export function isPlace(word: string): boolean {
  return SEAT.has(word) || KNOWN_PLACES.has(word);
}

function nameEnd(text: string, { from, to }: NameSpan): number {
  for (let start = from + 2; start <= to - 2; start++) if (isPlace(text.slice(start, to))) return start;
  const size = hasCompoundSurname(text, from) ? 4 : 3;
  return to - from < size + 2 ? to : from + size;
}
