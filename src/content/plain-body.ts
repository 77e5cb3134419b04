/**
 * One line that is text and nothing else. It begins as most paragraphs of a newspaper do (a list, a heading, a rule or
 * indented code begins otherwise), has no character that Markdown could take for its own, and no space at its end.
 */
const PLAIN = /^(?:[\p{Script=Han}“‘（《【A-Za-z]|\d+(?![\d.)]))[^\\`*_[\]<>&{\p{Cc}]*(?<! )$/u;

/**
 * The paragraphs of a body that is plain text all through, or null where only the parser can tell. Reading an archive of
 * 10,000 articles would otherwise take as long to parse as all else together.
 */
export function plainParagraphs(markdown: string): string[] | null {
  const paragraphs = markdown.replace(/^\n+|\n$/g, '').split('\n\n');
  return paragraphs.every((paragraph) => PLAIN.test(paragraph)) ? paragraphs : null;
}
