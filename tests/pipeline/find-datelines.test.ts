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
