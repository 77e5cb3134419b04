/** How git marks a conflict that nobody has settled; `=======` alone may be a rule that was printed. */
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?\r?$/m;
const BOTH_SIDES = /^<{7}(?: .*)?\r?$[\s\S]*?^={7}\r?$[\s\S]*?^>{7}(?: .*)?\r?$/m;

/** Line, from 1, of the first conflict marker in a file that people type or programs write; null where there is none. */
export const conflictLine = (text: string) => lineOf(MARKER, text);

/** The same in a drop, whose text may be anything: only where both sides of a conflict stand between their markers. */
export const conflictInDrop = (text: string) => lineOf(BOTH_SIDES, text);

function lineOf(pattern: RegExp, text: string): number | null {
  const match = text.includes('<<<<<<<') || text.includes('>>>>>>>') ? pattern.exec(text) : null;
  return match === null ? null : text.slice(0, match.index).split('\n').length;
}
