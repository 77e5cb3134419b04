/**
 * What people corrected, on top of what the pipeline reads: START HERE. `correctPage` applies a page's corrections,
 * `recogniseTexts` and `recogniseValues` find them in a file that a person edited, `quoteAt` points at a place of a
 * text, and `corrections-file.ts` reads and writes the form.
 */
export type { Conflict } from './apply-texts.ts';
export { carryForms, rangesOf } from './carry-forms.ts';
export { type CorrectedPage, type CorrectionContext, correctPage } from './correct-page.ts';
export {
  appendCorrections,
  correctionProblem,
  lineOfCorrection,
  readCorrections,
} from './corrections-file.ts';
export { CONFLICT_RULE } from './describe-conflict.ts';
export { fixJumps } from './fix-jumps.ts';
export { correctionKey, type InForce, inForce, undoing } from './in-force.ts';
export { type ArticleTexts, fileTexts, toTexts } from './page-texts.ts';
export { rangeOf, type TextRange } from './places.ts';
export { type QuoteFields, quoteAt } from './quote-at.ts';
export { recogniseForms } from './recognise-forms.ts';
export { type RecognisedTexts, recogniseTexts, type Signature } from './recognise-texts.ts';
export { type RecognisedValue, type RecognisedValues, recogniseValues } from './recognise-values.ts';
export { replaceValues } from './replace-values.ts';
