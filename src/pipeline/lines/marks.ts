/**
 * Marks at the ends of lines. Line-start and line-end rules (避头尾) after GB/T 15834—2011, 5.1, and the W3C's
 * Requirements for Chinese Text Layout, 3.1.3.
 */

import { characterTable, opensWith } from '../patterns/character-table.ts';

/** Never begins a line of its own. A dash of two signs may: it is set as one. */
const NOT_FIRST = characterTable('，。、；：！？”’）》】〉」』…％%·—～');
/** Closes what a sentence may stand in. */
const CLOSERS = characterTable('”’）」』》】)"〉');
const SENTENCE_ENDS = characterTable('。！？!?…．');
const COLONS = characterTable('：:');
const CLAUSE_ENDS = characterTable('，、；,;');
const OPENERS = characterTable('“‘（《【「『〈(');

export type LineEnd = 'sentence' | 'bracket' | 'colon' | 'clause' | 'open';

/**
 * How a line ends: with a finished `sentence` (closing quotes and brackets after the mark included), with a closing
 * `bracket` alone, as a credit does, with a `colon`, within a sentence at a `clause` mark, or `open`.
 */
export function lineEnd(text: string): LineEnd {
  let end = text.length;
  while (end > 0 && CLOSERS[text.charCodeAt(end - 1)] === 1) end--;
  if (end === 0) return 'open';
  const last = text.charCodeAt(end - 1);
  if (SENTENCE_ENDS[last] === 1) return 'sentence';
  if (end < text.length) return text.endsWith('）') || text.endsWith(')') ? 'bracket' : 'open';
  if (COLONS[last] === 1) return 'colon';
  return CLAUSE_ENDS[last] === 1 ? 'clause' : 'open';
}

/** Whether the text begins with a mark that no line may begin with: it goes on from the line before. */
export function goesOn(text: string): boolean {
  return opensWith(NOT_FIRST, text) && !text.startsWith('——');
}

/** Whether the text ends with a mark that no line may end with. */
export function opens(text: string): boolean {
  return OPENERS[text.charCodeAt(text.length - 1)] === 1;
}
