import { type CorrectedText, type Correction, PARTS } from '../../schemas/index.ts';
import { toRun } from '../articles/to-articles.ts';
import { toSpans } from './marked-text.ts';
import { type ArticleTexts, blockName } from './page-texts.ts';
import { atsOf } from './places.ts';

/** What the page record says of corrected text: one entry for each block that a change touches, what was read with the first. */
export function toCorrectedTexts(
  page: readonly ArticleTexts[],
  corrections: readonly Correction[],
): CorrectedText[] {
  return page.flatMap(({ id, parts }) =>
    PARTS.flatMap((part) =>
      parts[part].changes.flatMap(({ from, to, was, sources }) => {
        const correction = corrections[sources.at(-1) ?? -1];
        const ats = atsOf(part, parts[part], from, to);
        // Of a text that was taken away as a whole no block is left.
        const places = ats.length > 0 ? ats : [`${blockName(part, 0)}:0-0`];
        const runs = toSpans(was.origins).map(toRun);
        return places.slice(0, from === to ? 1 : undefined).map(
          (at, index): CorrectedText => ({
            article: id,
            at,
            was: index === 0 ? was.text : '',
            runs: index === 0 ? runs : [],
            by: correction?.by ?? null,
            when: correction?.when ?? null,
            ...(correction?.note === undefined ? {} : { note: correction.note }),
          }),
        );
      }),
    ),
  );
}
