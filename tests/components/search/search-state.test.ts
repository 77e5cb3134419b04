import { expect, test } from 'vitest';
import { findSame, readState, toParameters } from '../../../src/components/search/search-state.ts';

const read = (address: string) => readState(new URLSearchParams(address));

test.each([
  '',
  '?q=%E5%B7%A5%E4%BC%9A',
  '?q=a&paper=lanchuan-ribao&from=2031&to=2031-05&page=3&reporter=b&kind=money&place=c&sort=newest&view=kwic&by=left',
])('what %j asks for is written as it was read', (address) => {
  expect(toParameters(read(address))).toBe(address);
});

test('what is as always is left out', () => {
  expect(toParameters(read('?q=a&sort=best&view=list&by=order&from='))).toBe('?q=a');
});

test('what cannot be meant is as always', () => {
  expect(toParameters(read('?q=a&from=5月&to=2031-5&sort=size&view=x&by=y'))).toBe('?q=a');
});

test('how results are shown is no other question', () => {
  expect(findSame(read('?q=a&view=kwic&by=left'), read('?q=a'))).toBe(true);
  expect(findSame(read('?q=a&sort=newest'), read('?q=a'))).toBe(false);
  expect(findSame(read('?q=a&place=b'), read('?q=a'))).toBe(false);
});
