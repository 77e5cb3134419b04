import { expect, test } from 'vitest';
import { findDatelineIn } from '../../src/pipeline/find-datelines.ts';

test('the first paragraph that opens with a dateline gives it; headlines never do', () => {
  const blocks = [
    { id: 'h', text: '本报讯开栏' },
    { id: 'p1', text: '本报记者沈知秋' },
    { id: 'p2', text: '本报讯 近日，' },
    { id: 'p3', text: '新华社北京9月1日电' },
  ];
  expect(findDatelineIn(blocks, '2012-09-14')).toEqual({
    text: '本报讯',
    agency: '本报',
    place: null,
    date: null,
    at: 'p2:0-3',
  });
});

test('its date takes the year from the issue: in January, 30 December is last year’s', () => {
  const blocks = [{ id: 'p1', text: '新华社天津12月30日电（记者沈知秋）' }];
  expect(findDatelineIn(blocks, '2012-01-05')).toMatchObject({ place: '天津', date: '2011-12-30' });
  expect(findDatelineIn(blocks, null)).toMatchObject({ place: '天津', date: null });
});

test.each([
  ['【本报讯】澜川纱厂增产。', '本报讯'],
  ['【新华社澜川一日电】各界集会。', '新华社澜川一日电'],
  ['〔南京〕中央社一日電 行政院開會。', '中央社一日電'],
])('brackets of any kind stand outside it: %s', (text, dateline) => {
  expect(findDatelineIn([{ id: 'p1', text }], '1951-06-02')?.text).toBe(dateline);
});

test('the day of a message is none after the issue: on the second, 三十日 is last month’s', () => {
  const blocks = [{ id: 'p1', text: '新华社澜川三十日电' }];
  expect(findDatelineIn(blocks, '1951-07-02')?.date).toBe('1951-06-30');
  expect(findDatelineIn(blocks, '1951-01-02')?.date).toBe('1950-12-30');
});

test('a dateline takes linear time to find, on whatever text', () => {
  for (const unit of ['本报', '【本报讯】', '澜川电', '一月', '新华社', '记者']) {
    const text = unit.repeat(100_000 / unit.length);
    const before = performance.now();
    findDatelineIn([{ id: 'p1', text }], '1951-06-02');
    expect(performance.now() - before).toBeLessThan(200);
  }
});
