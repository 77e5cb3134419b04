/**
 * The texts expected here are those of citeproc-js 1.4 with the CSL styles `china-national-standard-gb-t-7714-2015-numeric`,
 * `-author-date` and `chicago-note-bibliography`, but for 等, which the styles print as “et al.” under an English locale,
 * and where a comment says so.
 */
import { describe, expect, test } from 'vitest';
import { chicago } from '../../src/citations/chicago.ts';
import { gbtAuthorDate, gbtNumeric } from '../../src/citations/gb-t-7714.ts';
import { cited, FOUR, GUESSED, MONTH } from './cited-examples.ts';

const online = { url: cited().url, accessed: '2026-11-22' };

describe('GB/T 7714—2015, 顺序编码制', () => {
  test.each([
    [{}, '沈知秋, 周清川. 澜川市扶助86名学子入学[N]. 澜川日报, 2011-09-14(3).'],
    [{ authors: [] }, '澜川市扶助86名学子入学[N]. 澜川日报, 2011-09-14(3).'],
    [
      { authors: FOUR.slice(0, 3) },
      '沈知秋, 周清川, 何谦. 澜川市扶助86名学子入学[N]. 澜川日报, 2011-09-14(3).',
    ],
    [{ authors: FOUR }, '沈知秋, 周清川, 何谦, 等. 澜川市扶助86名学子入学[N]. 澜川日报, 2011-09-14(3).'],
    [{ date: MONTH, page: null }, '沈知秋, 周清川. 澜川市扶助86名学子入学[N]. 澜川日报, 2011-09.'],
    // The style leaves out that a date is a guess; §8.8.1 of the standard brackets it.
    [{ date: GUESSED }, '沈知秋, 周清川. 澜川市扶助86名学子入学[N]. 澜川日报, [2011](3).'],
    // The style leaves out that there is none.
    [{ date: null }, '沈知秋, 周清川. 澜川市扶助86名学子入学[N]. 澜川日报, [日期不详](3).'],
  ])('%#: %s', (change, text) => {
    expect(gbtNumeric(cited(change))).toBe(text);
  });

  test('online: carrier, day of access and address', () => {
    expect(gbtNumeric(cited(), online)).toBe(
      '沈知秋, 周清川. 澜川市扶助86名学子入学[N/OL]. 澜川日报, 2011-09-14(3)[2026-11-22]. https://example.org/lanchuan-ribao/2011-09-14/03-02/.',
    );
  });
});

describe('GB/T 7714—2015, 著者—出版年制', () => {
  test.each([
    [{}, '沈知秋, 周清川, 2011. 澜川市扶助86名学子入学[N]. 澜川日报, 2011-09-14(3).'],
    [{ authors: [] }, '佚名, 2011. 澜川市扶助86名学子入学[N]. 澜川日报, 2011-09-14(3).'],
    [
      { authors: FOUR },
      '沈知秋, 周清川, 何谦, 等, 2011. 澜川市扶助86名学子入学[N]. 澜川日报, 2011-09-14(3).',
    ],
    [{ date: MONTH }, '沈知秋, 周清川, 2011. 澜川市扶助86名学子入学[N]. 澜川日报, 2011-09(3).'],
    [{ date: GUESSED }, '沈知秋, 周清川, [2011]. 澜川市扶助86名学子入学[N]. 澜川日报, [2011](3).'],
    [{ date: null }, '沈知秋, 周清川, [日期不详]. 澜川市扶助86名学子入学[N]. 澜川日报(3).'],
  ])('%#: %s', (change, text) => {
    expect(gbtAuthorDate(cited(change))).toBe(text);
  });

  test('online', () => {
    expect(gbtAuthorDate(cited({ authors: [] }), online)).toBe(
      '佚名, 2011. 澜川市扶助86名学子入学[N/OL]. 澜川日报, 2011-09-14(3)[2026-11-22]. https://example.org/lanchuan-ribao/2011-09-14/03-02/.',
    );
  });
});

describe('Chicago, bibliography', () => {
  const url = 'https://example.org/lanchuan-ribao/2011-09-14/03-02/.';
  test.each([
    [{}, `沈知秋 and 周清川. “澜川市扶助86名学子入学.” 澜川日报, September 14, 2011. ${url}`],
    [{ authors: [] }, `澜川日报. “澜川市扶助86名学子入学.” September 14, 2011. ${url}`],
    [
      { authors: FOUR },
      `沈知秋, 周清川, 何谦, and 计小北. “澜川市扶助86名学子入学.” 澜川日报, September 14, 2011. ${url}`,
    ],
    [{ date: MONTH }, `沈知秋 and 周清川. “澜川市扶助86名学子入学.” 澜川日报, September 2011. ${url}`],
    [{ date: GUESSED }, `沈知秋 and 周清川. “澜川市扶助86名学子入学.” 澜川日报, [2011?]. ${url}`],
    // citeproc sees that the abbreviation has its full stop.
    [{ date: null }, `沈知秋 and 周清川. “澜川市扶助86名学子入学.” 澜川日报, n.d. ${url}`],
    [
      { title: '“爱心助学”发放助学金' },
      `沈知秋 and 周清川. “‘爱心助学’发放助学金.” 澜川日报, September 14, 2011. ${url}`,
    ],
    // citeproc takes ！ for no mark that ends a sentence.
    [{ title: '丰收了！' }, `沈知秋 and 周清川. “丰收了！” 澜川日报, September 14, 2011. ${url}`],
  ])('%#: %s', (change, text) => {
    expect(chicago(cited(change))).toBe(text);
  });

  test('names seven of more than ten authors', () => {
    const authors = Array.from({ length: 11 }, (_, i) => `作者${i + 1}`);
    expect(chicago(cited({ authors }))).toMatch(/^作者1, .*作者7, et al\. “/);
  });
});
