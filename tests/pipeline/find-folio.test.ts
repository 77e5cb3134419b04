import { describe, expect, test } from 'vitest';
import { findFolio } from '../../src/pipeline/find-folio.ts';
import { joinLines } from '../../src/pipeline/join-lines.ts';
import { splitArticles } from '../../src/pipeline/split-articles.ts';
import type { Drop } from '../../src/pipeline/types.ts';
import { labelled } from './stages.ts';

/** What the furniture of a page says about it, beside what is known already. */
function folio(furniture: readonly string[], known: Partial<Drop> = {}) {
  const split = splitArticles(joinLines(labelled(furniture.map((line) => ['furniture', line]))));
  const { folio, issued, page, pageName } = findFolio({ ...split, ...known });
  return { folio, date: issued?.value ?? null, basis: issued?.basis ?? null, page, pageName };
}

describe('findFolio', () => {
  test.each([
    ['2011年9月14日 星期三 第3版', '2011-09-14', 3],
    ['澜川日报 2011年12月4日 星期日 第12版', '2011-12-04', 12],
    ['第3版 2011年9月14日', '2011-09-14', 3],
    ['2011年9月14日 星期三', '2011-09-14', null],
    ['第０５版 责任编辑 沈知秋', null, 5],
    ['2011年9月14日 星期三 第十二版', '2011-09-14', 12],
    ['责任编辑 沈知秋', null, null],
    ['2011年13月41日 星期三 第3版', null, 3],
  ])('%s', (line, date, page) => {
    const found = folio([line]);
    expect([found.date, found.page]).toEqual([date, page]);
    expect(found.basis).toBe(date === null ? null : 'folio');
  });

  test('the page’s name behind its number', () => {
    expect(folio(['2011年9月14日 星期三 3版：社会']).pageName).toBe('社会');
    expect(folio(['2011年9月14日 星期三 3版·要闻']).pageName).toBe('要闻');
    expect(folio(['2011年9月14日 星期三 第7版 教育周刊']).pageName).toBe('教育周刊');
    expect(folio(['2011年9月14日 第7版 责任编辑 沈知秋']).pageName).toBeNull();
  });

  test('of several lines the one with the date', () => {
    expect(folio(['责任编辑 沈知秋', '第3版', '2011年9月14日 星期三 第4版'])).toMatchObject({
      folio: '2011年9月14日 星期三 第4版',
      page: 4,
    });
  });

  test('what is known already goes before it', () => {
    const known = { issued: { value: '2011-09-15', basis: 'path' }, page: 1, pageName: '要闻' } as const;
    expect(folio(['2011年9月14日 星期三 3版：社会'], known)).toEqual({
      folio: '2011年9月14日 星期三 3版：社会',
      date: '2011-09-15',
      basis: 'path',
      page: 1,
      pageName: '要闻',
    });
  });

  test('no furniture, no folio', () => {
    expect(folio([])).toEqual({ folio: null, date: null, basis: null, page: null, pageName: null });
  });
});
