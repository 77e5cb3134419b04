/** An article's body as the desk's form has it: an empty line between paragraphs; a stanza, a list and a table line by line. */
import type { Body } from '../content/body.ts';
import { carryForms } from '../corrections/index.ts';
import { groupParagraphs, isGrouped, type ParagraphForm, TEXT, tidyForms } from '../model/forms.ts';

export function toDeskBody({ paragraphs, forms }: Body): string {
  return groupParagraphs(paragraphs.length, forms)
    .map(({ indices }) => indices.map((index) => paragraphs[index]).join('\n'))
    .join('\n\n');
}

/**
 * What was typed in place of a body. Lines of one block are one paragraph, but in a stanza, a list or a table, where each is one
 * of its own and an empty line begins another. Paragraphs stay what they were; the body stays itself where nothing was typed.
 */
export function fromDeskBody(before: Body, typed: string): Body {
  if (typed === toDeskBody(before)) return before;
  const blocks = typed
    .split(/\n[^\S\n]*\n/)
    .map((block) =>
      block
        .split('\n')
        .map(trimmed)
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
  const carried = carryForms(before, blocks.flat());
  const paragraphs: string[] = [];
  const forms: ParagraphForm[] = [];
  let line = 0;
  for (const lines of blocks) {
    const kinds = lines.map((_, index) => carried?.[line + index]?.kind ?? 'text');
    line += lines.length;
    const grouped = kinds.find(isGrouped);
    if (grouped === undefined || lines.length === 1) {
      paragraphs.push(lines.join(''));
      forms.push(kinds[0] === 'text' ? TEXT : { kind: kinds[0]!, apart: true });
      continue;
    }
    lines.forEach((text, index) => {
      paragraphs.push(text);
      forms.push(index === 0 ? { kind: grouped, apart: true } : { kind: grouped });
    });
  }
  return { paragraphs, forms: tidyForms(forms) };
}

/** A tab parts the cells of a row: only spaces go. */
const trimmed = (text: string) => text.replace(/^[ \u3000\r]+|[ \u3000\r]+$/g, '');
