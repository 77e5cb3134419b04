/** Where two texts part: the line, from 1, and what either has there. */
export interface Difference {
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

/** Code units shown around the place. */
const BEFORE = 12;
const SHOWN = 48;

/** The first place where `found` is not `expected`; null where they are the same. */
export function firstDifference(found: string, expected: string): Difference | null {
  if (found === expected) return null;
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at++;
  const lineStart = found.lastIndexOf('\n', at - 1) + 1;
  const from = Math.max(lineStart, at - BEFORE);
  return {
    line: found.slice(0, at).split('\n').length,
    found: cut(found, from),
    expected: cut(expected, from),
  };
}

/** The rest of the line, if it is not too long; characters are not cut in two. */
function cut(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  const line = text.slice(from, end < 0 ? undefined : end);
  return `${line.slice(0, SHOWN).toWellFormed()}${line.length > SHOWN ? '…' : ''}`;
}
