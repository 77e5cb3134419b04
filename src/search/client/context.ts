import type { Stretch } from '../blocks.ts';

/** What stands around a stretch of a text, up to `most` UTF-16 code units on each side, no character cut in two. */
export function contextOf(
  text: string,
  { from, to }: Stretch,
  most: number,
): { left: string; right: string } {
  const begin = Math.max(0, from - most);
  const end = Math.min(text.length, to + most);
  return {
    left: text.slice(wholeCharacter(text, begin), from),
    right: text.slice(to, end < text.length ? wholeCharacter(text, end) : end),
  };
}

/** An offset moved off the middle of a surrogate pair. */
export function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
