/** An article's paragraphs as TEI: `lg`, `list`, `table`, and where TEI has a place for them `opener`, `closer` and sections with a `head`. */
import type { ArticleFile } from '../content/article-file.ts';
import { attributes } from '../markup/xml.ts';
import { paragraphBlock } from '../model/blocks.ts';
import { isBylineParagraph } from '../model/byline-paragraph.ts';
import { groupParagraphs, type ParagraphGroup } from '../model/forms.ts';

/** What a block says, its values marked. */
export type MarkBlock = (block: string, text: string) => string;

/**
 * A subhead begins a section, which holds what follows it; one section never holds another. A salutation opens the text where
 * nothing stands before it, signatures close it where nothing follows; elsewhere they are paragraphs that say what they are.
 *
 * @param id of the article's division, with which those of its paragraphs begin
 */
export function bodyTei(file: ArticleFile, marked: MarkBlock, id: string): string {
  const { article, paragraphs, forms } = file;
  const groups = groupParagraphs(paragraphs.length, forms);
  const closing = groups.length - trailing(groups, 'signature');
  const inner = (index: number) => marked(paragraphBlock(index), paragraphs[index]!);
  const named = (index: number, more: Parameters<typeof attributes>[0] = {}) =>
    attributes({ 'xml:id': `${id}${paragraphBlock(index)}`, ...more });
  const paragraph = (index: number, rend: string | null) =>
    `<p${named(index, { rend })}>${inner(index)}</p>\n`;
  const each = (name: string, { indices }: ParagraphGroup, of: (index: number) => string = inner) =>
    indices.map((index) => `<${name}${named(index)}>${of(index)}</${name}>`).join('\n');
  let inSection = false;
  let isEmpty = false;
  const xml = groups.map((group, place) => {
    const [first = 0] = group.indices;
    if (group.kind === 'subhead') {
      const before = inSection ? `${isEmpty ? '<p/>\n' : ''}</div>\n` : '';
      inSection = true;
      isEmpty = true;
      return `${before}<div type="section">\n<head${named(first)}>${inner(first)}</head>\n`;
    }
    const isClosing = group.kind === 'signature' && place >= closing;
    if (isClosing && place > closing) return '';
    // A section is more than its head and a signature.
    const filled = isEmpty && isClosing ? '<p/>\n' : '';
    isEmpty = false;
    switch (group.kind) {
      case 'verse':
        return `<lg>\n${each('l', group)}\n</lg>\n`;
      case 'item':
        return `<list>\n${each('item', group)}\n</list>\n`;
      case 'row':
        return `<table>\n${each('row', group, (index) => cellsOf(inner(index)))}\n</table>\n`;
      case 'salutation':
        return place === 0
          ? `<opener><salute${named(first)}>${inner(first)}</salute></opener>\n`
          : paragraph(first, 'salutation');
      case 'signature': {
        if (!isClosing) return paragraph(first, 'signature');
        const signed = groups.slice(closing).map((last) => each('signed', last));
        return `${filled}<closer>${signed.join('\n')}</closer>\n`;
      }
      default: {
        const isByline = isBylineParagraph(article, first + 1, paragraphs[first]!);
        return paragraph(first, isByline ? 'byline' : null);
      }
    }
  });
  const end = inSection ? `${isEmpty ? '<p/>\n' : ''}</div>\n` : '';
  return xml.join('') + end;
}

/** How many groups at the end are of the kind, if others stand before them. */
function trailing(groups: readonly ParagraphGroup[], kind: ParagraphGroup['kind']): number {
  const last = groups.findLastIndex((group) => group.kind !== kind);
  return last < 0 ? 0 : groups.length - 1 - last;
}

/** A row's text as cells: cut at its tabs, but for one within an element. */
function cellsOf(xml: string): string {
  let depth = 0;
  const cut = xml.replace(/<(\/?)[^>]*?(\/?)>|\t/g, (token, closes: string, isEmpty: string) => {
    if (token === '\t') return depth === 0 ? '</cell><cell>' : ' ';
    if (isEmpty === '') depth += closes === '/' ? -1 : 1;
    return token;
  });
  return `<cell>${cut}</cell>`;
}
