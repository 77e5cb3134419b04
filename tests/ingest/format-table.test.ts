import { expect, test } from 'vitest';
import { formatTable } from '../../src/ingest/format-table.ts';

test('columns are as wide as their widest cell, a Han character counting two', () => {
  expect(
    formatTable([
      ['page', 'articles', 'characters'],
      ['lanchuan-ribao/2012-03-05/02', 4, 1335],
      ['澜川日报/undated/扫描', 12, 981],
    ]),
  ).toBe(
    [
      'page                          articles  characters',
      'lanchuan-ribao/2012-03-05/02         4       1,335',
      '澜川日报/undated/扫描               12         981',
    ].join('\n'),
  );
});
