/** By UTF-16 code unit, 1 for those that the table holds. */
export type CharacterTable = Uint8Array;

/**
 * A table of characters (of words, the first of each), for questions that are asked of every line or every character: looking
 * a code unit up costs a tenth of asking a pattern. None beyond the Basic Multilingual Plane.
 */
export function characterTable(characters: Iterable<string>): CharacterTable {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Whether the text begins with one of the characters. */
export function opensWith(table: CharacterTable, text: string): boolean {
  return table[text.charCodeAt(0)] === 1;
}

/** The first two characters of each word. */
export interface WordOpenings {
  readonly first: CharacterTable;
  readonly second: CharacterTable;
}

/** @param words Of two characters or more. */
export function wordOpenings(words: readonly string[]): WordOpenings {
  return { first: characterTable(words), second: characterTable(words.map((word) => word.slice(1))) };
}

/** Whether one of the words may stand in the text: where no two neighbours open a word, a pattern of them need not be asked. */
export function mayHold({ first, second }: WordOpenings, text: string): boolean {
  for (let i = 1; i < text.length; i++)
    if (second[text.charCodeAt(i)] === 1 && first[text.charCodeAt(i - 1)] === 1) return true;
  return false;
}
