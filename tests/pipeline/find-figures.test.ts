import { describe, expect, test } from 'vitest';
import { readValuesIn } from '../../src/pipeline/values/read-values-in.ts';

const figuresOf = (...texts: string[]) =>
  readValuesIn(
    texts.map((text, i) => ({ id: `p${i + 1}`, text })),
    '2011-09-14',
  ).figures.map(({ text, value, at }) => `${text} = ${value} @${at}`);

describe('findFigures', () => {
  test('reads a report as the design shows it', () => {
    expect(
      figuresOf(
        '本报讯（通讯员沈知秋、周清川）近日，在澜川市职工服务中心，86名学生领到了总计9万元的助学金。',
        '从2008年开始，该中心累计资助学生412名，发放助学金370多万元，其中一名学生已读满四年。',
      ),
    ).toEqual([
      '86名 = 86 @p1:29-32',
      '9万元 = 90000 @p1:39-42',
      '412名 = 412 @p2:18-22',
      '370多万元 = 3700000 @p2:28-34',
      '一名 = 1 @p2:37-39',
      '四年 = 4 @p2:44-46',
    ]);
  });

  test('takes no digits of a date, but a length of time', () => {
    expect(figuresOf('2009年至2011年，工程历时两年，5年前开工，9时30分竣工。')).toEqual([
      '两年 = 2 @p1:16-18',
    ]);
  });

  test('a length of time stands among dates and figures alike', () => {
    const { dates, figures } = readValuesIn(
      [{ id: 'p1', text: '为期两天的培训，至今已有10年。' }],
      '2011-09-14',
    );
    const lengths = dates.filter(({ kind }) => kind === 'duration').map(({ at }) => at);
    expect(lengths).toEqual(figures.filter(({ kind }) => kind === 'duration').map(({ at }) => at));
    expect(lengths).toHaveLength(2);
  });
});
