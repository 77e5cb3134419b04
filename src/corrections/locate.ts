import type { Part } from '../../schemas/index.ts';
import { matchNearly } from './approximate-match.ts';
import { type ArticleTexts, type PartPlace, partsOf } from './page-texts.ts';

/** What is looked for: a quote, and what a correction puts in its place; null where the text itself stays. */
export interface Target {
  readonly article: string;
  readonly part: Part;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position?: readonly [number, number] | undefined;
  readonly drop?: string | undefined;
  readonly text: string | null;
}

/**
 * Where a quote is. `stands`: there it is; `settled`: the text already says what the correction says; `changed`: what
 * stands around it is there, but it is not.
 */
export interface Located extends PartPlace {
  readonly from: number;
  readonly to: number;
  readonly state: 'stands' | 'settled' | 'changed';
}

/** A shorter quote could be anything as soon as letters may differ, but in a text that is hardly longer. */
const LEAST_PATTERN = 10;
const LEAST_OF_SHORT = 4;
/** Share of a quote's letters that may differ. */
const MOST_ERRORS = 0.25;
/** By so many errors the second best place must be worse. */
const MARGIN = 2;
/** How far off a quote may stand where letters around it were put in or left out. */
const SLACK = 3;
/** Longer quotes are looked for by their ends. */
const LONG = 160;

/**
 * Looks for a quote in a page: by its position where the drop is the same, then letter by letter, then by what stands
 * around it although letters differ. Its own article and part go before others that are as good. Null where no place or
 * more than one would do.
 *
 * @param drop digest of the drop that the page was read from
 */
export function locate(page: readonly ArticleTexts[], drop: string, target: Target): Located | null {
  const all = [...partsOf(page)];
  const own = all.filter(({ article, part }) => part === target.part && page[article]!.id === target.article);
  return (
    byPosition(all, drop, target) ??
    exactly(own, target) ??
    exactly(all, target) ??
    nearly(all, own, target) ??
    byOneSide(all, target)
  );
}

type Parts = readonly (PartPlace & { readonly marked: ArticleTexts['parts'][Part] })[];

function byPosition(parts: Parts, drop: string, target: Target): Located | null {
  const { position, exact, prefix, text } = target;
  if (position === undefined || target.drop !== drop) return null;
  const [start, end] = position;
  for (const { article, part, marked } of parts) {
    const found =
      start < end
        ? [marked.origins.indexOf(start), marked.origins.indexOf(end - 1) + 1]
        : placeBetween(marked.origins, start, exact.length);
    const [from = -1, to = -1] = found;
    if (from < 0 || to < from) continue;
    const before = marked.text.slice(0, from);
    if (text !== null && exact === '' && text !== '' && before.endsWith(prefix.slice(-1) + text)) {
      return { article, part, from: from - text.length, to: from, state: 'settled' };
    }
    const here = marked.text.slice(from, to);
    if (here === exact && (start < end || before.endsWith(prefix.slice(-1))))
      return { article, part, from, to, state: 'stands' };
  }
  return null;
}

/** The place right before the letter from `start`, or right behind the one that ends there. */
function placeBetween(origins: readonly number[], start: number, length: number): [number, number] {
  const next = origins.indexOf(start);
  if (next >= 0) return [next - length, next];
  const last = origins.indexOf(start - 1);
  return last < 0 ? [-1, -1] : [last + 1, last + 1 + length];
}

function exactly(parts: Parts, { prefix, exact, suffix, text }: Target): Located | null {
  if (prefix + exact + suffix !== '') {
    const standing = occurrences(parts, prefix, exact, suffix, 'stands');
    if (standing.length > 0) return standing.length === 1 ? standing[0]! : null;
  }
  if (text === null || prefix + text + suffix === '') return null;
  const settled = occurrences(parts, prefix, text, suffix, 'settled');
  return settled.length === 1 || (settled.length > 1 && prefix + suffix === '') ? settled[0]! : null;
}

function occurrences(
  parts: Parts,
  prefix: string,
  middle: string,
  suffix: string,
  state: Located['state'],
): Located[] {
  const pattern = prefix + middle + suffix;
  return parts.flatMap(({ article, part, marked }) => {
    const found: Located[] = [];
    for (let at = marked.text.indexOf(pattern); at >= 0; at = marked.text.indexOf(pattern, at + 1)) {
      const from = at + prefix.length;
      found.push({ article, part, from, to: from + middle.length, state });
    }
    return found;
  });
}

