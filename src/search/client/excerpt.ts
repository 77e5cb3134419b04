import type { SearchText } from '../blocks.ts';
import { foldWithOffsets } from '../fold.ts';

/** Characters before and after the first hit. */
const BEFORE = 24;
const AFTER = 66;

/** A stretch of a text in UTF-16 code units, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * HTML of the passage in which the terms stand, as printed, each marked by `<mark>`. The text comes before captions, and
 * the headline, which is shown anyway, last; a block with more of the terms before one with fewer.
 */
export function toExcerpt(article: SearchText, foldedTerms: readonly string[]): string {
  const { headline, kicker, deck, paragraphs, captions } = article;
  const blocks = [...paragraphs, ...captions, deck, kicker, headline].filter((block) => block !== null);
  let best: { block: string; marks: Stretch[]; terms: number } = {
    block: blocks[0] ?? '',
    marks: [],
    terms: 0,
  };
  for (const block of blocks) {
    const found = findTerms(block, foldedTerms);
    if (found.terms > best.terms) best = { block, ...found };
    if (best.terms === foldedTerms.length) break;
  }
  return cut(best.block, best.marks);
}

function findTerms(block: string, foldedTerms: readonly string[]): { marks: Stretch[]; terms: number } {
  const folded = foldWithOffsets(block);
  const marks: Stretch[] = [];
  let terms = 0;
  for (const term of foldedTerms) {
    let at = folded.text.indexOf(term);
    if (at >= 0) terms++;
    for (; at >= 0; at = folded.text.indexOf(term, at + 1)) {
      marks.push({ from: folded.starts[at]!, to: folded.ends[at + term.length - 1]! });
    }
  }
  return { marks: unite(marks), terms };
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

/** An offset moved off the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
