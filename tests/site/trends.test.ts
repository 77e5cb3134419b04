/** The course of the most frequent kinds of figures: drawn when the site is built, so it needs no script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readExplorerTruth } from './explorer-truth.ts';

const dist = process.env['JIANBAO_DIST'] ?? 'dist';

test.each([
  ['/figures/', '金额'],
  ['/en/figures/', 'money'],
])('%s shows the money of each year, as dots and as numbers', (address, kind) => {
  const html = readFileSync(join(dist, address, 'index.html'), 'utf8');
  const chart = html.split('<figure').find((figure) => figure.includes(`unit=%E5%85%83">${kind}</a>`)) ?? '';
  const yuan = readExplorerTruth().figures.filter(
    ({ kind, unit, date }) => kind === 'money' && unit === '元' && date !== null,
  );
  const years = [...Map.groupBy(yuan, ({ date }) => date!.slice(0, 4))].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(years.length).toBeGreaterThan(2);
  expect(chart.match(/<circle /g)).toHaveLength(years.length);
  for (const [year, figures] of years) {
    const row = new RegExp(`<th scope="row">${year}</th>((?:<td>[^<]*</td>)+)`).exec(chart)?.[1] ?? '';
    const [count, least, , most] = [...row.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) =>
      Number(cell!.replaceAll(',', '')),
    );
    const values = figures.map(({ value }) => value);
    expect([count, least, most]).toEqual([figures.length, Math.min(...values), Math.max(...values)]);
  }
});
