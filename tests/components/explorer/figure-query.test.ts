import { expect, test } from 'vitest';
import { readQuery, toParameters } from '../../../src/components/explorer/figure-query.ts';

const read = (text: string) => readQuery(new URLSearchParams(text));

test('a question goes into an address and comes back', () => {
  const query = read(
    'q=助学金&kind=money&unit=元&min=1万&max=3.5万&paper=lanchuan-ribao&from=2010&sort=largest',
  );
  expect(read(toParameters(query).slice(1))).toEqual(query);
  expect(toParameters(read(''))).toBe('');
  expect(toParameters(read('sort=newest&q='))).toBe('');
});

test('what an address says wrongly is as always', () => {
  expect(toParameters(read('min=viel&max=1e5&sort=best'))).toBe('');
});
