import { describe, expect, test } from 'vitest';
import { type Part, tieJumps } from '../../src/articles/tie-jumps.ts';

const part = (id: string, page: number, rest: Partial<Part>): Part => ({
  id,
  page,
  headline: null,
  jumpTo: null,
  jumpFrom: null,
  ...rest,
});
const to = (page: number) => ({ jumpTo: { page, id: null } });
const from = (page: number) => ({ jumpFrom: { page, id: null } });
const ties = (...parts: Part[]) =>
  [...tieJumps(parts)]
    .filter(([, { to, from }]) => to ?? from)
    .map(([id, { to, from }]) => `${id} → ${to} ← ${from}`);

describe('下转 and 上接', () => {
  test('are tied where each leads to the other', () => {
    expect(ties(part('甲', 1, to(3)), part('乙', 3, from(1)), part('丙', 3, {}))).toEqual([
      '甲 → 乙 ← null',
      '乙 → null ← 甲',
    ]);
  });

  test('may go on over three pages', () => {
    expect(
      ties(part('甲', 1, to(2)), part('乙', 2, { ...from(1), ...to(3) }), part('丙', 3, from(2))),
    ).toEqual(['甲 → 乙 ← null', '乙 → 丙 ← 甲', '丙 → null ← 乙']);
  });

  test('are not tied where the other part is missing or on another page', () => {
    expect(ties(part('甲', 1, to(3)))).toEqual([]);
    expect(ties(part('甲', 1, to(3)), part('乙', 4, from(1)))).toEqual([]);
    expect(ties(part('甲', 1, to(3)), part('乙', 3, from(2)))).toEqual([]);
  });

  test('of several pairs the headline decides', () => {
    expect(
      ties(
        part('甲', 1, { ...to(3), headline: '渡口停航' }),
        part('乙', 1, { ...to(3), headline: '大桥通车' }),
        part('丙', 3, { ...from(1), headline: '大桥通车' }),
        part('丁', 3, { ...from(1), headline: '渡口停航' }),
      ),
    ).toEqual(['甲 → 丁 ← null', '乙 → 丙 ← null', '丙 → null ← 乙', '丁 → null ← 甲']);
  });

  test('are not tied where several pairs would fit', () => {
    expect(ties(part('甲', 1, to(3)), part('乙', 1, to(3)), part('丙', 3, from(1)))).toEqual([]);
    expect(ties(part('甲', 1, to(3)), part('乙', 3, from(1)), part('丙', 3, from(1)))).toEqual([]);
  });
});
