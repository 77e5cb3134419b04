/** How git marks a conflict that nobody has settled; `=======` alone may be a rule that was printed. */
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?\r?$/;
/** The lines of a conflict in their order. */
const SIDES = [/^<{7}(?: .*)?\r?$/, /^={7}\r?$/, /^>{7}(?: .*)?\r?$/];

/** Line, from 1, of the first conflict marker in a file that people type or programs write; null where there is none. */
export function conflictLine(text: string): number | null {
  if (!/<{7}|>{7}|\|{7}/.test(text)) return null;
  const index = text.split('\n').findIndex((line) => MARKER.test(line));
  return index < 0 ? null : index + 1;
}

/** The same in a drop, whose text may be anything: only where both sides of a conflict stand between their markers. */
export function conflictInDrop(text: string): number | null {
  if (!text.includes('<<<<<<<')) return null;
  let first: number | null = null;
  let side = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (!SIDES[side]!.test(line)) continue;
    first ??= index + 1;
    if (++side === SIDES.length) return first;
  }
  return null;
}
