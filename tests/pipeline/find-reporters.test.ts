import { expect, test } from 'vitest';
import { findReportersIn } from '../../src/pipeline/find-reporters.ts';

test('the same person twice is two entries: a page groups them by name and says so', () => {
  const blocks = [
    { id: 'h', text: '澜川市举办健身跑' },
    { id: 'p1', text: '本报记者沈知秋' },
    { id: 'p2', text: '图为比赛现场。沈知秋 摄' },
    { id: 'c1', text: '图为颁奖。周清川 摄' },
  ];
  expect(findReportersIn(blocks)).toEqual([
    { name: '沈知秋', role: 'reporter', at: 'p1:4-7' },
    { name: '沈知秋', role: 'photographer', at: 'p2:7-10' },
    { name: '周清川', role: 'photographer', at: 'c1:5-8' },
  ]);
});

test('names set side by side come apart at the commoner family name', () => {
  const blocks = [{ id: 'p1', text: '本报记者陶立华王立' }];
  expect(findReportersIn(blocks).map(({ name }) => name)).toEqual(['陶立华', '王立']);
});