/** Text before or behind the quote may stand in another article now, or be another. */
function byOneSide(parts: Parts, { prefix, exact, suffix, text }: Target): Located | null {
  for (const side of [
    { prefix, suffix: '' },
    { prefix: '', suffix },
  ]) {
    if ((side.prefix + side.suffix).length < LEAST_PATTERN / 2) continue;
    if ((side.prefix + exact + side.suffix).length < LEAST_PATTERN) continue;
    if (text !== null && text.length > exact.length) {
      const settled = occurrences(parts, side.prefix, text, side.suffix, 'settled');
      if (settled.length === 1) return settled[0]!;
    }
    const standing = occurrences(parts, side.prefix, exact, side.suffix, 'stands');
    if (standing.length === 1) return standing[0]!;
  }
  return null;
}

function nearly(parts: Parts, own: Parts, target: Target): Located | null {
  const { exact, text } = target;
  const standing = nearest(parts, own, target, exact);
  const settled = text === null ? null : nearest(parts, own, target, text);
  if (settled !== null && (standing === null || settled.errors < standing.errors)) {
    return toLocated(settled, placeOf(settled, text!), 'settled');
  }
  if (standing === null) return null;
  const place = exact === '' ? standing : placeOf(standing, exact);
  if (place !== null || text === null || text === '') return toLocated(standing, place, 'stands');
  return toLocated(standing, placeOf(standing, text), 'settled');
}

function toLocated(
  { article, part, from, to }: Near,
  place: { readonly from: number; readonly to: number } | null,
  state: 'stands' | 'settled',
): Located {
  if (place === null) return { article, part, from, to, state: 'changed' };
  return { article, part, from: place.from, to: place.to, state };
}

interface Near extends PartPlace {
  readonly from: number;
  readonly to: number;
  readonly errors: number;
  readonly text: string;
}

/** The one place that comes nearest to the quote with `middle` in it. */
function nearest(
  parts: Parts,
  own: Parts,
  { prefix, suffix }: Pick<Target, 'prefix' | 'suffix'>,
  middle: string,
): Near | null {
  if (middle.length > LONG) return nearestEnds(parts, own, prefix, suffix, middle);
  const pattern = prefix + middle + suffix;
  const most = Math.floor(pattern.length * MOST_ERRORS);
  const matches = parts.flatMap((place) => {
    const { text } = place.marked;
    const least = text.length <= 2 * pattern.length ? LEAST_OF_SHORT : LEAST_PATTERN;
    const match = pattern.length < least ? null : matchNearly(pattern, text, most + 2 * MARGIN);
    const behind = own.includes(place) ? 0 : MARGIN;
    return match === null ? [] : [{ place, behind, ...match }];
  });
  const [first, second] = matches.toSorted((a, b) => a.best.errors + a.behind - b.best.errors - b.behind);
  if (first === undefined || first.best.errors > most) return null;
  const { places, errors } = first.best;
  const other = second === undefined ? Number.POSITIVE_INFINITY : second.best.errors + second.behind;
  if (Math.min(first.next, other - first.behind) < errors + MARGIN) return null;
  const { article, part, marked } = first.place;
  const from = places[prefix.length]!;
  const to = places[prefix.length + middle.length]!;
  return { article, part, text: marked.text, from, to, errors };
}

/** A long text by its beginning and its end. */
function nearestEnds(parts: Parts, own: Parts, prefix: string, suffix: string, middle: string): Near | null {
  const head = nearest(parts, own, { prefix, suffix: '' }, middle.slice(0, LONG / 2));
  const tail = nearest(parts, own, { prefix: '', suffix }, middle.slice(-LONG / 2));
  if (head === null || tail === null) return null;
  if (head.article !== tail.article || head.part !== tail.part || head.from > tail.to) return null;
  return { ...head, to: tail.to, errors: head.errors + tail.errors };
}

/** Where the words stand within or close to a place, once; null where they do not. */
function placeOf({ text, from, to }: Near, words: string): { from: number; to: number } | null {
  if (text.slice(from, to) === words) return { from, to };
  const start = Math.max(0, from - SLACK);
  const window = text.slice(start, to + SLACK);
  const at = window.indexOf(words);
  if (words === '' || at < 0 || window.indexOf(words, at + 1) >= 0) return null;
  return { from: start + at, to: start + at + words.length };
}
