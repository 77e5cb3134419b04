import {
  type Correction,
  type FieldCorrection,
  PARTS,
  type Part,
  type TextCorrection,
} from '../../schemas/index.ts';
import type { ArticleFile } from '../content/article-file.ts';
import { diffText } from './diff-text.ts';
import { type Change, type MarkedText, splice, typed } from './marked-text.ts';
import { type ArticleTexts, fileTexts } from './page-texts.ts';
import { quoteAt } from './quote-at.ts';

/** Who edited an article, and when, as far as that is known. */
export interface Signature {
  readonly by: string | null;
  readonly when: string | null;
}

export interface RecognisedTexts {
  readonly corrections: readonly (TextCorrection | FieldCorrection)[];
  /** Earlier corrections that the new ones take the place of, by their places in the list. */
  readonly replaced: readonly number[];
}

const EDIT = -1;

/**
 * What a person changed in an article's texts, as corrections. An edit that touches an earlier correction takes its
 * place: the new correction then starts from what the pipeline read. An edit that takes a correction back leaves none.
 *
 * @param published the article's texts as they were written, with the corrections in them
 * @param earlier the corrections that are in them
 * @param drop digest of the drop that they were read from
 */
export function recogniseTexts(
  published: ArticleTexts,
  edited: ArticleFile,
  earlier: readonly Correction[],
  drop: string,
  signature: Signature,
): RecognisedTexts {
  const wanted = fileTexts(edited);
  const corrections: (TextCorrection | FieldCorrection)[] = [];
  const replaced = new Set<number>();
  for (const part of PARTS) {
    const before = published.parts[part];
    const after = wanted.parts[part].text;
    if (before.text === after) continue;
    const sources = before.changes.flatMap((change) => change.sources);
    const isSet = sources.some((index) => earlier[index]?.kind === 'set');
    if (part !== 'body' && part !== 'captions' && (before.text === '' || after === '' || isSet)) {
      for (const index of sources) if (earlier[index]?.kind === 'text') replaced.add(index);
      corrections.push({
        kind: 'set',
        article: published.id,
        values: { [part]: after === '' ? null : after },
        was: { [part]: before.text === '' ? null : before.text },
        ...signature,
      });
      continue;
    }
    const marked = withEdits(before, after);
    for (const { sources } of before.changes) {
      const kept = marked.changes.some((change) => !isEdit(change) && sharesSource(change.sources, sources));
      if (!kept) for (const source of sources) replaced.add(source);
    }
    const quotes = marked.changes.filter(isEdit);
    for (const change of quotes)
      corrections.push(toCorrection(published.id, part, marked, change, drop, signature));
  }
  return { corrections, replaced: [...replaced].filter((index) => index !== EDIT) };
}

function withEdits(before: MarkedText, after: string): MarkedText {
  return diffText(before.text, after)
    .toReversed()
    .reduce((marked, { from, to, text }) => splice(marked, from, to, typed(text), [EDIT]), before);
}

const isEdit = ({ sources }: Change) => sources.includes(EDIT);
const sharesSource = (a: readonly number[], b: readonly number[]) => a.some((index) => b.includes(index));

/** Quotes a change as it is met when it is applied: what stands before it is corrected already, what follows is not yet. */
function toCorrection(
  article: string,
  part: Part,
  marked: MarkedText,
  change: Change,
  drop: string,
  signature: Signature,
): TextCorrection {
  const later = marked.changes.filter((other) => isEdit(other) && other.from >= change.from);
  const text = marked.text.slice(change.from, change.to);
  const unedited = later.toReversed().reduce(
    (undone, { from, to, was }) => ({
      text: undone.text.slice(0, from) + was.text + undone.text.slice(to),
      origins: [...undone.origins.slice(0, from), ...was.origins, ...undone.origins.slice(to)],
    }),
    { text: marked.text, origins: marked.origins },
  );
  const quote = quoteAt(part, unedited, change.from, change.from + change.was.text.length, drop);
  return { kind: 'text', article, ...quote, text, ...signature };
}
