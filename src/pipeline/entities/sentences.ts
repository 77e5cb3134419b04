/** Letters that are read at once; longer sentences are read in pieces. */
const LONGEST = 400;
const CLOSER = /[”’』」）)]/;

/** Where a text's sentences begin and end, one behind another; a name is never looked for across two. */
export function* sentencesOf(text: string): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < text.length; ) {
    const to = sentenceEnd(text, from);
    yield [from, to];
    from = to;
  }
}

function sentenceEnd(text: string, from: number): number {
  let pause = 0;
  for (let i = from; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === '。' || letter === '！' || letter === '？' || letter === '\n')
      return CLOSER.test(text.charAt(i + 1)) ? i + 2 : i + 1;
    if (letter === '，' || letter === '；' || letter === '、') pause = i + 1;
    if (i - from >= LONGEST) return pause > from ? pause : i;
  }
  return text.length;
}
