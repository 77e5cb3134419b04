import { describe, expect, it } from 'vitest';
import { recurrence, sayFigure, sayNumber } from '../../../src/components/values/say-value.ts';
import { en } from '../../../src/words/en.ts';
import { zh } from '../../../src/words/zh.ts';

describe('sayFigure', () => {
  const count = { text: '', kind: 'count', at: 'p1:0-0' } as const;
  it.each([
    [{ ...count, value: 3_700_000, unit: '元', approx: 'over' as const }, '逾3,700,000元'],
    [{ ...count, value: 3, max: 5, unit: '名' }, '3–5名'],
    [{ ...count, value: 500, unit: '元', per: '亩' }, '500元/亩'],
    [{ ...count, value: 60, unit: '%', approx: 'nearly' as const }, '近60%'],
    [{ ...count, value: 8, unit: null }, '8'],
    [{ ...count, kind: 'money' as const, value: 12_000, unit: 'US$', currency: 'USD' }, 'US$12,000'],
    [
      { ...count, value: 2, unit: '亩', standard: { value: 1333.3333, unit: '平方米' } },
      '2亩（合1333.33平方米）',
    ],
    [{ ...count, value: 5, unit: '冊', standard: { value: 5, unit: '册' } }, '5冊'],
  ])('%o', (figure, said) => expect(sayFigure(figure)).toBe(said));
});

describe('sayNumber', () => {
  it.each([
    [0.08, '0.08'],
    [5600, '5600'],
    [46_000, '46,000'],
    [-12_345.5, '-12,345.5'],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
  ])('%f → %s', (value, said) => expect(sayNumber(value)).toBe(said));
});

describe('recurrence', () => {
  it.each([
    ['每年3月份', 'P1Y', '每年一次', 'every year'],
    ['每天', 'P1D', '每天', 'every day'],
    ['每月5日', 'P1M', '每月', 'every month'],
    ['每周三', 'P1W', '每周', 'every week'],
    ['每季度', 'P3M', '每季度', 'every quarter'],
    ['逐年', 'P1Y', '每年一次', 'every year'],
  ])('%s comes round each %s: %s, %s', (text, length, chinese, english) => {
    const unit = recurrence(text);
    expect(unit).toBe(length);
    expect([zh.values.recurs[unit], en.values.recurs[unit]]).toEqual([chinese, english]);
  });
});
