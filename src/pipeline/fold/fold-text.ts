import { foldWidth } from '../numbers/fold-width.ts';
import { foldZeros } from './fold-zeros.ts';
import { toSimplified } from './to-simplified.ts';

/**
 * The text as the rules for values read it: digits and letters as ASCII, simplified characters, one sign for a zero. As long as before:
 * an offset into one is an offset into the other, and what is kept and shown is the slice of the text as printed.
 */
export function foldText(text: string): string {
  return foldZeros(toSimplified(foldWidth(text)));
}
