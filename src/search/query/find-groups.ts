/** Where the brackets of a query stand that group, as offsets. */
export interface Groups {
  readonly opens: ReadonlySet<number>;
  readonly closes: ReadonlySet<number>;
}

/**
 * A bracket groups where it opens before a word, its fellow closes behind one, and more than one word stands between:
 * 焦作(市) and (CNN) are searched for as they are, and so is a bracket without a fellow. Full-width ones never group,
 * since they stand in the text.
 */
export function findGroups(query: string): Groups {
  const opens = new Set<number>();
  const closes = new Set<number>();
  const waiting: { at: number; several: boolean }[] = [];
  let quoted = false;
  for (let at = 0; at < query.length; at++) {
    const sign = query[at]!;
    if (/["＂]/u.test(sign)) quoted = !quoted;
    if (quoted) continue;
    if (/\s/u.test(sign)) for (const open of waiting) open.several = true;
    if (sign === '(' && (at === 0 || BEFORE.test(query[at - 1]!))) waiting.push({ at, several: false });
    if (sign === ')' && (at === query.length - 1 || BEHIND.test(query[at + 1]!))) {
      const open = waiting.pop();
      if (!open?.several) continue;
      opens.add(open.at);
      closes.add(at);
    }
  }
  return { opens, closes };
}

const BEFORE = /[\s(\-－]/u;
const BEHIND = /[\s)]/u;
