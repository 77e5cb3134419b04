import { describe, expect, test } from 'vitest';
import { findDatelineIn } from '../../src/pipeline/find-datelines.ts';
import { findDatesIn } from '../../src/pipeline/find-dates.ts';

const paragraphs = (...texts: string[]) => texts.map((text, i) => ({ id: `p${i + 1}`, text }));

describe('findDates', () => {
  test('counts 今天 and 昨晚 from the dateline’s day, not from the issue’s', () => {
    const blocks = paragraphs('本报澜川9月12日电（记者沈知秋）今天，会议开幕。昨晚举行了演出。');
    const dateline = findDatelineIn(blocks, '2012-09-13');
    expect(dateline).toMatchObject({ text: '本报澜川9月12日电', date: '2012-09-12' });
    const { dates } = findDatesIn(blocks, '2012-09-13', dateline);
    expect(dates.map(({ text, edtf }) => [text, edtf])).toEqual([
      ['9月12日', '2012-09-12'],
      ['今天', '2012-09-12'],
      ['昨晚', '2012-09-11'],
    ]);
  });

  test('an earlier date completes a later one within its paragraph only', () => {
    const blocks = paragraphs('2008年5月12日，他正在澜川。', '5月18日，他返回。');
    expect(findDatesIn(blocks, '2012-09-14', null).dates.map(({ edtf }) => edtf)).toEqual([
      '2008-05-12',
      '2012-05-18',
    ]);
  });

  test('flags a lost month for a person to look at', () => {
    const { review } = findDatesIn(paragraphs('月10日，澜川发电公司举办健身跑。'), '2012-09-14', null);
    expect(review).toEqual([
      {
        rule: 'incomplete-date',
        message: '“月10日”缺月份，“月”前应有数字，请对照原文补上；现记作2012-XX-10',
        at: 'p1:0-4',
      },
    ]);
  });

  test('reads 9月3召开 as a day and flags the 日 that was lost', () => {
    const { dates, review } = findDatesIn(paragraphs('会议定于9月3召开。'), '2012-09-14', null);
    expect(dates).toMatchObject([{ text: '9月3', edtf: '2012-09-03', at: 'p1:4-7' }]);
    expect(review).toMatchObject([{ rule: 'incomplete-date', at: 'p1:4-7' }]);
    expect(review[0]?.message).toMatch(/“9月3”缺“日”/);
  });

  test('gives 2月30日 no value and flags it', () => {
    const { dates, review } = findDatesIn(paragraphs('2011年2月30日'), null, null);
    expect(dates).toMatchObject([{ text: '2011年2月30日', edtf: null, start: null, end: null }]);
    expect(review).toMatchObject([{ rule: 'incomplete-date', at: 'p1:0-10' }]);
  });

  test('reads full-width digits and keeps the text as printed', () => {
    const { dates } = findDatesIn(paragraphs('会议于２０１２年９月３日召开'), null, null);
    expect(dates).toMatchObject([{ text: '２０１２年９月３日', edtf: '2012-09-03', at: 'p1:3-12' }]);
  });
});
