import { Day } from '../../schemas/index.ts';
import { IMPRINT_WORDS } from '../lexicons/page-words.ts';
import { PAGE_NUMBER, pageNumber } from './numbers/page-number.ts';
import type { ArticlesDocument, FolioDocument } from './types.ts';

const DATE = /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/;
const PAGE = new RegExp(`第(${PAGE_NUMBER})版|([0-9０-９]{1,3})版`);
/** 第3版：社会, 第3版 教育周刊; not the imprint that may follow. */
const PAGE_NAME = new RegExp(
  `版[：:·\\s]\\s*(?!${IMPRINT_WORDS.join('|')})([\\u4e00-\\u9fff]{2,6})(?:\\s|$)`,
);

/**
 * Reads the page's folio (报眉: `2011年9月14日 星期三 第3版`) from its furniture: the first line with a date, else with a
 * page number. What a sidecar or the drop's path says goes before it.
 */
export function findFolio<D extends ArticlesDocument>(document: D): D & FolioDocument<D['articles'][number]> {
  const lines = document.furniture.map((furniture) => furniture.text);
  const folio = lines.find((line) => DATE.test(line)) ?? lines.find((line) => PAGE.test(line)) ?? null;
  const { issued, page, pageName } = document;
  const [, numbered, bare] = PAGE.exec(folio ?? '') ?? [];
  return {
    ...document,
    folio,
    issued: issued ?? toIssued(folio),
    page: page ?? pageNumber(numbered ?? bare ?? ''),
    pageName: pageName ?? PAGE_NAME.exec(folio ?? '')?.[1] ?? null,
  };
}

function toIssued(folio: string | null): FolioDocument['issued'] {
  const [, year, month, day] = DATE.exec(folio ?? '') ?? [];
  const value = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return Day.safeParse(value).success ? { value, basis: 'folio' } : null;
}
