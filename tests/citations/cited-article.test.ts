import { describe, expect, test } from 'vitest';
import { authorsOf, toCited } from '../../src/citations/cited-article.ts';
import { SAMPLE } from '../content/sample-article.ts';

const PAPER = { name: '澜川日报', place: null };
const signed = (name: string, role: (typeof SAMPLE.reporters)[number]['role']) => ({ name, role });

describe('the authors of an article', () => {
  test('are those who wrote it: reporters, interns, correspondents, authors', () => {
    const roles = ['reporter', 'intern', 'correspondent', 'author', 'photographer', 'editor'] as const;
    expect(authorsOf(roles.map((role, i) => signed('甲乙丙丁戊己'[i]!, role)))).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
    ]);
  });

  test('stand once each, in printed order, whichever roles they have', () => {
    expect(
      authorsOf([
        signed('周清川', 'reporter'),
        signed('沈知秋', 'correspondent'),
        signed('周清川', 'photographer'),
        signed('周清川', 'correspondent'),
      ]),
    ).toEqual(['周清川', '沈知秋']);
  });
});

describe('what a citation says', () => {
  test('puts a title in brackets that the paper did not print', () => {
    const title = { text: '市图书馆的汽车开进望澜区', supplied: true };
    expect(toCited(SAMPLE, { title, paper: PAPER }).title).toBe('[市图书馆的汽车开进望澜区]');
  });

  test('is one line without control characters', () => {
    const title = { text: '上\n下\u0000\u0008 \uD800', supplied: false };
    expect(toCited(SAMPLE, { title, paper: PAPER }).title).toBe('上 下 \uFFFD');
  });

  test('knows a month and a year, and which dates the archive has supplied', () => {
    const title = { text: '题', supplied: false };
    const of = (date: typeof SAMPLE.date) => toCited({ ...SAMPLE, date }, { title, paper: PAPER }).date;
    expect(of({ value: '2011-09', basis: 'folio' })).toEqual({
      year: 2011,
      month: 9,
      day: null,
      inferred: false,
    });
    expect(of({ value: '2011', basis: 'inferred' })?.inferred).toBe(true);
    expect(of(null)).toBeNull();
  });
});
