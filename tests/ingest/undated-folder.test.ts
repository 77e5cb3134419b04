/** A folder of many undated drops: what lies of a page is found without walking the whole folder for each. */
import { expect, test } from 'vitest';
import { storedPages } from '../../src/ingest/stored-page.ts';
import { cpuSeconds } from '../cpu-seconds.ts';
import { sampleFolder } from '../sample-folder.ts';

const page = (name: string) => ({ paper: 'lanchuan-ribao', folder: 'undated', name });

test('the articles of a page are its own, also where its name begins like another one’s', () => {
  const { root, write } = sampleFolder();
  for (const name of ['du-kou-01', 'du-kou-02', 'du-kou-01-01', 'du-kou-100']) {
    write(`articles/lanchuan-ribao/undated/${name}.md`, '');
  }
  const read = storedPages(root);
  const ids = (name: string) =>
    [...read(page(name)).ids].map((id) => id.replace('lanchuan-ribao-undated-', ''));
  expect([ids('du-kou'), ids('du-kou-01'), ids('du')]).toEqual([
    ['du-kou-01', 'du-kou-02', 'du-kou-100'].sort(),
    ['du-kou-01-01'],
    [],
  ]);
});

test('twice as many pages take at most 2.6 times as long', () => {
  const seconds = (count: number) => {
    const { root, write } = sampleFolder();
    const names = Array.from({ length: count }, (_, i) => `jiu-wen-${i}`);
    for (const name of names) write(`articles/lanchuan-ribao/undated/${name}-01.md`, '');
    return cpuSeconds(() => {
      const read = storedPages(root);
      for (const name of names) expect(read(page(name)).ids.size).toBe(1);
    }, 3);
  };
  seconds(200);
  expect(seconds(2400)).toBeLessThan(2.6 * seconds(1200) + 0.05);
});
