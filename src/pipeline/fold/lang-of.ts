import type { Lang } from '../../../schemas/index.ts';
import { SIMPLIFIED_ONLY } from '../../lexicons/traditional.ts';
import { toSimplified } from './to-simplified.ts';

/**
 * The script in which texts are printed, by the letters that only one of them has; simplified where there are none, or as many.
 * Two quoted names in traditional letters make no traditional article.
 */
export function langOf(texts: readonly string[]): Lang {
  let balance = 0;
  for (const text of texts) {
    const folded = toSimplified(text);
    for (let at = 0; at < text.length; at++) {
      if (folded[at] !== text[at]) balance++;
      else if (SIMPLIFIED_ONLY.has(text[at]!)) balance--;
    }
  }
  return balance > 0 ? 'zh-Hant' : 'zh-Hans';
}
