import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '../../src/pipeline/index.ts';
import { orderColumns } from '../../src/pipeline/order-columns.ts';
import type { LinedDocument } from '../../src/pipeline/types.ts';
import { blocksOf } from './account.ts';
import { cleanArticles } from './any-drop.ts';
import { dropOf } from './drop-of.ts';
import { lined } from './stages.ts';

/** The lines in reading order, an empty string for each that has an empty line before it. */
function read({ text, textLines }: LinedDocument): string[] {
  return textLines.flatMap(({ start, end, gap }) => [...(gap > 0 ? [''] : []), text.slice(start, end)]);
}

const ordered = (text: string) => read(orderColumns(lined(text)));

const TWO_COLUMNS = `    入春以来，澜水两岸的      今年前两个月，全市
堤坝上多了许多放风筝的人      新开通公交线路三条，方
，孩子们跑前跑后，老人坐      便了北岸的居民出行，每
在石凳上看。                  天乘车的人都在增加。
    “风好，心情也好，”        公交公司说，夏天以
一位带孙子来的老人说。        前还要再开两条线路，一
`;

test('two columns side by side are read one after the other', () => {
  expect(ordered(TWO_COLUMNS)).toEqual([
    '入春以来，澜水两岸的',
    '堤坝上多了许多放风筝的人',
    '，孩子们跑前跑后，老人坐',
    '在石凳上看。',
    '“风好，心情也好，”',
    '一位带孙子来的老人说。',
    '',
    '今年前两个月，全市',
    '新开通公交线路三条，方',
    '便了北岸的居民出行，每',
    '天乘车的人都在增加。',
    '公交公司说，夏天以',
    '前还要再开两条线路，一',
  ]);
});

test('a tool that counts characters, not ems, puts the second column where its own count says', () => {
  const lines = TWO_COLUMNS.trim().split('\n');
  const byCharacters = lines.map((line) => {
    const [, left, right] = /^(.*?\S) {2,}(\S.*)$/.exec(line.trimStart())!;
    return left!.padEnd(16) + right;
  });
  expect(ordered(byCharacters.join('\n'))).toEqual(ordered(TWO_COLUMNS));
});

test('a headline over both columns stays before them', () => {
  const page = `澜水两岸春意浓　　市民纷纷走出家门看风景放风筝\n${TWO_COLUMNS}`;
  expect(ordered(page)[0]).toBe('澜水两岸春意浓　　市民纷纷走出家门看风景放风筝');
  expect(ordered(page).at(-1)).toBe('前还要再开两条线路，一');
});

test('the white space between columns is recorded as a repair', () => {
  const { repairs } = orderColumns(lined(TWO_COLUMNS));
  expect(repairs.slice(0, 2)).toEqual([
    { rule: 'parted-columns', line: 1, from: 14, to: 20 },
    { rule: 'parted-columns', line: 2, from: 12, to: 18 },
  ]);
});

test.each([
  [
    'a table',
    `县区      户数      亩产
望澜区    1204      460
云湫县    3388      412
石砚县    2950      398
北岸区    1811      455
柳林县    2007      430`,
  ],
  [
    'a list of names in columns',
    `沈知秋    周清川    陆秋岑
计小北    梁小满    罗静斋
白一凡    欧阳立新  蔺大海
蔺秋生    张望江    周立新`,
  ],
  [
    'the spaces of justified lines',
    `    本报讯  （记者沈知秋）入春以来，澜水
两岸的堤坝上，  多了许多放风筝的人，孩子
们跑前跑后，老人坐在石凳上看，  一看就是
半天。`,
  ],
  ['a folio', `2012年3月5日  星期一      澜川日报      第1版  要闻\n入春以来，澜水两岸的\n堤坝上多了`],
])('%s is read line by line', (_, page) => {
  expect(ordered(page)).toEqual(read(lined(page)));
});

test('three columns, one of which begins further down', () => {
  const page = `
入春以来，澜水两岸的堤坝      今年前两个月，全市新开通
上多了许多放风筝的人，孩      公交线路三条，方便了北岸
子们跑前跑后，老人坐在石      的居民出行，每天乘车的人
凳上看，一看就是大半天，      都在增加。夏天以前还要再
有人还带了茶水。这样的好      开两条线路。公交公司请市      望澜区图书馆从本月起延长
天气，据气象台说还要有一      民多提意见，打电话写信都      开放时间，每晚九点才关门
个多星期，之后会有一场小      可以，司机们也都欢迎大家      ，读者可以下班后再来借书
雨，农田里的人都在盼着它      来聊聊，哪里设站最方便，      ，周末还有讲座，讲的都是
早点来到这片干了的土地上      哪里的灯该再亮些。            本地的历史，欢迎来听听。
`.trim();
  expect(ordered(page).filter((line) => line !== '')).toEqual([
    ...page.split('\n').map((line) => line.slice(0, 12)),
    ...page.split('\n').map((line) => line.slice(18, 30).trim()),
    ...page.split('\n').flatMap((line) => line.slice(30).trim().slice(-12) || []),
  ]);
});

/** A column of 15 ems as it is set: an article's headline, then its paragraphs, each with its indent. */
function setColumn({ headline, paragraphs }: { headline: string; paragraphs: readonly string[] }): string[] {
  return [headline, ...paragraphs.flatMap((paragraph) => breakLines(`　　${paragraph}`))];
}

/** Lines of 30 half ems; a mark that no line begins with is squeezed into the line before. */
function breakLines(text: string): string[] {
  const lines = [''];
  for (const letter of text) {
    const full = widthOf(lines.at(-1)! + letter) > 30 && !'，。！”；、）'.includes(letter);
    if (full) lines.push(letter);
    else lines[lines.length - 1] += letter;
  }
  return lines;
}

/** Columns beside each other, Han letters two places wide. */
function beside(columns: readonly (readonly string[])[]): string {
  const rows = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) =>
    columns
      .map((column) => column[row] ?? '')
      .map((cell) => cell + ' '.repeat(38 - widthOf(cell)))
      .join('')
      .trimEnd(),
  ).join('\n');
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\x7e' ? 2 : 1), 0);
}

test('articles side by side are read as if they stood one below the other', () => {
  fc.assert(
    fc.property(
      cleanArticles.filter(
        (articles) => articles.length > 1 && articles.every((article) => setColumn(article).length > 6),
      ),
      (articles) => {
        const columns = articles.slice(0, 3).map(setColumn);
        const texts = (page: string) => blocksOf(readPage(dropOf(page))).map(({ text }) => text);
        expect(texts(beside(columns))).toEqual(
          texts(columns.map((column) => column.join('\n')).join('\n\n')),
        );
      },
    ),
  );
});
