/** A regular expression that matches right where it is asked to, and the characters it can begin with (null: any). */
export interface Pattern {
  readonly regexp: RegExp;
  readonly first: ReadonlySet<number> | null;
}

/**
 * Makes a pattern of a regular expression's source. `first` lists every character that a match can begin with, so that most places
 * are passed by without asking the expression; leave it out where that is not worth it. The source must be of bounded length: that
 * keeps matching linear.
 */
export function sticky(source: string, first?: Iterable<string>): Pattern {
  return { regexp: new RegExp(source, 'uy'), first: first === undefined ? null : firstCodes(first) };
}

/** The words as a pattern, the longest that fits. */
export function stickyWords(words: Iterable<string>): Pattern {
  const list = [...words];
  return sticky(oneOf(list), list);
}

function firstCodes(words: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(words, (word) => word.charCodeAt(0)));
}

/** Matches the pattern at a place of the text; null where it does not. */
export function matchAt({ regexp, first }: Pattern, text: string, at: number): RegExpExecArray | null {
  if (first !== null && !first.has(text.charCodeAt(at))) return null;
  regexp.lastIndex = at;
  return regexp.exec(text);
}

/** How much the pattern matches at a place, 0 where it does not. */
export function lengthAt(pattern: Pattern, text: string, at: number): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0;
}

/** The words as an alternation, longer ones first. */
export function oneOf(words: Iterable<string>): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}
