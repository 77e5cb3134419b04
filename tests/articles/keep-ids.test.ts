import { describe, expect, test } from 'vitest';
import { type KnownArticle, keepIds } from '../../src/articles/keep-ids.ts';
import type { FoundArticle } from '../../src/articles/shares/share.ts';

const PAGE = { paper: 'lanchuan-ribao', folder: '2011-09-14', name: '03' };
const id = (number: string) => `lanchuan-ribao-2011-09-14-03-${number}`;

/** An article that stands in the drop from one offset to another. */
const at = (from: number, to: number, text = ''): FoundArticle => ({
  blocks: { p1: [[0, from, to - from]] },
  text,
});
const known = (number: string, article: FoundArticle): KnownArticle => ({ id: id(number), ...article });
const said = (text: string): FoundArticle => ({ blocks: {}, text });

const page = (...articles: KnownArticle[]) => ({ articles, sameDrop: true, retired: [] });

describe('ids on the first ingest', () => {
  test('count from 1 in the order of the page', () => {
    expect(keepIds(PAGE, [at(0, 100), at(100, 300)], page()).ids).toEqual([id('01'), id('02')]);
  });

  test('grow to three digits where two do not do', () => {
    const many = Array.from({ length: 100 }, (_, index) => at(index * 10, index * 10 + 10));
    expect(keepIds(PAGE, many, page()).ids.slice(-2)).toEqual([id('99'), id('100')]);
  });
});

describe('ids of a page whose rules changed', () => {
  test('stay with the characters they stood for, in whatever order the articles come now', () => {
    const before = page(known('01', at(0, 100)), known('02', at(100, 300)));
    expect(keepIds(PAGE, [at(105, 300), at(0, 95)], before)).toMatchObject({
      ids: [id('02'), id('01')],
      gone: [],
    });
  });

  test('an article that was split: the larger part keeps the id, the other has a new one', () => {
    const before = page(known('01', at(0, 300)), known('02', at(300, 400)));
    expect(keepIds(PAGE, [at(0, 100), at(100, 300), at(300, 400)], before).ids).toEqual([
      id('03'),
      id('01'),
      id('02'),
    ]);
  });

  test('articles that were merged: the larger keeps the id, the other leads to it', () => {
    const before = page(known('01', at(0, 100)), known('02', at(100, 300)));
    expect(keepIds(PAGE, [at(0, 300)], before)).toMatchObject({
      ids: [id('02')],
      gone: [{ id: id('01'), to: [id('02')] }],
    });
  });

  test.each([
    ['half of the shorter one', at(50, 150), '01'],
    ['less than half', at(51, 151), '02'],
    ['half of the little that is found now', at(90, 110), '01'],
    ['all of it in an article ten times as long', at(0, 1000), '01'],
  ])('an article of which it shares %s', (_, found, number) => {
    expect(keepIds(PAGE, [found], page(known('01', at(0, 100)))).ids).toEqual([id(number)]);
  });

  test.each([
    ['a fifth of it', at(80, 280), [id('02')]],
    ['less than a fifth', at(81, 281), []],
  ])('an article that is gone leads to what has %s', (_, found, to) => {
    const { gone } = keepIds(PAGE, [found], page(known('01', at(0, 100))));
    expect(gone).toEqual([{ id: id('01'), to }]);
  });

  test('an article that is no longer found leads nowhere', () => {
    const before = page(known('01', at(0, 100)), known('02', at(100, 300)));
    expect(keepIds(PAGE, [at(100, 300)], before)).toMatchObject({
      ids: [id('02')],
      gone: [{ id: id('01'), to: [] }],
    });
  });

  test('a number that was used once is never given again', () => {
    const before = { ...page(known('01', at(0, 100))), retired: [id('07')] };
    expect(keepIds(PAGE, [at(0, 100), at(500, 600)], before).ids).toEqual([id('01'), id('08')]);
  });
});

describe('ids of a page whose drop was replaced', () => {
  const FERRY = '老渡口昨日开出最后一班渡船，船上站着一百七十多名乘客，大多不是为了过江。';
  const JOBS = '去年全市新增城镇就业三万八千余人，完成年度目标，失业人员再就业一万二千人。';

  test('stay with the text, although the new scan reads some letters otherwise', () => {
    const before = {
      articles: [known('01', said(FERRY)), known('02', said(JOBS))],
      sameDrop: false,
      retired: [],
    };
    const found = [said(JOBS.replace('就业', '就亚')), said(FERRY.replace('乘客', '乗客'))];
    expect(keepIds(PAGE, found, before).ids).toEqual([id('02'), id('01')]);
  });

  test('go to no article that says something else', () => {
    const before = { articles: [known('01', said(FERRY))], sameDrop: false, retired: [] };
    expect(keepIds(PAGE, [said(JOBS)], before)).toMatchObject({
      ids: [id('02')],
      gone: [{ id: id('01'), to: [] }],
    });
  });
});
