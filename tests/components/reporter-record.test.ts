import { expect, test } from 'vitest';
import { sayYearsActive, toReporterRecord } from '../../src/components/reporter-record.ts';
import { archiveOf, articleFile, PAPER } from '../archive/archive-of.ts';

const signed = (role: 'reporter' | 'photographer') => ({
  reporters: [{ name: '沈知秋', role, at: 'p1:7-10' }],
});

test('a name has its roles with their articles, its years, and its articles from the oldest on', () => {
  const archive = archiveOf({
    ...PAPER,
    ...articleFile('2011-09-14', 3, 1, signed('reporter')),
    ...articleFile('2013-01-02', 1, 1, signed('reporter')),
    ...articleFile('2012-03-05', 4, 1, signed('photographer')),
  });
  const [reporter] = archive.index().reporters;
  expect(toReporterRecord(reporter!)).toEqual({
    name: '沈知秋',
    roles: { reporter: 2, photographer: 1 },
    years: ['2011', '2013'],
    articles: [
      'lanchuan-ribao-2011-09-14-03-01',
      'lanchuan-ribao-2012-03-05-04-01',
      'lanchuan-ribao-2013-01-02-01-01',
    ],
    anchor: '沈知秋',
  });
  expect(sayYearsActive(reporter!)).toBe('2011–2013');
});

test('one year stands once, and no date gives no years', () => {
  const archive = archiveOf({ ...PAPER, ...articleFile('2011-09-14', 3, 1, signed('reporter')) });
  const [reporter] = archive.index().reporters;
  expect(sayYearsActive(reporter!)).toBe('2011');
  const undated = {
    ...reporter!,
    articles: reporter!.articles.map((article) => ({ ...article, date: null })),
  };
  expect(toReporterRecord(undated).years).toBeNull();
  expect(sayYearsActive(undated)).toBe('');
});
