import { expect, test } from 'vitest';
import type { WithdrawnEntry } from '../../src/archive/archive-index.ts';
import { followWithdrawn } from '../../src/archive/follow-withdrawn.ts';

/** Where the address `a` leads, by what each withdrawn article became; articles in capitals are there. */
function ends(trail: Readonly<Record<string, string>>): string {
  const withdrawn = Object.entries(trail).map(
    ([id, to]) => ({ id, to: [...to] }) as unknown as WithdrawnEntry,
  );
  const followed = followWithdrawn(withdrawn, (id) => id === id.toUpperCase());
  return followed.find(({ id }) => id === 'a')!.to.join('');
}

test.each([
  ['straight to what it became', { a: 'B' }, 'B'],
  ['through an article that is gone as well', { a: 'b', b: 'C' }, 'C'],
  ['to the parts in the order of the text, those of a part in its place', { a: 'bE', b: 'CD' }, 'CDE'],
  ['to articles that are there rather than to one that only says why it is not', { a: 'bC', b: '' }, 'C'],
  ['to what says why, where nothing is there', { a: 'b', b: 'c', c: '' }, 'c'],
  ['once to each', { a: 'bc', b: 'D', c: 'D' }, 'D'],
  ['in no circle', { a: 'b', b: 'a' }, 'b'],
  ['out of a circle', { a: 'b', b: 'aC' }, 'C'],
  ['nowhere, where nobody knows the address', { a: 'b' }, ''],
])('a withdrawn address leads %s', (_, trail, to) => {
  expect(ends(trail)).toBe(to);
});
