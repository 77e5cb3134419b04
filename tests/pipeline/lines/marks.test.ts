import { describe, expect, test } from 'vitest';
import { goesOn, lineEnd, opens } from '../../../src/pipeline/lines/marks.ts';

describe('lineEnd', () => {
  test.each([
    ['发放助学金9万元。', 'sentence'],
    ['“三班倒！”', 'sentence'],
    ['他问：“能按时开通吗？”）', 'sentence'],
    ['（下转第3版。）', 'sentence'],
    ['未完待续……', 'sentence'],
    ['（周清川）', 'bracket'],
    ['(8)', 'bracket'],
    ['“首席职工”', 'open'],
    ['《澜川日报》', 'open'],
    ['名单如下：', 'colon'],
    ['市总工会、', 'clause'],
    ['会议强调，', 'clause'],
    ['；', 'clause'],
    ['作经验交流暨', 'open'],
    ['9', 'open'],
    ['', 'open'],
    ['）', 'open'],
  ])('%s → %s', (text, end) => {
    expect(lineEnd(text)).toBe(end);
  });
});

describe('goesOn: no line begins so', () => {
  test.each(['，市总工会', '。', '”他说', '）工作', '％左右', '—2012年', '～8%'])('%s', (text) => {
    expect(goesOn(text)).toBe(true);
  });
  test.each(['市总工会', '“三班倒”', '（下转', '《澜川', '——记老船长聂远', '9', ''])('%s may', (text) => {
    expect(goesOn(text)).toBe(false);
  });
});

describe('opens: no line ends so', () => {
  test.each(['他说：“', '借（', '《'])('%s', (text) => {
    expect(opens(text)).toBe(true);
  });
  test.each(['他说：', '借）', '”', '9', ''])('%s may', (text) => {
    expect(opens(text)).toBe(false);
  });
});
