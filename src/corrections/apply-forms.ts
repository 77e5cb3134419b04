import type { ArticleKind, Correction, FormCorrection } from '../../schemas/index.ts';
import { formOf, type ParagraphForm, tidyForms } from '../model/forms.ts';
import type { ArticleNode } from '../pipeline/types.ts';
import type { Conflict } from './apply-texts.ts';
import { rangesOf, withForms } from './carry-forms.ts';
import { type Located, locate } from './locate.ts';
import type { ArticleTexts } from './page-texts.ts';

export interface CorrectedForms {
  readonly nodes: readonly ArticleNode[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Makes of paragraphs and articles what people said that they are.
 *
 * @param page the texts of the same articles, in the same order
 */
export function applyForms(
  nodes: readonly ArticleNode[],
  page: readonly ArticleTexts[],
  corrections: readonly Correction[],
  drop: string,
): CorrectedForms {
  let now = nodes;
  const conflicts: Conflict[] = [];
  for (const [index, correction] of corrections.entries()) {
    if (correction.kind === 'set' && correction.values.kind !== undefined) {
      now = setKind(now, page, correction.article, correction.values.kind);
    } else if (correction.kind === 'form') {
      const located = byLetters(page, drop, correction) ?? locate(page, drop, { ...correction, text: null });
      if (located === null || located.part !== 'body') {
        conflicts.push({ index, near: null });
      } else now = now.with(located.article, setForms(now[located.article]!, located, correction));
    }
  }
  return { nodes: now, conflicts };
}

type Place = Pick<Located, 'article' | 'part' | 'from' | 'to'>;

/** Where the letters of the quote are now, in the same drop; others may have been put in place of some. */
function byLetters(page: readonly ArticleTexts[], drop: string, correction: FormCorrection): Place | null {
  const { position } = correction;
  if (position === undefined || correction.drop !== drop) return null;
  const isQuoted = (origin: number) => origin >= position[0] && origin < position[1];
  for (const [article, { parts }] of page.entries()) {
    const from = parts.body.origins.findIndex(isQuoted);
    if (from < 0) continue;
    return { article, part: 'body', from, to: parts.body.origins.findLastIndex(isQuoted) + 1 };
  }
  return null;
}

function setKind(
  nodes: readonly ArticleNode[],
  page: readonly ArticleTexts[],
  id: string,
  kind: ArticleKind,
) {
  return nodes.map((node, index) => (page[index]!.id === id ? { ...node, kind } : node));
}

/** Every paragraph that the quote touches. */
function setForms(
  node: ArticleNode,
  { from, to }: { readonly from: number; readonly to: number },
  { as, apart }: FormCorrection,
): ArticleNode {
  let isFirst = true;
  const ranges = rangesOf(node.paragraphs.map(({ text }) => text));
  const forms = node.paragraphs.map((paragraph, index): ParagraphForm => {
    const [start, end] = ranges[index]!;
    if (end <= from || start >= to) return formOf(paragraph);
    const form = isFirst && apart ? { kind: as, apart } : { kind: as };
    isFirst = false;
    return form;
  });
  return { ...node, paragraphs: withForms(node.paragraphs, tidyForms(forms)) };
}
