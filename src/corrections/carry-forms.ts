import type { Body } from '../content/body.ts';
import { type Forms, isGrouped, type ParagraphForm, TEXT, tidyForms } from '../model/forms.ts';
import type { ParagraphNode } from '../pipeline/types.ts';
import { diffText, mapPlace } from './diff-text.ts';

/**
 * What the paragraphs are after their text was changed: each is what the old paragraph was that most of its letters come
 * from. A new one is text, but within a stanza, a list or a table, which it becomes a line of.
 */
export function carryForms({ paragraphs, forms }: Body, after: readonly string[]): Forms | undefined {
  if (forms === undefined || sameTexts(paragraphs, after)) return forms;
  const hunks = diffText(paragraphs.join('\n'), after.join('\n'));
  const old = rangesOf(paragraphs).map(([start, end]) => [
    mapPlace(hunks, start + 1) - 1,
    mapPlace(hunks, end),
  ]);
  const owners = rangesOf(after).map(([start, end]) => {
    const shares = old.map(([from, to]) => Math.min(to!, end) - Math.max(from!, start));
    const most = Math.max(0, ...shares);
    return most === 0 ? -1 : shares.indexOf(most);
  });
  const carried = owners.map((owner, index): ParagraphForm | null => {
    if (owner < 0) return null;
    const { kind, apart } = forms[owner]!;
    return apart && owners[index - 1] !== owner ? { kind, apart } : { kind };
  });
  return tidyForms(
    carried.map((form, index) => {
      const [before, behind] = [carried[index - 1]?.kind, carried[index + 1]?.kind];
      if (form !== null) return form;
      return before !== undefined && before === behind && isGrouped(before) ? { kind: before } : TEXT;
    }),
  );
}

const sameTexts = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** Where each paragraph stands in the text that they make, a line break between each two. */
export function rangesOf(paragraphs: readonly string[]): (readonly [start: number, end: number])[] {
  let at = 0;
  return paragraphs.map((text) => {
    const start = at;
    at += text.length + 1;
    return [start, start + text.length];
  });
}

/** The paragraphs with what they are; `forms` absent where all are text. */
export function withForms(
  paragraphs: readonly ParagraphNode[],
  forms: readonly ParagraphForm[] | undefined,
): ParagraphNode[] {
  return paragraphs.map(({ text, spans }, index) => {
    const form = forms?.[index];
    return form === undefined || form.kind === 'text' ? { text, spans } : { text, spans, ...form };
  });
}
