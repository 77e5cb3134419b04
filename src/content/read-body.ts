import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../../schemas/index.ts';
import { type Forms, type ParagraphForm, tidyForms } from '../model/forms.ts';
import { readTable } from './markdown-table.ts';
import { plainParagraphs } from './plain-body.ts';

const parser = unified().use(remarkParse).freeze();

/** An article's paragraphs, with what they are; without `forms` all of them are text. */
export interface Body {
  readonly paragraphs: readonly string[];
  readonly forms?: Forms | undefined;
}

/**
 * The paragraphs of a Markdown body, with what they are. What else a person may have typed that is Markdown but no plain text
 * (emphasis, quotes, code, HTML) stays as it was typed: nothing of it is lost, and nothing of it is ever run.
 */
export function readMarkdownBody(markdown: string): Body {
  const plain = plainParagraphs(markdown);
  if (plain !== null) return { paragraphs: plain };
  const { texts, forms } = parseBlocks(markdown);
  const tidy = tidyForms(forms);
  return tidy === undefined ? { paragraphs: texts } : { paragraphs: texts, forms: tidy };
}

/** The paragraphs alone. */
export function fromMarkdownBody(markdown: string): string[] {
  return [...readMarkdownBody(markdown).paragraphs];
}

/** What a person writes into a file, on a line of its own, who has meant to take much of its text away. */
export const SHORTENED = '<!-- shortened -->';

/** Whether that line stands in a file. What programs write has it never: of text, `<` is escaped. */
export const saysShortened = (file: string) => file.split(/\r?\n/).some((line) => line.trim() === SHORTENED);

function parseBlocks(markdown: string): { texts: string[]; forms: ParagraphForm[] } {
  // micromark takes a byte-order mark at the start for no text; a line end before it keeps it.
  const source = `\n${markdown}`;
  const texts: string[] = [];
  const forms: ParagraphForm[] = [];
  for (const node of parser.parse(source).children) {
    if (node.type === 'html' && node.value.trim() === SHORTENED) continue;
    const { kind, lines } = readNode(node, source);
    lines.forEach((text, index) => {
      if (text === '') return;
      texts.push(text);
      forms.push(index === 0 ? { kind, apart: true } : { kind });
    });
  }
  return { texts, forms };
}

interface ReadNode {
  readonly kind: ParagraphKind;
  readonly lines: readonly string[];
}

function readNode(node: RootContent, source: string): ReadNode {
  if (node.type === 'heading') return { kind: 'subhead', lines: linesOf(node.children, source) };
  const items = node.type === 'list' ? itemsOf(node, source) : null;
  if (items !== null) return { kind: 'item', lines: items };
  if (node.type !== 'paragraph') return { kind: 'text', lines: [sourceOf(node, source)] };
  const rows = readTable(sourceOf(node, source), readCell);
  return rows === null ? readParagraph(node, source) : { kind: 'row', lines: rows };
}

/** `编辑同志： {.salutation}`; written text has its own `{.` escaped. */
const MARK = new RegExp(` \\{\\.(${PARAGRAPH_KINDS.join('|')})\\}$`);

function readParagraph(node: Paragraph, source: string): ReadNode {
  const lines = linesOf(node.children, source);
  // A line break that nothing follows: the last line of a stanza, or its only one.
  if (endsWithBreak(sourceOf(node, source))) {
    return { kind: 'verse', lines: [...lines.slice(0, -1), lines.at(-1)!.slice(0, -1)] };
  }
  const mark = MARK.exec(sourceOf(node, source));
  if (mark !== null) {
    const last = lines.pop()!.slice(0, -mark[0].length);
    return { kind: mark[1] as ParagraphKind, lines: [...lines, last] };
  }
  return { kind: lines.length > 1 ? 'verse' : 'text', lines };
}

const endsWithBreak = (source: string) => /(?<!\\)(?:\\\\)*\\$/.test(source);

/** The items of a list; null where one of them is more than a paragraph. What a person numbered keeps its number. */
function itemsOf({ children, ordered }: List, source: string): string[] | null {
  const items = children.map((item): string | null => {
    const [paragraph, second] = item.children;
    if (paragraph === undefined) return '';
    if (paragraph.type !== 'paragraph' || second !== undefined) return null;
    const text = linesOf(paragraph.children, source).join('');
    const number = ordered ? /^\d+[.)]/.exec(sourceOf(item, source))![0] : '';
    return number === '' ? text : `${number} ${text}`;
  });
  return items.every((item) => item !== null) ? items : null;
}

function readCell(source: string): string {
  const { children } = parser.parse(`\n${source}`);
  return children
    .map((node) => (node.type === 'paragraph' ? linesOf(node.children, `\n${source}`).join('') : source))
    .join('');
}

/** Text, cut where a line ends with `\`; what is no text, as it was typed. */
function linesOf(children: readonly PhrasingContent[], source: string): string[] {
  const lines = [''];
  for (const node of children) {
    if (node.type === 'break') lines.push('');
    else lines[lines.length - 1] += node.type === 'text' ? node.value : sourceOf(node, source);
  }
  return lines;
}

function sourceOf(node: RootContent | ListItem, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}
