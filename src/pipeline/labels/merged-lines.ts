import { emWidth } from '../lines/em-width.ts';
import type { SetLine, TextLine } from '../types.ts';
import { endsWithCredit } from './cues.ts';

/** At most so many ways to part one line are weighed. */
const WAYS = 3;
/** A line of one of the two likeliest columns, to so many half ems, is a full line and not two. */
const FULL = 2;
/** A credit is looked for in so many characters, spaces included. */
const LONGEST_CREDIT = 120;

/**
 * The ways in which a line of the drop may be two lines of the page, merged where a column ended: `京上演。这部由…` is a
 * paragraph's last line and the next one's first, `…唐静摄未来天气` a caption and a headline. It is parted after a finished
 * sentence or a credit, and only where it is no full line of its column.
 */
export function mergedLines(
  line: SetLine,
  columns: Uint8Array,
  text: string,
): (readonly [SetLine, SetLine])[] {
  if (columns.subarray(0, 2).some((column) => Math.abs(line.width - column) <= FULL)) return [];
  const ways: (readonly [SetLine, SetLine])[] = [];
  line.parts.forEach((part, i) => {
    for (let cut = part.start + 1; cut < part.end && ways.length < WAYS; cut++) {
      if (!mayPart(text, part, cut)) continue;
      const before = { ...part, end: cut };
      const after = { ...part, start: cut, gap: 0 };
      ways.push([
        toSetLine([...line.parts.slice(0, i), before], text),
        toSetLine([after, ...line.parts.slice(i + 1)], text),
      ]);
    }
  });
  return ways;
}

function mayPart(text: string, part: TextLine, cut: number): boolean {
  const next = text[cut]!;
  if ('。！？”’）」』》；，、'.includes(next) || /\s/.test(next)) return false;
  const last = text[cut - 1]!;
  if ('。！？'.includes(last)) return true;
  if ('”）'.includes(last)) return '。！？'.includes(text[cut - 2]!) || last === '）';
  if (!'摄道影'.includes(last)) return false;
  const before = text.slice(Math.max(part.start, cut - LONGEST_CREDIT), cut);
  return endsWithCredit(before.replace(/\s+/g, ''));
}

function toSetLine(parts: readonly TextLine[], text: string): SetLine {
  return {
    parts,
    text: parts.map((part) => text.slice(part.start, part.end).replace(/[\s\u2060]+/g, '')).join(''),
    width: parts.reduce((sum, part) => sum + emWidth(text, part.start, part.end), 0),
  };
}
