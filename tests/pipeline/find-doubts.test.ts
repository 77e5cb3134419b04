import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/pipeline/index.ts';
import { blocksOf } from '../../src/pipeline/nodes/blocks-of.ts';
import { anyDrop } from './any-drop.ts';
import { dropOf } from './drop-of.ts';

/** What is unsure about a page's structure: `rule place: message`, with the words that the place names. */
function doubts(...lines: string[]): string[] {
  const { articles } = readPage(dropOf(lines.join('\n')));
  return articles.flatMap((article, i) =>
    article.review.map(({ rule, at, message }) => {
      const [, id, from, to] = /^(\w+):(\d+)-(\d+)$/.exec(at!)!;
      const { text } = blocksOf(article).find((block) => block.id === id)!;
      return `${i + 1} ${rule} ${at} ${text.slice(Number(from), Number(to))}: ${message}`;
    }),
  );
}

/** A column of 16 em. */
const REPORT = [
  '白鹭来老渡口过冬',
  '本报讯（记者沈知秋）入冬以来',
  '老渡口的江面上来了一大群白鹭，有',
  '人数过，最多的一天有二百多只。',
  '鹭鸟专家说，白鹭对水质很挑剔',
  '肯在这里过冬，说明江水变清了，也',
  '说明两岸的人家懂得爱惜身边的鸟。',
  '渡口的老船工每天开船前都要先',
  '看一眼白鹭，他说看着心里就舒坦。',
];

/** The report with one of its lines set otherwise. */
const reset = (line: number, text: string) => REPORT.map((own, i) => (i === line ? text : own));

describe('findDoubts', () => {
  test('a paragraph ends on a short line: no doubt', () => {
    expect(doubts(...reset(6, '说明两岸的人家懂得爱惜鸟。'))).toEqual([]);
  });

  test('the line after a full one is full, too: no paragraph ends between', () => {
    expect(doubts(...reset(7, '渡口的老船工每天开船前都要先去'))).toEqual([]);
  });

  test('a paragraph ends on a full line, and only the next line’s indent tells', () => {
    expect(doubts(...REPORT)).toEqual([
      '1 paragraph-end p2:45-46 。: “…得爱惜身边的鸟。”之后现另起一段，也可能接排，请对照原文',
    ]);
  });

  test('a line of what might be names between two paragraphs may be a headline', () => {
    const lines = [...REPORT.slice(0, 4), '江水清，白鹭来', ...REPORT.slice(4)];
    expect(doubts(...lines)).toContain(
      '1 line-kind p2:0-7 江水清，白鹭来: “江水清，白鹭来”现作正文，也可能是标题，请对照原文',
    );
  });

  test('a line that seems to lack its half is taken for text, and before it a paragraph may end', () => {
    expect(doubts(...reset(4, '江水清了白鹭来')).slice(0, 2)).toEqual([
      '1 paragraph-end p1:44-45 。: “…一天有二百多只。”之后现接排，也可能另起一段，请对照原文',
      '1 line-kind p1:45-52 江水清了白鹭来: “江水清了白鹭来”现作正文，也可能是标题，请对照原文',
    ]);
  });
});

test('whatever the drop: each place lies in its block, each message says what it is and what it may be, and no text changes', () => {
  fc.assert(
    fc.property(anyDrop, (text) => {
      const page = readPage(dropOf(text));
      for (const article of page.articles)
        for (const { rule, at, message } of article.review) {
          if (rule !== 'paragraph-end' && rule !== 'line-kind') continue;
          const [, id, from, to] = /^(\w+):(\d+)-(\d+)$/.exec(at!)!;
          const block = blocksOf(article).find((candidate) => candidate.id === id)!;
          expect(Number(from)).toBeLessThan(Number(to));
          expect(Number(to)).toBeLessThanOrEqual(block.text.length);
          expect(message).toMatch(
            /现(?:作.+，也可能是.+|接排，也可能另起一段|另起一段，也可能接排)，请对照原文$/,
          );
        }
    }),
    { numRuns: 200 },
  );
});
