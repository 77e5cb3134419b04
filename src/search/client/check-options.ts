import type { SearchOptions } from '../client.ts';
import { SORTS } from './rank.ts';

/** @throws {RangeError} for an option that cannot be. */
export function checkOptions(options: SearchOptions): void {
  const { sort = 'best', limit = 0, offset = 0, from = '', to = '' } = options;
  expect({ sort }, SORTS.includes(sort), `one of ${SORTS.join(', ')}`);
  expect({ limit }, isCount(limit), 'a whole number from 0');
  expect({ offset }, isCount(offset), 'a whole number from 0');
  expect({ from }, DAY.test(from), 'a day, a month or a year: 2031-05-12, 2031-05, 2031');
  expect({ to }, DAY.test(to), 'a day, a month or a year: 2031-05-12, 2031-05, 2031');
}

const DAY = /^(?:\d{4}(?:-\d{2}){0,2})?$/;

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function expect(option: Record<string, unknown>, right: boolean, expected: string): void {
  if (right) return;
  const [[name, value] = []] = Object.entries(option);
  throw new RangeError(`Unexpected ${name} ${JSON.stringify(value)}, expected ${expected}`);
}
