import { expect, test } from 'vitest';
import type { ArticleEntry, NameEntry } from '../../../src/archive/index.ts';
import { hasNamePage } from '../../../src/components/names/has-name-page.ts';

const named = (name: string, articles: number, isTold = false): NameEntry => ({
  kind: 'organizations',
  name,
  isTold,
  spellings: [name],
  articles: Array.from({ length: articles }, () => ({}) as ArticleEntry),
});

test.each([
  ['a name in two articles', named('市总工会', 2), true],
  ['a name in one', named('市总工会', 1), false],
  ['one whom an editor told, in one', named('王建民', 1, true), true],
  ['a name too long for a folder', named('联合会'.repeat(40), 2), false],
  ['a name whose signs make its address too long', named('・'.repeat(60), 2), false],
  ['no name', named('', 2), false],
])('%s', (_, entry, has) => {
  expect(hasNamePage(entry)).toBe(has);
});
