import { expect, test } from 'vitest';
import { drawnYears, monthsOf, mostMentioned } from '../../../src/components/explorer/mentioned-periods.ts';

const year = (period: string, published = 0) => ({ period, published, mentions: 1, articles: 1 });

test('the drawing has the years of the issues and those around them, without gaps', () => {
  const drawn = drawnYears([year('1644'), year('1998'), year('2000', 3), year('2002'), year('2050')]);
  expect(drawn.map(({ period }) => period)).toEqual(['1998', '1999', '2000', '2001', '2002']);
  expect(drawn[1]).toEqual({ period: '1999', published: 0, mentions: 0, articles: 0 });
  expect(drawnYears([])).toEqual([]);
});

test('a year has twelve months', () => {
  const months = monthsOf('2010', [year('2010-09'), year('2011-01')]);
  expect(months).toHaveLength(12);
  expect(months.filter(({ mentions }) => mentions > 0).map(({ period }) => period)).toEqual(['2010-09']);
});

test('months are offered by how often they are mentioned, newer ones first among equals', () => {
  const month = (period: string, mentions: number) => ({
    period,
    published: 0,
    mentions,
    articles: mentions,
  });
  const offered = mostMentioned([
    month('2010-08', 2),
    month('2010-09', 7),
    month('2010-10', 0),
    month('2011-02', 2),
  ]);
  expect(offered.map(({ period }) => period)).toEqual(['2010-09', '2011-02', '2010-08']);
});
