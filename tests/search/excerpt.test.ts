import { describe, expect, test } from 'vitest';
import { type BlockTexts, blocksOf } from '../../src/search/blocks.ts';
import { toExcerpt as cutExcerpt } from '../../src/search/client/excerpt.ts';
import { toOccurrences } from '../../src/search/client/to-occurrences.ts';
import { toIndexedText } from '../../src/search/grams.ts';

const article: BlockTexts = {
  headline: '澜川市扶助86名学子入学',
  kicker: null,
  deck: null,
  paragraphs: [
    '本报讯（记者陆秋岑）近日，86名学生领到了助学金。',
    `${'自二〇〇八年起，'.repeat(8)}该中心资助学生４１２名，其中一名已读满四年。`,
    '<b>表格</b> & “附件”',
  ],
  captions: ['图为发放现场。田亚楠 摄'],
};

/** The excerpt for terms that stand in the text exactly so. */
function toExcerpt(article: BlockTexts, terms: readonly string[]): string {
  const blocks = blocksOf(article);
  const indexed = toIndexedText(blocks.map(({ text }) => text));
  const clauses = terms.map((term) => {
    const starts = [...indexed].flatMap((_, place) => (indexed.startsWith(term, place) ? [place] : []));
    return { row: 0, starts, ends: starts.map((start) => start + term.length) };
  });
  return cutExcerpt(toOccurrences(blocks, clauses)).excerpt;
}

describe('toExcerpt', () => {
  test('shows the passage as printed and marks the term', () => {
    expect(toExcerpt(article, ['助学金'])).toBe(
      '本报讯（记者陆秋岑）近日，86名学生领到了<mark>助学金</mark>。',
    );
  });

  test('keeps what was printed', () => {
    expect(toExcerpt(article, ['４１２名'])).toContain('资助学生<mark>４１２名</mark>，其中');
  });

  test('cuts a long paragraph and says so', () => {
    const excerpt = toExcerpt(article, ['４１２']);
    expect(excerpt.startsWith('…')).toBe(true);
    expect(excerpt.length).toBeLessThan(120);
  });

  test('ends where it is cut, although the term stands again further on', () => {
    const paragraph = `渡船靠岸，${'江面上起了雾，'.repeat(20)}渡船又离岸。`;
    expect(toExcerpt({ ...article, paragraphs: [paragraph] }, ['渡船'])).toBe(
      `<mark>渡船</mark>${paragraph.slice(2, 68)}…`,
    );
  });

  test('prefers the passage with more of the terms', () => {
    expect(toExcerpt(article, ['名', '读满四年'])).toContain('<mark>读满四年</mark>');
  });

  test('marks overlapping occurrences as one', () => {
    expect(toExcerpt({ ...article, paragraphs: ['哈哈哈！'] }, ['哈哈'])).toBe('<mark>哈哈哈</mark>！');
  });

  test('shows text as text', () => {
    expect(toExcerpt(article, ['表格'])).toBe('&lt;b&gt;<mark>表格</mark>&lt;/b&gt; &amp; “附件”');
  });

  test('falls back to captions, and to the headline where the term stands there alone', () => {
    expect(toExcerpt(article, ['现场'])).toContain('图为发放<mark>现场</mark>');
    expect(toExcerpt(article, ['学子'])).toBe('澜川市扶助86名<mark>学子</mark>入学');
  });
});
