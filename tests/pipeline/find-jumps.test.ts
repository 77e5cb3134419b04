import { describe, expect, test } from 'vitest';
import { findJumps } from '../../src/pipeline/find-jumps.ts';
import type { ArticleNode, FolioDocument, TextBlock } from '../../src/pipeline/types.ts';

const block = (text: string): TextBlock => ({ text, spans: [] });

/** The pages that an article of one headline and some paragraphs leads to and comes from. */
function jumps(headline: string, ...paragraphs: string[]): [to: number | null, from: number | null] {
  const article: ArticleNode = {
    kicker: null,
    headline: block(headline),
    deck: null,
    paragraphs: paragraphs.map(block),
    captions: [],
    lines: [],
    review: [],
  };
  const document = { articles: [article] } as unknown as FolioDocument;
  const [found] = findJumps(document).articles;
  return [found?.jumpTo?.page ?? null, found?.jumpFrom?.page ?? null];
}

describe('下转 at the end of a paragraph', () => {
  test.each([
    ['他回头又看了一眼江面。（下转第3版）', 3],
    ['他回头又看了一眼江面。(下转第3版)', 3],
    ['他回头又看了一眼江面。▲下转第二版', 2],
    ['他回头又看了一眼江面。（下转十二版）', 12],
    ['他回头又看了一眼江面。（下转０５版）', 5],
    ['他回头又看了一眼江面。（转第4版）', 4],
    ['（下转第20版）', 20],
  ])('%s', (text, page) => {
    expect(jumps('老渡口停航', text)).toEqual([page, null]);
  });
});

test('of two 下转 the last is the one that leads on', () => {
  expect(jumps('老渡口停航', '船到江心。（下转第2版）', '他回头又看了一眼江面。（下转第4版）')).toEqual([
    4,
    null,
  ]);
});

describe('上接 at the beginning of a paragraph or in the headline', () => {
  test.each([
    ['（上接第1版）船到江心，他减了速。', 1],
    ['上接第一版', 1],
    ['▲（上接第二版）', 2],
    ['（紧接第1版）船到江心。', 1],
  ])('%s', (text, page) => {
    expect(jumps('老渡口停航', text)).toEqual([null, page]);
  });

  test('a headline that says so', () => {
    expect(jumps('（上接第1版）老渡口停航', '船到江心。')).toEqual([null, 1]);
  });
});

describe('what is no jump', () => {
  test.each([
    '下转第3版的读者可以看到',
    '他从第一版读到第三版。',
    '文件由市政府转第三版编辑部存档',
    '工程上接第一期，下转第二期。',
    '详见第3版',
  ])('%s', (text) => {
    expect(jumps('要闻', text)).toEqual([null, null]);
  });
});
