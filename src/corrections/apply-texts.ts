import type { Correction, FieldCorrection, TextCorrection } from '../../schemas/index.ts';
import { diffText } from './diff-text.ts';
import { type Located, locate } from './locate.ts';
import { splice, typed } from './marked-text.ts';
import { type ArticleTexts, withPart } from './page-texts.ts';

/** A correction that a person has to look at; `near` is where it stands nevertheless, null where it stands nowhere. */
export interface Conflict {
  /** Its place in the list of corrections. */
  readonly index: number;
  readonly near: Located | null;
}

export interface CorrectedTexts {
  readonly page: readonly ArticleTexts[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Applies the corrections of a page's text, one after the other. Those that the text already agrees with change nothing.
 * Where something else stands between the letters that a correction stood between, a person has to look; until then it
 * says what the correction says.
 *
 * @param drop digest of the drop that the page was read from
 */
export function applyTexts(
  page: readonly ArticleTexts[],
  corrections: readonly Correction[],
  drop: string,
): CorrectedTexts {
  let now = page;
  const conflicts: Conflict[] = [];
  for (const [index, correction] of corrections.entries()) {
    if (correction.kind === 'text') {
      const located = locate(now, drop, correction);
      if (located?.state === 'settled') continue;
      if (located !== null) now = replace(now, located, correction, index);
      if (located?.state !== 'stands') conflicts.push({ index, near: located });
    } else if (correction.kind === 'set') {
      const article = now.findIndex(({ id }) => id === correction.article);
      if (article < 0) conflicts.push({ index, near: null });
      else now = setHeads(now, article, correction, index);
    }
  }
  return { page: now, conflicts };
}

function replace(
  page: readonly ArticleTexts[],
  { article, part, from, to }: Located,
  { text }: TextCorrection,
  index: number,
): ArticleTexts[] {
  return withPart(
    page,
    { article, part },
    splice(page[article]!.parts[part], from, to, typed(text), [index]),
  );
}

/** Puts whole headlines in place of those that were read, but for the letters that both have. */
function setHeads(
  page: readonly ArticleTexts[],
  article: number,
  { values }: FieldCorrection,
  index: number,
): readonly ArticleTexts[] {
  let now = page;
  for (const part of ['kicker', 'headline', 'deck'] as const) {
    const value = values[part];
    if (value === undefined) continue;
    let marked = now[article]!.parts[part];
    for (const { from, to, text } of diffText(marked.text, value ?? '').toReversed()) {
      marked = splice(marked, from, to, typed(text), [index]);
    }
    now = withPart(now, { article, part }, marked);
  }
  return now;
}
