import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import type { Clause, Query } from '../../../src/search/query/query.ts';
import { QueryMistake } from '../../../src/search/query/query-mistake.ts';

/** A clause as one would say it. */
function say(clause: Clause): string {
  if (clause.kind === 'term') return clause.pieces.join('…');
  if (clause.kind === 'any') return `[${clause.of.map(sayQuery).join('|')}]`;
  return `(${say(clause.left)} ~${clause.within}~ ${say(clause.right)})`;
}

const sayQuery = ({ all, none }: Query) =>
  [...all.map(say), ...none.map((clause) => `-${say(clause)}`)].join(' ');

describe('a query', () => {
  test.each([
    ['工会', ['工会'], []],
    ['  工会　助学 ', ['工会', '助学'], []],
    ['"New  York" 市', ['New York', '市'], []],
    ['＂爱心 助学＂', ['爱心 助学'], []],
    ['工会"爱心 助学"', ['工会', '爱心 助学'], []],
    ['“爱心助学”', ['“爱心助学”'], []],
    ['１．６％', ['１．６％'], []],
    ['工会 -文艺 -"劳动 竞赛"', ['工会'], ['文艺', '劳动 竞赛']],
    ['工会 －文艺', ['工会'], ['文艺']],
    ['工会 --助学', ['工会'], ['-助学']],
    ['2010-2012', ['2010-2012'], []],
    ['工会 "-5"', ['工会', '-5'], []],
    ['职工*中心', ['职工…中心'], []],
    ['职＊工＊会', ['职…工…会'], []],
    ['"职工*中心"', ['职工*中心'], []],
    ['工会 NEAR/20 助学', ['(工会 ~20~ 助学)'], []],
    ['工会 near/0 助学', ['(工会 ~0~ 助学)'], []],
    ['工会 ＮＥＡＲ／２０ 助学', ['(工会 ~20~ 助学)'], []],
    ['"工会 干部" NEAR/5 助学*金 记者', ['(工会 干部 ~5~ 助学…金)', '记者'], []],
    ['甲 NEAR/5 乙 NEAR/6 丙', ['((甲 ~5~ 乙) ~6~ 丙)'], []],
    ['near 工会', ['near', '工会'], []],
    ['"NEAR" 工会', ['NEAR', '工会'], []],
    ['工会 助学 工会', ['工会', '助学'], []],
    ['工会 -文艺 -文艺', ['工会'], ['文艺']],
    ['工会 OR 职工', ['[工会|职工]'], []],
    ['工会 ＯＲ 职工 助学', ['[工会|职工 助学]'], []],
    ['工会 OR 工会', ['工会'], []],
    ['(工会 OR 职工) 助学', ['[工会|职工]', '助学'], []],
    ['助学 -(工会 OR 职工)', ['助学'], ['[工会|职工]']],
    ['(工会 -文艺 OR 职工) 助学', ['[工会 -文艺|职工]', '助学'], []],
    ['((甲 OR 乙) 丙 OR 丁)', ['[[甲|乙] 丙|丁]'], []],
    ['(工会 OR "职工 (女)") NEAR/5 (助学 OR 捐资)', ['([工会|职工 (女)] ~5~ [助学|捐资])'], []],
    // What stands in the text is searched for: brackets around one word, within a word, without a fellow, full-width.
    ['(CNN) 焦作(市)', ['(CNN)', '焦作(市)'], []],
    ['(工会 OR 职工', ['[(工会|职工]'], []],
    ['工会) OR 职工', ['[工会)|职工]'], []],
    ['（工会 职工）', ['（工会', '职工）'], []],
    ['"OR" or', ['OR', 'or'], []],
    ['', [], []],
    ['  　', [], []],
  ])('%j asks for %j and not for %j', (query, all, none) => {
    const parsed = parseQuery(query);
    expect(parsed.all.map(say)).toEqual(all);
    expect(parsed.none.map(say)).toEqual(none);
  });
});

/** The part of the query that a mistake points at, and its sentence. */
function mistakeIn(query: string): { at: string; message: string } {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof QueryMistake)
      return { at: query.slice(error.from, error.to), message: error.message };
    throw error;
  }
  throw new Error(`${query} was understood`);
}

describe('a mistake is pointed at and explained', () => {
  test.each([
    ['工会 "爱心 助学', '"', '引号没有配对'],
    ['工会 "" 助学', '""', '引号里是空的'],
    ['工会 " " 助学', '" "', '引号里是空的'],
    ['工会 -', '-', '减号后面缺一个词'],
    ['工会 - 助学', '-', '减号后面缺一个词'],
    ['-文艺', '-文艺', '只写了要排除的词'],
    ['-文艺 -体育', '-文艺 -体育', '只写了要排除的词'],
    ['*中心', '*中心', '星号要夹在词的中间'],
    ['工会 中心*', '中心*', '星号要夹在词的中间'],
    ['职工**中心', '职工**中心', '星号要夹在词的中间'],
    ['*', '*', '星号要夹在词的中间'],
    ['NEAR/20 工会', 'NEAR/20', 'NEAR 前面缺一个词'],
    ['工会 NEAR/20', 'NEAR/20', 'NEAR 后面缺一个词'],
    ['工会 NEAR/20 -助学', 'NEAR/20', 'NEAR 后面缺一个词'],
    ['会费 -工会 NEAR/20 助学', 'NEAR/20', 'NEAR 前面缺一个词'],
    ['OR 工会', 'OR', 'OR 两边各要一个词'],
    ['工会 OR', 'OR', 'OR 两边各要一个词'],
    ['工会 OR OR 职工', 'OR', 'OR 两边各要一个词'],
    ['助学 (工会 OR )', 'OR', 'OR 两边各要一个词'],
    ['工会 OR -文艺', '-文艺', '只写了要排除的词'],
    ['(工会 职工) NEAR/5 助学', 'NEAR/5', 'NEAR 两边各是一个词'],
    [`${'( '.repeat(9)}甲${' )'.repeat(9)}`, '(', '括号套得太多了'],
    ['工会 NEAR 助学', 'NEAR', '最多隔几个字'],
    ['工会 NEAR/ 助学', 'NEAR/', '最多隔几个字'],
    ['工会 NEAR/二十 助学', 'NEAR/二十', '最多隔几个字'],
    ['工会 NEAR/201 助学', 'NEAR/201', '最多隔几个字'],
  ])('%j: %j, %s', (query, at, words) => {
    const mistake = mistakeIn(query);
    expect(mistake.at).toBe(at);
    expect(mistake.message).toContain(words);
  });
});

test('any text is understood or explained, and a mistake lies within it', () => {
  const unit = fc.constantFrom(
    '工',
    '会',
    ' ',
    '　',
    '"',
    '＂',
    '-',
    '－',
    '*',
    '＊',
    'NEAR',
    '/',
    '5',
    ' NEAR/9 ',
    ' OR ',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (query) => {
      try {
        const { all, none } = parseQuery(query);
        expect(all.length > 0 || (none.length === 0 && query.trim() === '')).toBe(true);
        expect(JSON.stringify({ all, none })).not.toContain('""');
      } catch (error) {
        if (!(error instanceof QueryMistake)) throw error;
        expect(error.from).toBeGreaterThanOrEqual(0);
        expect(error.to).toBeGreaterThan(error.from);
        expect(error.to).toBeLessThanOrEqual(query.length);
      }
    }),
    { numRuns: 3000 },
  );
});
