import { foldWidth } from '../numbers/fold-width.ts';
import { toSimplified } from './to-simplified.ts';

/** The text as the rules read it: in simplified characters, digits and Latin letters of half width, one UTF-16 unit for one. */
export function foldText(text: string): string {
  return foldWidth(toSimplified(text));
}
