import { Day } from '../../schemas/index.ts';
import type { ArticlesDocument, FolioDocument } from './types.ts';

const DATE = /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/;
const PAGE = /第?([0-9０-９]{1,3})版(?:[：:·]([\u4e00-\u9fff]{2,6}))?/;

/**
 * Reads the page's folio (报眉: `2011年9月14日 星期三 第3版`) from its furniture: the first line with a date, else with a
 * page number. What a sidecar or the drop's path says goes before it.
 */
export function findFolio<D extends ArticlesDocument>(document: D): D & FolioDocument<D['articles'][number]> {
  const lines = document.furniture.map((furniture) => furniture.text);
  const folio = lines.find((line) => DATE.test(line)) ?? lines.find((line) => PAGE.test(line)) ?? null;
  const { issued, page, pageName } = document;
  const [, number, name] = PAGE.exec(folio ?? '') ?? [];
  return {
    ...document,
    folio,
    issued: issued ?? toIssued(folio),
    page: page ?? (number === undefined ? null : Number(number.normalize('NFKC'))),
    pageName: pageName ?? name ?? null,
  };
}

function toIssued(folio: string | null): FolioDocument['issued'] {
  const [, year, month, day] = DATE.exec(folio ?? '') ?? [];
  const value = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return Day.safeParse(value).success ? { value, basis: 'folio' } : null;
}
