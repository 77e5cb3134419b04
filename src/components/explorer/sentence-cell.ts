import { element } from '../search/element.ts';

/** A sentence in which a value is marked, as nodes. */
export function markedSentence(sentence: string, text: string, offset: number): (Node | string)[] {
  const end = offset + text.length;
  return [sentence.slice(0, offset), element('mark', {}, sentence.slice(offset, end)), sentence.slice(end)];
}
