import type { ExplorerWords } from '../../words/explorer-zh.ts';

/** 2010年9月, September 2010, 2010年, 2010. */
export function sayPeriod(period: string, { dates }: ExplorerWords): string {
  const [year = '', month] = period.split('-');
  return month === undefined ? dates.year(year) : dates.month(year, month);
}
