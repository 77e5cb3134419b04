import type { FormCorrection } from '../../schemas/index.ts';
import type { ArticleFile } from '../content/article-file.ts';
import { type ParagraphForm, TEXT } from '../model/forms.ts';
import { carryForms, rangesOf } from './carry-forms.ts';
import type { ArticleTexts } from './page-texts.ts';
import { quoteAt } from './quote-at.ts';
import type { Signature } from './recognise-texts.ts';
import { same } from './same.ts';

/**
 * Paragraphs of which a person says that they are something else: verse, a subhead, text. What the corrected text is by
 * itself needs no correction. One correction says it of paragraphs that follow each other.
 *
 * @param written the article as it was written
 * @param edited the article as the person left it
 * @param now the article as it is read with the person's corrections of the text
 * @param drop digest of the drop
 */
export function recogniseForms(
  written: ArticleFile,
  edited: ArticleFile,
  now: { readonly file: ArticleFile; readonly texts: ArticleTexts },
  drop: string,
  signature: Signature,
): FormCorrection[] {
  const before = carryForms(written, edited.paragraphs);
  const ranges = rangesOf(now.file.paragraphs);
  const said = edited.paragraphs.flatMap((text, index): { at: number; form: ParagraphForm }[] => {
    const form = edited.forms?.[index] ?? TEXT;
    if (same(form, before?.[index] ?? TEXT)) return [];
    const at = placeOf(text, index, now.file.paragraphs);
    return at === null || same(form, now.file.forms?.[at] ?? TEXT) ? [] : [{ at, form }];
  });
  return runsOf(said).map(([first, last]) => {
    const { kind, apart } = first.form;
    const [from, to] = [ranges[first.at]![0], ranges[last.at]![1]];
    const quote = quoteAt('body', now.texts.parts.body, from, to, drop);
    return {
      kind: 'form',
      article: now.file.article.id,
      ...quote,
      as: kind,
      ...(apart && { apart }),
      ...signature,
    };
  });
}

type Said = { readonly at: number; readonly form: ParagraphForm };

/** First and last of each run of paragraphs that are to be the same; a new stanza begins a new run. */
function runsOf(said: readonly Said[]): [Said, Said][] {
  const runs: [Said, Said][] = [];
  for (const next of said) {
    const run = runs.at(-1);
    const goesOn = run?.[1].at === next.at - 1 && run[0].form.kind === next.form.kind && !next.form.apart;
    if (goesOn) run[1] = next;
    else runs.push([next, next]);
  }
  return runs;
}

/** The paragraph at the same place, or the only one with that text. */
function placeOf(text: string, index: number, paragraphs: readonly string[]): number | null {
  if (paragraphs[index] === text) return index;
  const first = paragraphs.indexOf(text);
  return first >= 0 && first === paragraphs.lastIndexOf(text) ? first : null;
}
