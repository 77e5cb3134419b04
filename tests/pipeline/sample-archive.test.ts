/** Nothing of the project's own drops is lost: each character stands once, and traces back to its place in the drop. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/pipeline/index.ts';
import { NOTHING } from '../../src/pipeline/normalise.ts';
import { blocksOf, miscounts, untraced } from './account.ts';
import { dropOf } from './drop-of.ts';

const FOLDER = fileURLToPath(new URL('../../content/drops', import.meta.url));
const DROPS = globSync('**/*.txt', { cwd: FOLDER }).sort();

test('there are drops', () => {
  expect(DROPS.length).toBeGreaterThanOrEqual(10);
});

describe.each(DROPS)('%s', (path) => {
  const page = readPage(dropOf(readFileSync(`${FOLDER}/${path}`)));

  test('each character that is no white space stands once', () => {
    expect(miscounts(page)).toEqual([]);
  });

  test('each block traces back to the text as it was normalised', () => {
    expect(blocksOf(page).flatMap((block) => untraced(block, page.text))).toEqual([]);
  });

  test('what normalising changed is recorded, so that all else is the drop’s own', () => {
    const starts = [0, ...Array.from(page.text.matchAll(/\n/g), ({ index }) => index + 1)];
    const recorded = new Set(page.repairs.map(({ line, from }) => starts[line - 1]! + from));
    const changed = Array.from(page.raw.split('').keys()).filter(
      (at) => page.text[at] !== page.raw[at] && !recorded.has(at) && page.raw[at] !== '\r',
    );
    expect(changed).toEqual([]);
    expect(page.text).toHaveLength(page.raw.length);
    expect(blocksOf(page).filter(({ text }) => text.includes(NOTHING))).toEqual([]);
  });

  test('at most one in a hundred characters is left over', () => {
    const count = (blocks: readonly { text: string }[]) =>
      blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(count(page.leftover)).toBeLessThanOrEqual(count(blocksOf(page)) / 100);
  });
});
