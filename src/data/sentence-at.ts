/** Where a sentence ends: the mark, and the closing marks that belong to it. */
const END = /[。！？!?…；;]+[”’」』）)》]*/gu;

/** A stretch of a text with the place where a value stands in it. */
export interface Sentence {
  readonly text: string;
  /** Where the value begins in it, in UTF-16 code units. */
  readonly offset: number;
}

/**
 * The sentence of a block in which a value stands, without the spaces around it. A value that runs over a sentence's end
 * has all the sentences that it touches.
 *
 * @param from, to the value's place in the block, in UTF-16 code units, end exclusive
 */
export function sentenceAt(block: string, from: number, to: number): Sentence {
  let begin = 0;
  let end = block.length;
  for (const match of block.matchAll(END)) {
    const border = match.index + match[0].length;
    if (border <= from) begin = border;
    else if (match.index >= to) {
      end = border;
      break;
    }
  }
  const lead = /^\s*/u.exec(block.slice(begin, from))![0].length;
  return { text: block.slice(begin + lead, end).trimEnd(), offset: from - begin - lead };
}
