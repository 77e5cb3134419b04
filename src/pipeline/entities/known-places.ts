import { COUNTRIES, NOT_SHORT_NAMES, PREFECTURES, PROVINCES } from '../../lexicons/gazetteer.ts';

/** The provinces, prefectures and cities in full. */
export const DIVISIONS: readonly string[] = [...PROVINCES, ...PREFECTURES];

/** Divisions in full and in short (澜川市, 澜川), and countries. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set([
  ...DIVISIONS,
  ...DIVISIONS.filter((name) => !/自治州$/.test(name))
    .map((name) => name.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|地区$|[省市盟]$/, ''))
    .filter((name) => !NOT_SHORT_NAMES.has(name)),
  ...COUNTRIES,
]);
