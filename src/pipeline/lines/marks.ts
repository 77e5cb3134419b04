/**
 * Marks at the ends of lines. Line-start and line-end rules (避头尾) after GB/T 15834—2011, 5.1, and the W3C's
 * Requirements for Chinese Text Layout, 3.1.3.
 */

/** Never begins a line of its own. A dash of two signs may: it is set as one. */
const NOT_FIRST = '，。、；：！？”’）》】〉」』…％%·—～';
/** Closes what a sentence may stand in. */
const CLOSERS = '”’）」』》】)"〉';
const SENTENCE_ENDS = '。！？!?…．';

export type LineEnd = 'sentence' | 'bracket' | 'colon' | 'clause' | 'open';

/**
 * How a line ends: with a finished `sentence` (closing quotes and brackets after the mark included), with a closing
 * `bracket` alone, as a credit does, with a `colon`, within a sentence at a `clause` mark, or `open`.
 */
export function lineEnd(text: string): LineEnd {
  let end = text.length;
  let closed = false;
  while (end > 0 && CLOSERS.includes(text[end - 1]!)) {
    end--;
    closed = true;
  }
  const last = text[end - 1];
  if (last === undefined) return 'open';
  if (SENTENCE_ENDS.includes(last)) return 'sentence';
  if (closed) return text.at(-1) === '）' || text.at(-1) === ')' ? 'bracket' : 'open';
  if (last === '：' || last === ':') return 'colon';
  return '，、；,;'.includes(last) ? 'clause' : 'open';
}

/** Whether the text begins with a mark that no line may begin with: it goes on from the line before. */
export function goesOn(text: string): boolean {
  return text !== '' && NOT_FIRST.includes(text[0]!) && !text.startsWith('——');
}

/** Whether the text ends with a mark that no line may end with. */
export function opens(text: string): boolean {
  return text !== '' && '“‘（《【「『〈('.includes(text.at(-1)!);
}
