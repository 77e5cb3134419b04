import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOOK_ALIKES } from '../../src/lexicons/look-alikes.ts';
import { findMisreadings } from '../../src/pipeline/find-misreadings.ts';
import { readPage } from '../../src/pipeline/index.ts';
import { blocksOf } from '../../src/pipeline/nodes/blocks-of.ts';
import type { ArticleNode, FolioDocument, TextBlock } from '../../src/pipeline/types.ts';
import { anyDrop } from './any-drop.ts';
import { dropOf } from './drop-of.ts';

const block = (text: string): TextBlock => ({ text, spans: [] });

function pageOf(...paragraphs: string[]): FolioDocument {
  const article: ArticleNode = {
    kicker: null,
    headline: null,
    deck: null,
    paragraphs: paragraphs.map(block),
    captions: [],
    lines: [],
    review: [],
  };
  return { articles: [article] } as unknown as FolioDocument;
}

const review = (...paragraphs: string[]) => findMisreadings(pageOf(...paragraphs)).articles[0]!.review;

/** What is marked: the place, what stands there and what is likelier. */
const marked = (...paragraphs: string[]) =>
  review(...paragraphs).map(({ at, message }) => {
    const [, printed, likelier] = /中的“(.)”可能是形近的“(.)”/.exec(message)!;
    return `${at} ${printed}→${likelier}`;
  });

describe('letters that look like others', () => {
  test.each([
    ['大家都要管好自已的垃圾桶。', 'p1:7-8 已→己'],
    ['新桥己经通车。', 'p1:2-3 己→已'],
    ['活动将持续到本周未。', 'p1:8-9 未→末'],
    ['末来三天多云。', 'p1:0-1 末→未'],
    ['天气已进人冬季。', 'p1:4-5 人→入'],
    ['全市土地面积大幅减少，沃士保护刻不容缓。', 'p1:12-13 士→土'],
    ['护土站设在二楼。', 'p1:1-2 土→士'],
    ['王老师每天早上坚持锻练。', 'p1:10-11 练→炼'],
    ['项目竟争激烈。', 'p1:2-3 竟→竞'],
    ['她把侯选人的材料看了三遍。', 'p1:2-3 侯→候'],
    ['折迁工作已经结束。', 'p1:0-1 折→拆'],
    ['新修的公路全长二十公里，侍遇从优。', 'p1:12-13 侍→待'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });
});

describe('what looks like a figure', () => {
  test.each([
    ['2O12年新建了5座桥。', ['p1:1-2 O→0']],
    ['他生于l998年。', ['p1:3-4 l→1']],
    ['总投资3l.5亿元。', ['p1:4-5 l→1']],
    ['l月起实行新票价。', ['p1:0-1 l→1']],
    ['二OO八年动工。', ['p1:1-2 O→〇', 'p1:2-3 O→〇']],
    ['发放图书五干三百册。', ['p1:5-6 干→千']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test.each([
    '推广O2O模式',
    'PM2.5浓度下降',
    '购买5G手机',
    'O型血告急',
    'I类水质',
    'iPhone10降价',
    '访问lanchuan.example',
    'H5N1型',
    'CO2排放',
    '忘得一干二净',
  ])('nothing in %s', (text) => {
    expect(review(text)).toEqual([]);
  });
});

describe('what is left alone', () => {
  test.each([
    '自己已经进入未来，周末的太阳照着大地。',
    '他于1998年来到这里，干了三千天。',
    '从天上看，澜川市的土地一片葱绿。',
    '日前，护士们走进社区，为老人测血压。',
    '季孟舟和侯立本是同乡。',
  ])('%s', (text) => {
    expect(review(text)).toEqual([]);
  });

  test('a name: it stands on the page twice in the same way', () => {
    expect(marked('村民刘浦泉来了。')).toEqual(['p1:3-4 浦→涌']);
    expect(marked('村民刘浦泉来了。', '刘浦泉说。')).toEqual([]);
  });
});

test('the message says what stands there, what is likelier and what to do', () => {
  expect(review('大家都要管好自已的垃圾桶。')).toEqual([
    {
      rule: 'look-alike',
      message: '“好自已的垃”中的“已”可能是形近的“己”，请对照原文',
      at: 'p1:7-8',
    },
  ]);
});

test('each letter that is marked stands where the place says, and its text is as it was', () => {
  const letters = [...LOOK_ALIKES.keys()];
  const anyText = fc.array(
    fc.oneof(
      fc.constantFrom(...letters, 'l', 'O', '1', '2', '年', '月', '，', '。'),
      fc.constantFrom('自已的', '己经', '周未', '2O12年'),
    ),
  );
  fc.assert(
    fc.property(fc.array(anyText), (paragraphs) => {
      const page = pageOf(...paragraphs.map((parts) => parts.join('')));
      const [before] = page.articles;
      const [after] = findMisreadings(page).articles;
      expect({ ...after, review: [] }).toEqual(before);
      for (const { at, message } of after!.review) {
        const [, id, from, to] = /^(\w+):(\d+)-(\d+)$/.exec(at!)!;
        const { text } = blocksOf(after!).find((candidate) => candidate.id === id)!;
        expect(message).toContain(`中的“${text.slice(Number(from), Number(to))}”`);
      }
    }),
  );
});

test('a drop’s letters are never changed', () => {
  fc.assert(
    fc.property(anyDrop, (text) => {
      const page = readPage(dropOf(text.replaceAll('我们', '自已').replaceAll('103', 'l03')));
      expect(findMisreadings({ ...page }).articles.map((article) => blocksOf(article))).toEqual(
        page.articles.map((article) => blocksOf(article)),
      );
    }),
    { numRuns: 50 },
  );
});
