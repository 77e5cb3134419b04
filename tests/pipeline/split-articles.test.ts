import { describe, expect, test } from 'vitest';
import { joinLines } from '../../src/pipeline/join-lines.ts';
import { splitArticles } from '../../src/pipeline/split-articles.ts';
import type { Label } from '../../src/pipeline/types.ts';
import { renderPage } from './render-page.ts';
import { labelled } from './stages.ts';

const split = (...pairs: (readonly [Label, string])[]) => splitArticles(joinLines(labelled(pairs)));
/** The page, each piece on a line, without its indent. */
const page = (...pairs: (readonly [Label, string])[]) =>
  renderPage(split(...pairs))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('splitArticles: where an article begins', () => {
  test('at its headline block', () => {
    expect(
      page(
        ['kicker', '本市公布五年规划'],
        ['headline', '五年翻番'],
        ['deck', '江北再建新城'],
        ['byline', '本报记者沈知秋'],
        ['only', '规划说，五年内要再建三座大桥。'],
        ['headline', '古树挂牌'],
        ['only', '居民最近发现，老槐树挂上了铜牌。'],
      ),
    ).toEqual([
      'article 1',
      'kicker: 本市公布五年规划',
      'headline: 五年翻番',
      'deck: 江北再建新城',
      'p1: 本报记者沈知秋',
      'p2: 规划说，五年内要再建三座大桥。',
      'article 2',
      'headline: 古树挂牌',
      'p1: 居民最近发现，老槐树挂上了铜牌。',
    ]);
  });

  test('at a dateline, where its headline was lost', () => {
    expect(
      page(
        ['headline', '五年翻番'],
        ['only', '本报讯（记者沈知秋）规划说，五年内要再建三座大桥。'],
        ['only', '据新华社北京电，全国已有七十座城市公布规划。'],
        ['only', '新华社石砚8月12日电 居民最近发现，老槐树挂上了铜牌。'],
      ),
    ).toEqual([
      'article 1',
      'headline: 五年翻番',
      'p1: 本报讯（记者沈知秋）规划说，五年内要再建三座大桥。',
      'p2: 据新华社北京电，全国已有七十座城市公布规划。',
      'article 2',
      'p1: 新华社石砚8月12日电居民最近发现，老槐树挂上了铜牌。',
    ]);
  });

  test('not at the datelines of a column of briefs, which is one article', () => {
    expect(
      page(
        ['headline', '国内简讯'],
        ['only', '本报讯（记者沈知秋）望澜大桥昨日通车，两岸往来不用再等渡船。'],
        ['only', '新华社石砚8月12日电 三所乡村小学添了新书。'],
      ),
    ).toEqual([
      'article 1',
      'headline: 国内简讯',
      'p1: 本报讯（记者沈知秋）望澜大桥昨日通车，两岸往来不用再等渡船。',
      'p2: 新华社石砚8月12日电三所乡村小学添了新书。',
    ]);
  });

  test('not at a headline set after the first column of its report, which breaks off and goes on', () => {
    const report = '本报讯（记者沈知秋）老渡口昨日开出最后一班渡船，船上站着的';
    const after = (goesOn: string) =>
      page(['first', report], ['headline', '渡口停航'], ['last', goesOn]).filter((line) =>
        /^article/.test(line),
      );
    expect(after('170多名乘客大多不是为了过江。')).toEqual(['article 1']);
    expect(after('本报讯（记者周清川）城东热源厂昨日点火。')).toEqual(['article 1', 'article 2']);
  });

  test('before the first headline: the rest of one whose beginning is lost', () => {
    expect(
      page(['last', '再建三座大桥。'], ['headline', '古树挂牌'], ['only', '老槐树挂上了铜牌。']),
    ).toEqual([
      'article 1',
      'p1: 再建三座大桥。',
      'article 2',
      'headline: 古树挂牌',
      'p1: 老槐树挂上了铜牌。',
    ]);
  });
});

describe('splitArticles: what is no article', () => {
  test('a caption belongs to the article before it, and before the first to the page', () => {
    expect(
      page(
        ['caption-only', '图为江边。周立新摄'],
        ['headline', '古树挂牌'],
        ['only', '老槐树挂上了铜牌。'],
        ['caption-only', '图为老槐树。'],
      ),
    ).toEqual([
      'article 1',
      'headline: 古树挂牌',
      'p1: 老槐树挂上了铜牌。',
      'c1: 图为老槐树。',
      'page',
      'caption: 图为江边。周立新摄 [周立新]',
    ]);
  });

  test('furniture, and an ornament that came as letters', () => {
    expect(page(['furniture', '责任编辑 沈知秋'], ['ornament', '(cid:0)(cid:0)'])).toEqual([
      'page',
      'furniture: 责任编辑 沈知秋',
      'furniture: (cid:0)(cid:0)',
    ]);
  });

  test('an ornament is taken away, and recorded', () => {
    const { ornaments, repairs } = split(
      ['headline', '古树挂牌'],
      ['ornament', '\ufffd\ufffd'],
      ['ornament', '★ ★'],
    );
    expect(ornaments).toEqual([
      { at: 0, start: 5, length: 2 },
      { at: 0, start: 8, length: 1 },
      { at: 1, start: 10, length: 1 },
    ]);
    expect(repairs.filter(({ rule }) => rule.startsWith('ornament'))).toEqual([
      { rule: 'ornament-glyph', line: 2, from: 0, to: 2 },
      { rule: 'ornament', line: 3, from: 0, to: 1 },
      { rule: 'ornament', line: 3, from: 2, to: 3 },
    ]);
  });

  test('an ornament of 200,000 stars', () => {
    expect(split(['ornament', '* '.repeat(200_000)]).ornaments).toHaveLength(200_000);
  });
});

test('an article knows its lines in the drop', () => {
  const { articles } = split(
    ['headline', '古树挂牌'],
    ['first', '老槐树挂上了'],
    ['furniture', '第3版 责任编辑 沈知秋'],
    ['last', '铜牌。'],
  );
  expect(articles.map(({ lines }) => lines)).toEqual([
    [
      [1, 1],
      [2, 2],
      [4, 4],
    ],
  ]);
});
