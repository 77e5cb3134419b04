import type { ParagraphNode } from '../types.ts';

/**
 * Marks where a stanza begins: at lines of verse before which more empty lines stand than before others of the poem.
 *
 * @param text the normalised drop
 */
export function markStanzas(paragraphs: readonly ParagraphNode[], text: string): ParagraphNode[] {
  const gaps = paragraphs.map((paragraph, index) => gapBefore(paragraphs[index - 1], paragraph, text));
  const least = Math.min(...gaps.filter((gap) => gap !== null));
  return paragraphs.map((paragraph, index) => {
    const gap = gaps[index] ?? null;
    return gap !== null && gap > least ? { ...paragraph, apart: true } : paragraph;
  });
}

/** Line ends between two lines of verse that stand one behind the other in the drop; null for all others. */
function gapBefore(before: ParagraphNode | undefined, paragraph: ParagraphNode, text: string): number | null {
  if (before?.kind !== 'verse' || paragraph.kind !== 'verse') return null;
  const [last, first] = [before.spans.at(-1), paragraph.spans[0]];
  if (last === undefined || first === undefined || first.start < last.start) return null;
  return text.slice(last.start + last.length, first.start).split('\n').length - 1;
}
