import type { Paragraph, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { plainParagraphs } from './plain-body.ts';

const parser = unified().use(remarkParse).freeze();
/** A line break or tab in a paragraph is written as a character reference: a body's lines are its paragraphs. */
const stringifier = unified()
  .use(remarkStringify, {
    unsafe: ['\n', '\r', '\t'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
  })
  .freeze();

/** Not to be had in UTF-8 or in Markdown: half a surrogate pair and NUL. Both stand as U+FFFD, code unit for code unit. */
const UNWRITABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** An article's paragraphs as a Markdown body, escaped so that all of it is text; an empty paragraph leaves no trace. */
export function toMarkdownBody(paragraphs: readonly string[]): string {
  const root: Root = {
    type: 'root',
    children: paragraphs
      .filter((text) => text !== '')
      .map((text) => ({
        type: 'paragraph',
        children: [{ type: 'text', value: text.replace(UNWRITABLE, '\uFFFD') }],
      })),
  };
  return stringifier.stringify(root);
}

/**
 * The paragraphs of a Markdown body. What a person may have typed that is Markdown but no plain text (a heading, a list,
 * emphasis, HTML) stays as it was typed: nothing of it is lost, and nothing of it is ever run.
 */
export function fromMarkdownBody(markdown: string): string[] {
  return plainParagraphs(markdown) ?? parseParagraphs(markdown);
}

/** What a person writes into a file, on a line of its own, who has meant to take much of its text away. */
export const SHORTENED = '<!-- shortened -->';

/** Whether that line stands in a file. What programs write has it never: of text, `<` is escaped. */
export const saysShortened = (file: string) => file.split(/\r?\n/).some((line) => line.trim() === SHORTENED);

function parseParagraphs(markdown: string): string[] {
  // micromark takes a byte-order mark at the start for no text; a line end before it keeps it.
  const source = `\n${markdown}`;
  return parser
    .parse(source)
    .children.filter((node) => node.type !== 'html' || node.value.trim() !== SHORTENED)
    .map((node) => (node.type === 'paragraph' ? paragraphText(node, source) : sourceOf(node, source)));
}

function paragraphText(paragraph: Paragraph, source: string): string {
  return paragraph.children
    .map((node) => (node.type === 'text' ? node.value : sourceOf(node, source)))
    .join('');
}

function sourceOf(node: RootContent, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}
