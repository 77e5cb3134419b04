import { describe, expect, it } from 'vitest';
import { byPinyin, pinyinInitial } from '../../src/components/pinyin-order.ts';

describe('pinyinInitial', () => {
  it.each([
    ['阿依古丽·艾山', 'A'],
    ['柏晓月', 'B'],
    ['褚汉生', 'C'],
    ['段晓棠', 'D'],
    ['鄂立新', 'E'],
    ['樊春', 'F'],
    ['顾闻笛', 'G'],
    ['何谦', 'H'],
    ['计小北', 'J'],
    ['阚明', 'K'],
    ['陆秋岑', 'L'],
    ['穆青禾', 'M'],
    ['聂长根', 'N'],
    ['欧阳平', 'O'],
    ['裴知远', 'P'],
    ['祁小满', 'Q'],
    ['阮文', 'R'],
    ['宋砚青', 'S'],
    ['田亚楠', 'T'],
    ['温奕心', 'W'],
    ['徐立', 'X'],
    ['尹若溪', 'Y'],
    ['周清川', 'Z'],
    ['曾文静', 'Z'],
    ['單小雨', 'S'],
    ['解放', 'X'],
    ['查一鸣', 'Z'],
    ['翟明', 'Z'],
    ['仇和', 'Q'],
    ['区立', 'O'],
    ['尉迟远', 'Y'],
    ['John', 'J'],
    ['123', '#'],
  ])('%s stands under %s', (name, initial) => expect(pinyinInitial(name)).toBe(initial));
});

it('orders names by pinyin below their letters', () => {
  const people = ['周清川', '尹若溪', '阎春水', '柏晓月'].map((name) => ({ name }));
  expect(
    byPinyin(people).map(([initial, named]) => `${initial} ${named.map(({ name }) => name).join(' ')}`),
  ).toEqual(['B 柏晓月', 'Y 阎春水 尹若溪', 'Z 周清川']);
});
