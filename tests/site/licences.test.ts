/** What readers are sent of other people's programs is named with its licence; the pages about the archive lead there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LICENCES, SBOM } from '../../src/addresses/urls.ts';
import { DIST } from './built-site.ts';

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');

test('the libraries in the pages stand there with their licences', () => {
  const named = Array.from(read(LICENCES).matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm), ([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(['d3-scale', 'fzstd', 'hyparquet', 'papaparse']));
  const { components } = JSON.parse(read(SBOM)) as { components: { name: string }[] };
  const listed = new Set(components.map(({ name }) => name));
  expect(named.filter((name) => !listed.has(name!))).toEqual([]);
});

test.each(['about/index.html', 'en/about/index.html'])('%s leads to both files', (page) => {
  for (const file of [LICENCES, SBOM]) expect(read(page)).toContain(`/${file}"`);
});
