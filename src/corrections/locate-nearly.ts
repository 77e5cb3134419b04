import { matchNearly } from './approximate-match.ts';
import type { Located, Parts, Target } from './locate.ts';
import type { PartPlace } from './page-texts.ts';
import { sameWords } from './same-words.ts';

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
 * Looks for a quote although some of its letters differ: the one place that comes nearest to it. `own` of the parts go
 * before others that are as good. Null where none is near, or several are.
 */
export function locateNearly(parts: Parts, own: Parts, target: Target): Located | null {
  const { exact, text } = target;
  const standing = nearest(parts, own, target, exact);
  const settled = text === null ? null : nearest(parts, own, target, text);
  if (settled !== null && (standing === null || settled.errors < standing.errors)) {
    return toLocated(settled, saysAlready(settled, text!), 'settled');
  }
  if (standing === null) return null;
  const place = exact === '' ? standing : placeOf(standing, exact);
  if (place !== null || text === null || text === '') return toLocated(standing, place, 'stands');
  return toLocated(standing, saysAlready(standing, text), 'settled');
}

/** The very words stand there: a few letters of them may stand anywhere. */
function saysAlready(near: Near, text: string): Near | null {
  return near.text.slice(near.from, near.to) === text ? near : null;
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
  if (sameWords(text.slice(from, to), words)) return { from, to };
  const start = Math.max(0, from - SLACK);
  const window = text.slice(start, to + SLACK);
  const at = window.indexOf(words);
  if (words === '' || at < 0 || window.indexOf(words, at + 1) >= 0) return null;
  return { from: start + at, to: start + at + words.length };
}
