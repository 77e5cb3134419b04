import { toSimplified } from '../fold/to-simplified.ts';
import { emWidth } from '../lines/em-width.ts';
import { lineEnd } from '../lines/marks.ts';
import { withoutBlanks } from '../lines/without-blanks.ts';
import { characterTable } from '../patterns/character-table.ts';
import type { SetLine, TextLine } from '../types.ts';
import { endsWithCredit } from './cues.ts';
import { IMPOSSIBLE, MERGED, MERGED_AFTER_CREDIT } from './weights.ts';

/** At most so many ways to part one line are weighed. */
const WAYS = 3;
/** A line of the likeliest column, to so many half ems, is a full line and not two. */
const FULL = 2;
/** A credit is looked for in so many characters, spaces included. */
const LONGEST_CREDIT = 120;

export interface MergedLine {
  readonly lines: readonly [SetLine, SetLine];
  /** What it costs to part the line there. */
  readonly cost: number;
}

/**
 * The ways in which a line of the drop may be two lines of the page, merged where a column ended: `京上演。这部由…` is a
 * paragraph's last line and the next one's first, `…唐静摄未来天气` a caption and a headline. It is parted after a credit, or
 * after a finished sentence if it is no full line of its column.
 */
export function mergedLines(line: SetLine, columns: Uint8Array, text: string): MergedLine[] {
  const full = Math.abs(line.width - columns[0]!) <= FULL;
  const ways: MergedLine[] = [];
  if (full && !CREDIT_VERB.test(line.text)) return ways;
  line.parts.forEach((part, i) => {
    for (let cut = part.start + 1; cut < part.end && ways.length < WAYS; cut++) {
      if (PARTS[text.charCodeAt(cut - 1)] !== 1) continue;
      const cost = costOfParting(text, part, cut, full);
      if (cost === IMPOSSIBLE) continue;
      const before = { ...part, end: cut };
      const after = { ...part, start: cut, gap: 0 };
      const lines = [
        toSetLine([...line.parts.slice(0, i), before], text),
        toSetLine([after, ...line.parts.slice(i + 1)], text),
      ] as const;
      ways.push({ lines, cost });
    }
  });
  return ways;
}

/** What may stand at the end of the first of two lines. */
const SENTENCE_ENDS = '。！？';
const CREDIT_VERB = /[摄攝]/;
const PARTS = characterTable(`${SENTENCE_ENDS}”）摄攝道影`);
/** What may not stand at the beginning of the second. */
const GOES_ON = /[。！？”’）」』》；，、\s]/;

function costOfParting(text: string, part: TextLine, cut: number, full: boolean): number {
  const next = text[cut]!;
  if (GOES_ON.test(next)) return IMPOSSIBLE;
  const last = text[cut - 1]!;
  if (!'摄攝道影'.includes(last)) {
    const ends = SENTENCE_ENDS.includes(last === '”' ? text[cut - 2]! : last) || last === '）';
    return ends && !full ? MERGED : IMPOSSIBLE;
  }
  if ('影制氏像报'.includes(next)) return IMPOSSIBLE;
  const before = text.slice(Math.max(part.start, cut - LONGEST_CREDIT), cut);
  return endsWithCredit(toSimplified(before.replace(/\s+/g, ''))) ? MERGED_AFTER_CREDIT : IMPOSSIBLE;
}

function toSetLine(parts: readonly TextLine[], text: string): SetLine {
  const own = parts.map((part) => withoutBlanks(text, part.start, part.end)).join('');
  const width = parts.reduce((sum, part) => sum + emWidth(text, part.start, part.end), 0);
  return { parts, text: own, width, end: lineEnd(own) };
}
