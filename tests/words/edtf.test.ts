import { describe, expect, it } from 'vitest';
import { durationInEnglish, edtfInEnglish } from '../../src/words/edtf-en.ts';
import { durationInChinese, edtfInChinese } from '../../src/words/edtf-zh.ts';

describe('dates', () => {
  it.each([
    ['2012-09-03', '2012年9月3日', '3 September 2012'],
    ['2012-09', '2012年9月', 'September 2012'],
    ['2012', '2012年', '2012'],
    ['2012-09-12/2012-09-13', '2012年9月12日至13日', '12 to 13 September 2012'],
    ['2012-03/2012-05', '2012年3月至5月', 'March to May 2012'],
    ['2011/2015', '2011年至2015年', '2011 to 2015'],
    ['2011-12-30/2012-01-02', '2011年12月30日至2012年1月2日', '30 December 2011 to 2 January 2012'],
    ['2010/..', '2010年起', 'from 2010'],
    ['../2011-09-14', '至2011年9月14日', 'until 14 September 2011'],
    ['199X', '1990年代', '1990s'],
    ['19XX', '20世纪', '20th century'],
    ['2012-33', '2012年第一季度', 'first quarter of 2012'],
    ['2012-40', '2012年上半年', 'first half of 2012'],
    ['2012-21', '2012年春季', 'spring 2012'],
    ['XXXX-09-03', '9月3日（年份不详）', '3 September (year unknown)'],
    ['2012-XX-10', '2012年某月10日', '10 of some month in 2012'],
    ['2012-09-XX', '2012年9月某日', 'some day in September 2012'],
    ['2012~', '2012年前后', 'about 2012'],
    ['2012-09?', '2012年9月（存疑）', 'September 2012 (uncertain)'],
    ['no date', 'no date', 'no date'],
  ])('%s → %s, %s', (edtf, chinese, english) => {
    expect(edtfInChinese(edtf)).toBe(chinese);
    expect(edtfInEnglish(edtf)).toBe(english);
  });
});

describe('lengths of time', () => {
  it.each([
    ['P3D', '3天', '3 days'],
    ['PT2H30M', '2小时30分钟', '2 hours 30 minutes'],
    ['P2W', '2周', '2 weeks'],
    ['P4Y', '4年', '4 years'],
    ['P1Y6M', '1年6个月', '1 year 6 months'],
    ['P6M', '6个月', '6 months'],
  ])('%s → %s, %s', (duration, chinese, english) => {
    expect(durationInChinese(duration)).toBe(chinese);
    expect(durationInEnglish(duration)).toBe(english);
  });
});
