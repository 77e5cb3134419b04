import { escapeHtml } from '../../markup/markup.ts';
import type { Block, Stretch } from '../blocks.ts';
import { wholeCharacter } from './context.ts';
import type { Occurrence } from './to-occurrences.ts';

/** Characters before and after the first hit. */
const BEFORE = 24;
const AFTER = 66;

/**
 * HTML of the passage in which the query stands, as printed, its words in `<mark>`, and the block that it is from. The
 * text comes before captions, and the headline, which is shown anyway, last; a block with more of the query's clauses
 * before one with fewer.
 */
export function toExcerpt(occurrences: readonly Occurrence[]): { excerpt: string; block: Block | null } {
  const byBlock = Map.groupBy(occurrences, ({ block }) => block);
  const [best] = [...byBlock].toSorted(
    ([a, inA], [b, inB]) =>
      clausesIn(inB) - clausesIn(inA) || importance(a) - importance(b) || a.place - b.place,
  );
  if (best === undefined) return { excerpt: '', block: null };
  const [block, inBlock] = best;
  return { excerpt: cut(block.text, unite(inBlock.flatMap(({ marks }) => marks))), block };
}

function clausesIn(occurrences: readonly Occurrence[]): number {
  return new Set(occurrences.map(({ clause }) => clause)).size;
}

function importance({ name }: Block): number {
  return 'pcdkh'.indexOf(name.charAt(0));
}

/** Stretches in their order, those that touch or overlap as one. */
function unite(stretches: readonly Stretch[]): Stretch[] {
  const united: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = united.at(-1);
    if (last !== undefined && from <= last.to)
      united[united.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else united.push({ from, to });
  }
  return united;
}

function cut(block: string, marks: readonly Stretch[]): string {
  const first = marks[0] ?? { from: 0, to: 0 };
  const from = first.from > BEFORE ? wholeCharacter(block, first.from - BEFORE) : 0;
  const to = first.to + AFTER < block.length ? wholeCharacter(block, first.to + AFTER) : block.length;
  let html = from > 0 ? '…' : '';
  let at = from;
  for (const mark of marks) {
    if (mark.from >= to) break;
    const end = Math.min(mark.to, to);
    html += `${escapeHtml(block.slice(at, mark.from))}<mark>${escapeHtml(block.slice(mark.from, end))}</mark>`;
    at = end;
  }
  return `${html}${escapeHtml(block.slice(at, to))}${to < block.length ? '…' : ''}`;
}
