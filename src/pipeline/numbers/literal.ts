/** Digits with commas between the thousands and a decimal point: 1,100 · 36.57. */
export const LITERAL = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;

/** No number in a newspaper has more characters. */
export const LONGEST_LITERAL = 24;

/** What a sticky expression matches at a place. */
export function matchedAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
