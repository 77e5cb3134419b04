import { foldWidth } from './fold-width.ts';
import { readNumber } from './read-number.ts';

/** What may be a page's number (版次): one to three digits of any width, or Han numerals below a hundred. */
export const PAGE_NUMBER = '[0-9０-９]{1,3}|[一二三四五六七八九]?十?[一二三四五六七八九]?';

/** The number of a page as printed: 3, ０３, 三, 十二; null where it is none. */
export function pageNumber(printed: string): number | null {
  const value = readNumber(foldWidth(printed), 0)?.value;
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : null;
}
