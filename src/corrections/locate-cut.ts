import type { Located, Parts, Target } from './locate.ts';

/** So many letters of a quote are enough where its other side is cut off. */
const LEAST_SIDE = 8;
/** Share of them that may differ. */
const MOST_ERRORS = 0.25;

/**
 * Looks for a quote where a text now begins or ends that went on before, so that one side of the quote is cut off there.
 * Null where that is nowhere or in several places.
 */
export function locateCut(parts: Parts, target: Target): Located | null {
  const { exact, text } = target;
  const settled = text === null || text.length <= exact.length ? [] : cuts(parts, target, text, 'settled');
  const standing = cuts(parts, target, exact, 'stands');
  const found = settled.length > 0 ? settled : standing;
  return found.length === 1 ? found[0]! : null;
}

function cuts(parts: Parts, { prefix, suffix }: Target, words: string, state: Located['state']): Located[] {
  return parts.flatMap(({ article, part, marked: { text } }) =>
    [...cutAtEnd(text, prefix, words, suffix), ...cutAtBeginning(text, prefix, words, suffix)].map(
      (from) => ({
        article,
        part,
        from,
        to: from + words.length,
        state,
      }),
    ),
  );
}

/** The text ends within what stood behind the quote. */
function cutAtEnd(text: string, prefix: string, words: string, suffix: string): number[] {
  return Array.from({ length: suffix.length }, (_, left) => text.length - left - words.length).filter(
    (from, left) => {
      const head = text.slice(Math.max(0, from - prefix.length), from);
      return text.slice(from) === words + suffix.slice(0, left) && isNearly(head, prefix);
    },
  );
}

/** The text begins within what stood before the quote. */
function cutAtBeginning(text: string, prefix: string, words: string, suffix: string): number[] {
  return Array.from({ length: prefix.length }, (_, from) => from).filter((from) => {
    const to = from + words.length;
    const starts = text.startsWith(prefix.slice(prefix.length - from) + words);
    return starts && isNearly(text.slice(to, to + suffix.length), suffix);
  });
}

/** As long, and most letters the same. */
function isNearly(found: string, sought: string): boolean {
  if (found.length !== sought.length || sought.length < LEAST_SIDE) return false;
  const errors = Array.from({ length: sought.length }, (_, i) => found[i] !== sought[i]).filter(
    Boolean,
  ).length;
  return errors <= sought.length * MOST_ERRORS;
}
