import { describe, expect, test } from 'vitest';
import type { Repair } from '../../../schemas/index.ts';
import { joinText } from '../../../src/pipeline/lines/join-text.ts';
import { lined } from '../stages.ts';

/** Joins all lines of a drop. */
function join(raw: string) {
  const { text, textLines } = lined(raw);
  const repairs: Repair[] = [];
  return { ...joinText(text, textLines, (repair) => repairs.push(repair)), repairs };
}

describe('joinText: spaces that go', () => {
  test.each([
    ['at a line end', '全市工会保障工\n作会议', '全市工会保障工作会议'],
    ['after marks', '强调， 全市。 会议', '强调，全市。会议'],
    ['before marks', '强调 ，全市 。', '强调，全市。'],
    ['around brackets', '本报讯 （记者沈知秋） 全市', '本报讯（记者沈知秋）全市'],
    ['around figures', '于 9 月 3 日', '于9月3日'],
    ['between letters of a justified line', '7 平 方 公 里', '7平方公里'],
    ['around Latin words', '参加 NBA 比赛', '参加NBA比赛'],
    ['where a figure was torn into its digits', '于 1 9 9 6年建成', '于1996年建成'],
    ['a figure torn over lines', '于\n\n9\n\n月\n\n3\n\n日', '于9月3日'],
    ['ideographic', '澜川　日报', '澜川日报'],
    ['a zero-width one', '澜\u200b川', '澜川'],
  ])('%s: %j', (_, raw, text) => {
    expect(join(raw).text).toBe(text);
  });
});

describe('joinText: spaces that stay', () => {
  test.each([
    ['inside Latin text', '歌曲 Auld Lang Syne 响起', '歌曲Auld Lang Syne响起'],
    ['between Latin words over a line end', '歌曲Auld Lang\nSyne响起', '歌曲Auld Lang Syne响起'],
    ['one of several', 'Auld   Lang', 'Auld Lang'],
    ['between two role groups', '记者沈知秋 通讯员周清川', '记者沈知秋 通讯员周清川'],
    ['where a line ends between them', '本报记者沈知秋\n通讯员周清川', '本报记者沈知秋 通讯员周清川'],
    ['before a role torn by a line end', '记者沈知秋 通讯\n\n员周清川', '记者沈知秋 通讯员周清川'],
    ['between two figures', '电话 0123 4567890', '电话0123 4567890'],
  ])('%s: %j', (_, raw, text) => {
    expect(join(raw).text).toBe(text);
  });

  test.each([
    ['他采访了记者 沈知秋', '他采访了记者沈知秋'],
    ['市里的 记者们', '市里的记者们'],
  ])('but not before a role without a name before it: %s', (raw, text) => {
    expect(join(raw).text).toBe(text);
  });
});

describe('joinText: what is recorded', () => {
  test('each removed space, each joined line, each figure stitched back', () => {
    expect(join('强调， 全\n市于\n9').repairs).toEqual([
      { rule: 'removed-space', line: 1, from: 3, to: 4 },
      { rule: 'joined-line', line: 1, from: 5, to: 5 },
      { rule: 'stitched-figure', line: 2, from: 2, to: 2 },
    ]);
  });

  test('every run of the text, by its place in the drop; a space that was put in lies in none', () => {
    const raw = '本报记者 沈知秋\n通讯员周清川';
    const { text, spans } = join(raw);
    expect(text).toBe('本报记者沈知秋 通讯员周清川');
    expect(spans).toEqual([
      { at: 0, start: 0, length: 4 },
      { at: 4, start: 5, length: 3 },
      { at: 8, start: 9, length: 6 },
    ]);
  });
});

describe('joinText: the cells of a table’s row', () => {
  test.each([
    ['between blanks', '澜川 小雨  12℃', '澜川\t小雨\t12℃'],
    ['between ideographic spaces', '澜川　小雨　　12℃', '澜川\t小雨\t12℃'],
    ['between lines', '澜川\n12\n9', '澜川\t12\t9'],
    ['not within a Latin name', 'Real Madrid  12', 'Real Madrid\t12'],
    ['not between letters of a spread line', '澜 川 小 学   12 名', '澜川小学\t12名'],
  ])('%s: %j', (_, raw, text) => {
    const { text: drop, textLines } = lined(raw);
    expect(joinText(drop, textLines, () => {}, 'cells').text).toBe(text);
  });
});
