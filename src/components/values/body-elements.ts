/** The body of an article as HTML elements: paragraphs, subheads, stanzas, lists, tables, salutation and signature. */
import type { Element, ElementContent, Root } from 'hast';
import type { Article, ParagraphKind } from '../../../schemas/index.ts';
import { paragraphBlock } from '../../model/blocks.ts';
import { isBylineParagraph } from '../../model/byline-paragraph.ts';
import { type Forms, groupParagraphs, type ParagraphGroup } from '../../model/forms.ts';
import { blockElement } from './rehype-mark-values.ts';

/** The element of each kind, and its class. */
const ELEMENTS: Readonly<Record<ParagraphKind, readonly [tagName: string, className: string | null]>> = {
  text: ['p', null],
  subhead: ['h2', 'subhead'],
  verse: ['p', 'verse'],
  item: ['li', null],
  row: ['tr', null],
  salutation: ['p', 'salutation'],
  signature: ['p', 'signature signed'],
};

/** What an article's body is made of. */
export interface ShownBody {
  readonly article: Article;
  readonly paragraphs: readonly string[];
  readonly forms: Forms | undefined;
}

/**
 * @param mark puts values into elements that hold one block each; see `rehypeMarkValues`
 * @param anchored whether the elements have their blocks' names as ids
 */
export function bodyElements(body: ShownBody, mark: (tree: Root) => void, anchored: boolean): Element[] {
  const { paragraphs, forms } = body;
  const children = paragraphs.map((_, index) => paragraphElement(body, index, anchored));
  mark({ type: 'root', children });
  return groupParagraphs(paragraphs.length, forms).flatMap((group) => grouped(group, children));
}

function paragraphElement(
  { article, paragraphs, forms }: ShownBody,
  index: number,
  anchored: boolean,
): Element {
  const block = paragraphBlock(index);
  const text = paragraphs[index]!;
  const [tagName, own] = ELEMENTS[forms?.[index]?.kind ?? 'text'];
  const className = own ?? (isBylineParagraph(article, index + 1, text) ? 'signature' : null);
  return blockElement(tagName, block, text, {
    ...(anchored && { id: block }),
    ...(className !== null && { className: className.split(' ') }),
  });
}

function grouped({ kind, indices }: ParagraphGroup, all: readonly Element[]): Element[] {
  const children = indices.map((index) => all[index]!);
  if (kind === 'verse') return [wrapper('div', 'stanza', children)];
  // Items keep the sign or number that is printed before them.
  if (kind === 'item') return [wrapper('ul', 'items', children)];
  if (kind !== 'row') return children;
  const table = wrapper('table', 'printed-table', [wrapper('tbody', null, rowsOf(children))]);
  return [wrapper('div', 'table-frame', [table])];
}

function wrapper(tagName: string, className: string | null, children: Element[]): Element {
  return {
    type: 'element',
    tagName,
    properties: className === null ? {} : { className: [className] },
    children,
  };
}

/** Rows with their cells. The first says what stands below where it alone has no figure. */
function rowsOf(rows: readonly Element[]): Element[] {
  const texts = rows.map(textOf);
  const isHead = rows.length > 1 && !/\d/.test(texts[0]!) && texts.slice(1).every((text) => /\d/.test(text));
  return rows.map((row, index) => {
    const tagName = isHead && index === 0 ? 'th' : 'td';
    const scope = tagName === 'th' ? { scope: 'col' } : {};
    const cells = cellsOf(row.children).map(
      (children): Element => ({ type: 'element', tagName, properties: scope, children }),
    );
    return { ...row, children: cells };
  });
}

/** The children of a row cut at the tabs between its cells, which stay, so that places in the block are places in the row. */
function cellsOf(children: readonly ElementContent[]): ElementContent[][] {
  const cells: ElementContent[][] = [[]];
  for (const child of children) {
    if (child.type !== 'text') {
      cells.at(-1)!.push(child);
      continue;
    }
    child.value.split(/(?<=\t)/).forEach((value) => {
      if (value !== '') cells.at(-1)!.push({ type: 'text', value });
      if (value.endsWith('\t')) cells.push([]);
    });
  }
  return cells;
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
