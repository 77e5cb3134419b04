import type { Html, Paragraph, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { ParagraphKind } from '../../schemas/index.ts';
import { type Forms, groupParagraphs, TEXT } from '../model/forms.ts';
import { writeTable } from './markdown-table.ts';

/** A line break or tab in a paragraph is written as a character reference: a body's lines are its paragraphs. */
const stringifier = unified()
  .use(remarkStringify, {
    bullet: '-',
    unsafe: [
      ...['\n', '\r', '\t'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
      { character: '{', after: '\\.', inConstruct: 'phrasing' },
      // At the end of a paragraph, where it would be taken for a line break that nothing follows.
      { character: '\\', after: '[\\r\\n]', inConstruct: 'phrasing' },
    ],
  })
  .freeze();

/** Not to be had in UTF-8 or in Markdown: half a surrogate pair and NUL. Both stand as U+FFFD, code unit for code unit. */
const UNWRITABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * An article's paragraphs as a Markdown body, escaped so that all of it is text; an empty paragraph leaves no trace. Without
 * `forms` all are text.
 */
export function toMarkdownBody(paragraphs: readonly string[], forms?: Forms): string {
  const kept = paragraphs.flatMap((text, index) => (text === '' ? [] : index));
  const groups = groupParagraphs(
    kept.length,
    kept.map((index) => forms?.[index] ?? TEXT),
  );
  const children = groups.map(({ kind, indices }) =>
    toNode(
      kind,
      indices.map((index) => paragraphs[kept[index]!]!.replace(UNWRITABLE, '\uFFFD')),
    ),
  );
  return stringifier.stringify({ type: 'root', children });
}

/** What the stringifier would escape with the text's own is written by hand, and goes through it as HTML does. */
function toNode(kind: ParagraphKind, texts: readonly string[]): RootContent {
  const [text = ''] = texts;
  switch (kind) {
    case 'text':
      return toParagraph(text);
    case 'subhead':
      return { type: 'heading', depth: 3, children: [{ type: 'text', value: text }] };
    case 'item':
      return {
        type: 'list',
        ordered: false,
        spread: false,
        children: texts.map((item) => ({ type: 'listItem', spread: false, children: [toParagraph(item)] })),
      };
    case 'row':
      return { type: 'html', value: writeTable(texts, writeLine) };
    case 'verse':
      return texts.length > 1
        ? { type: 'html', value: texts.map(writeLine).join('\\\n') }
        : toMarked(text, kind);
    default:
      return toMarked(text, kind);
  }
}

/** A text of one line, escaped, as a paragraph of its own. */
function writeLine(text: string): string {
  return stringifier.stringify({ type: 'root', children: [toParagraph(text)] }).replace(/\n$/, '');
}

function toParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function toMarked(text: string, kind: ParagraphKind): Html {
  return { type: 'html', value: `${writeLine(text)} {.${kind}}` };
}
