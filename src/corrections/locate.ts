import type { Part } from '../../schemas/index.ts';
import { locateCut } from './locate-cut.ts';
import { locateNearly } from './locate-nearly.ts';
import { type ArticleTexts, type PartPlace, partsOf } from './page-texts.ts';
import { sameWords } from './same-words.ts';

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
    locateNearly(all, own, target) ??
    locateCut(all, target) ??
    exactly(own, withLessAround(target)) ??
    exactly(all, withLessAround(target))
  );
}

/** Texts of a page with their places. */
export type Parts = readonly (PartPlace & { readonly marked: ArticleTexts['parts'][Part] })[];

/** Letters on each side that must be the same where what stands further off is quite another text now. */
const LEAST_AROUND = 6;

function withLessAround(target: Target): Target {
  const [prefix, suffix] = [target.prefix.slice(-LEAST_AROUND), target.suffix.slice(0, LEAST_AROUND)];
  return prefix.length + suffix.length < 2 * LEAST_AROUND ? target : { ...target, prefix, suffix };
}

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
    if (sameWords(here, exact) && (start < end || before.endsWith(prefix.slice(-1))))
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
