import { describe, expect, test } from 'vitest';
import { toTerms } from '../../src/search/client/query.ts';

describe('toTerms', () => {
  test.each([
    ['工会', ['工会']],
    ['  工会　助学 ', ['工会', '助学']],
    ['"New York" 市', ['newyork', '市']],
    ['＂爱心 助学＂', ['爱心助学']],
    ['工会"爱心 助学', ['工会', '爱心助学']],
    ['“爱心助学”', ['“爱心助学”']],
    ['工会 工会', ['工会']],
    ['１．６％', ['1.6%']],
    ['', []],
    [' "" ', []],
  ])('%j asks for %j', (query, terms) => {
    expect(toTerms(query, false)).toEqual(terms);
  });

  test('takes a literal query as it is', () => {
    expect(toTerms('他说 "好" 吗', true)).toEqual(['他说"好"吗']);
  });
});
