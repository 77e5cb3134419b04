/** What stands between the words when one is repeated: nothing, the end of a clause, a sentence or a line. */
export const BETWEEN = ['', '，', '。', '\n'] as const;

/** A page with one article that has the piece over and over, in so many letters, so that every rule meets it. */
export function hostilePage(piece: string, letters: number): string {
  const body = piece.repeat(Math.ceil(letters / piece.length));
  return `老渡口昨日停航\n　　本报讯（记者沈知秋）入冬以来，${body}。\n`;
}
