/** The same words, wherever paragraphs end between them; without words the very same. */
export function sameWords(a: string, b: string): boolean {
  const words = b.replaceAll('\n', '');
  return a === b || (words !== '' && a.replaceAll('\n', '') === words);
}
