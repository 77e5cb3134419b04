/** Pages of very many articles: each keeps its id, in time that grows with their number and not with its square. */
import { describe, expect, test } from 'vitest';
import { type KnownArticle, keepIds } from '../../src/articles/keep-ids.ts';
import type { FoundArticle } from '../../src/articles/shares/share.ts';
import { sketchOf } from '../../src/model/sketch.ts';
import { cpuSeconds } from '../cpu-seconds.ts';

const PAGE = { paper: 'lanchuan-ribao', folder: '2011-09-14', name: '03' };
const PLACES = ['望澜区', '城东街道', '老渡口', '青石巷', '临江镇', '北山林场', '南门大桥'];
const DEEDS = ['整修了旧水闸', '清理了河边淤泥', '给行道树刷白', '补种了枫杨', '重开了早市'];

/** Articles of one mould: a name and some numbers tell them apart. */
const moulded = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const place = PLACES[i % PLACES.length]!;
    const deed = DEEDS[(i >> 3) % DEEDS.length]!;
    return `${place}${deed}\n本报讯 上周六清早，${place}的居民${deed}，共${(i * 7) % 900}米，花去${i}元。大家都说这样方便多了，谁也没有想到进展这么快。`;
  });
/** Articles that have nothing in common. */
const strange = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length: 80 }, (_, k) =>
      String.fromCharCode(0x4e00 + ((i * 7919 + k * k * 31) % 20_000)),
    ).join(''),
  );
const alike = (count: number) => Array.from({ length: count }, () => moulded(1)[0]!);

const said = (text: string): FoundArticle => ({ blocks: {}, text });
const id = (index: number) => `lanchuan-ribao-2011-09-14-03-${String(index + 1).padStart(2, '0')}`;
const known = (texts: readonly string[]) => ({
  articles: texts.map((text, i): KnownArticle => ({ id: id(i), ...said(text) })),
  sameDrop: false,
  retired: [],
});

describe('a thousand articles of a page that changed', () => {
  const texts = moulded(1000);

  test('keep their ids, although one mould made them and one is new at the top', () => {
    const found = ['我市明日起供暖\n本报讯 城东热源厂昨日点火。', ...texts].map(said);
    expect(keepIds(PAGE, found, known(texts)).ids).toEqual([id(1000), ...texts.map((_, i) => id(i))]);
  });

  test('keep them in the opposite order', () => {
    const { ids, gone } = keepIds(PAGE, texts.map(said).reverse(), known(texts));
    expect({ ids, gone }).toEqual({ ids: texts.map((_, i) => id(i)).reverse(), gone: [] });
  });

  test('keep them where a new scan reads one letter in ten otherwise', () => {
    const found = strange(1000).map((text) => text.replace(/(.{9})./gsu, '$1乂'));
    expect(keepIds(PAGE, found.map(said), known(strange(1000))).gone).toEqual([]);
  });

  test('have them back by what they were known by, where nothing else is left of them', () => {
    const articles = strange(1000).map((text, i) => ({
      id: id(i),
      blocks: {},
      text: '',
      sketch: sketchOf(text),
    }));
    const { ids } = keepIds(PAGE, strange(1000).map(said).reverse(), {
      articles,
      sameDrop: false,
      retired: [],
    });
    expect(ids).toEqual(articles.map((article) => article.id).reverse());
  });
});

describe('twice as many articles take at most 2.6 times as long', () => {
  const sketched = (texts: readonly string[]) => ({
    ...known([]),
    articles: texts.map((text, i) => ({ id: id(i), blocks: {}, text: '', sketch: sketchOf(text) })),
  });
  const placed = (texts: readonly string[]) => ({
    articles: texts.map(
      (text, i): KnownArticle => ({ id: id(i), text, blocks: { p1: [[0, i * 100, 100]] } }),
    ),
    sameDrop: true,
    retired: [],
  });
  test.each([
    ['of one mould', moulded, known],
    ['that are all the same', alike, known],
    ['that have nothing in common', strange, known],
    ['of which only sketches are left', alike, sketched],
    ['in their places', moulded, placed],
  ] as const)('%s', (_, make, remember) => {
    const seconds = (count: number) => {
      const before = remember(make(count));
      const found = make(count).map(
        (text, i) => ({ text: `${text}改。`, blocks: { p1: [[0, i * 100, 90]] } }) as FoundArticle,
      );
      return cpuSeconds(() => keepIds(PAGE, found, before), 2);
    };
    seconds(300);
    expect(seconds(1400)).toBeLessThan(2.6 * seconds(700) + 0.05);
  });
});
