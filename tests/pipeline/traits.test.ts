/**
 * Each trait of damaged drops on a page of its own: `<trait>.txt` is the drop, `<trait>.expected.txt` what a careful
 * reader makes of it, written by hand. Where the pipeline does not reach that yet, `<trait>.gap.txt` lists the difference,
 * so that a gap is seen to close, or to widen.
 *
 * With UPDATE=1 a missing expectation is drafted (read it before committing), and the gap files that are there are
 * written anew; an expectation is never changed, and no new gap is taken: make an empty file for it first.
 */
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPage } from '../../src/pipeline/index.ts';
import { dropOf } from './drop-of.ts';
import { renderPage } from './render-page.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/traits', import.meta.url));
const UPDATE = process.env['UPDATE'] === '1';
const DROPS = globSync(`${FOLDER}/*.txt`).filter((path) => !/\.(?:expected|gap)\.txt$/.test(path));

test('every trait has its page', () => {
  const numbers = new Set(DROPS.map((path) => /^\d+[a-d]?/.exec(basename(path))?.[0]));
  const first = Array.from({ length: 25 }, (_, i) => String(i + 1).padStart(2, '0'));
  const others = Array.from({ length: 13 }, (_, i) => String(i + 26));
  expect(
    [...first, '02a', '02b', '02c', '02d', '08a', ...others].filter((trait) => !numbers.has(trait)),
  ).toEqual([]);
});

test.each(DROPS.map((path) => basename(path, '.txt')).sort())('%s', (name) => {
  const file = (ending: string) => `${FOLDER}/${name}${ending}.txt`;
  const page = renderPage(readPage(dropOf(readFileSync(file('')))));
  if (UPDATE && !existsSync(file('.expected'))) writeFileSync(file('.expected'), page);
  const expected = readFileSync(file('.expected'), 'utf8');
  if (!existsSync(file('.gap'))) {
    expect(page).toBe(expected);
    return;
  }
  const gap = difference(expected, page);
  if (UPDATE) gap === '' ? rmSync(file('.gap')) : writeFileSync(file('.gap'), gap);
  else expect(gap, 'the gap has changed: look at it, then UPDATE=1').toBe(readFileSync(file('.gap'), 'utf8'));
});

/** Lines that only the one has (`-`) or only the other (`+`). */
function difference(expected: string, page: string): string {
  const [wanted, got] = [expected.split('\n'), page.split('\n')];
  return [
    ...wanted.filter((line) => !got.includes(line)).map((line) => `-${line}\n`),
    ...got.filter((line) => !wanted.includes(line)).map((line) => `+${line}\n`),
  ].join('');
}
