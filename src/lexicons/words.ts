/** Reads a list of words written as running text: one or more blanks or line ends between two words. */
export function words(text: TemplateStringsArray): readonly string[] {
  return text.join('').trim().split(/\s+/);
}
