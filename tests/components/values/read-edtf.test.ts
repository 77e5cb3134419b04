import { describe, expect, it } from 'vitest';
import {
  durationAsDatetime,
  durationInChinese,
  edtfAsDatetime,
  edtfInChinese,
} from '../../../src/components/values/read-edtf.ts';

describe('edtfInChinese', () => {
  it.each([
    ['2012-09-03', '2012年9月3日'],
    ['2012-09', '2012年9月'],
    ['2012', '2012年'],
    ['2012-09-12/2012-09-13', '2012年9月12日至13日'],
    ['2012-03/2012-05', '2012年3月至5月'],
    ['2011/2015', '2011年至2015年'],
    ['2011-12-30/2012-01-02', '2011年12月30日至2012年1月2日'],
    ['2010/..', '2010年起'],
    ['../2011-09-14', '至2011年9月14日'],
    ['199X', '1990年代'],
    ['-0220', '公元前221年'],
    ['0960', '960年'],
    ['19XX', '20世纪'],
    ['2012-33', '2012年第一季度'],
    ['2012-40', '2012年上半年'],
    ['XXXX-09-03', '9月3日（年份不详）'],
    ['2012-XX-10', '2012年某月10日'],
    ['2012~', '2012年前后'],
    ['2012-09?', '2012年9月（存疑）'],
  ])('%s → %s', (edtf, chinese) => expect(edtfInChinese(edtf)).toBe(chinese));
});

describe('edtfAsDatetime', () => {
  it.each([
    ['2012-09-03', '2012-09-03'],
    ['2012-09', '2012-09'],
    ['2012', '2012'],
    ['2012~', '2012'],
    ['XXXX-09-03', '09-03'],
  ])('%s is %s in HTML', (edtf, datetime) => expect(edtfAsDatetime(edtf)).toBe(datetime));

  it.each(['2012/2013', '2010/..', '199X', '2012-33', '2012-XX-10', 'XXXX-XX-10'])(
    'HTML has no word for %s',
    (edtf) => expect(edtfAsDatetime(edtf)).toBeNull(),
  );
});

describe('durations', () => {
  it.each([
    ['P3D', 'P3D', '3天'],
    ['PT2H30M', 'PT2H30M', '2小时30分钟'],
    ['P2W', '2w', '2周'],
    ['P4Y', null, '4年'],
    ['P1Y6M', null, '1年6个月'],
    ['P6M', null, '6个月'],
  ])('%s is %s in HTML and %s in Chinese', (duration, datetime, chinese) => {
    expect(durationAsDatetime(duration)).toBe(datetime);
    expect(durationInChinese(duration)).toBe(chinese);
  });
});
