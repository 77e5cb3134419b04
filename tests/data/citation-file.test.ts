/** `CITATION.cff` as programs read it that cite data. */
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { PaperEntry } from '../../src/archive/index.ts';
import { toCitationFile } from '../../src/data/citation-file.ts';
import { archiveOf, PAPER } from '../archive/archive-of.ts';

const paper = (license: string | null): PaperEntry => {
  const [entry] = archiveOf(PAPER).papers.values();
  return { ...entry!, license };
};
const cff = (papers: readonly PaperEntry[], homepage: string | null = null) =>
  load(toCitationFile('0a1b2c3d-4e5f6071', papers, homepage)) as Record<string, unknown>;

const MIT = 'https://spdx.org/licenses/MIT.html';

test('has all that the format asks for, and says that it is of data', () => {
  expect(cff([])).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.stringContaining('cite'),
    title: expect.stringContaining('Jianbao'),
    type: 'dataset',
    authors: [{ name: '剪报 Jianbao' }],
    version: '0a1b2c3d-4e5f6071',
  });
});

test('has no key that the format does not know', () => {
  expect(Object.keys(cff([paper(MIT)], 'https://example.org/')).sort()).toEqual(
    ['authors', 'cff-version', 'keywords', 'license', 'message', 'title', 'type', 'url', 'version'].sort(),
  );
});

test('the address of the site stands in it where it is known', () => {
  expect(cff([], 'https://example.org/')['url']).toBe('https://example.org/');
  expect(cff([])).not.toHaveProperty('url');
});

describe('the licence', () => {
  test.each([
    [MIT, 'MIT'],
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
    ['https://creativecommons.org/licenses/by/3.0/deed.zh', 'CC-BY-3.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ])('%s stands by its name in the SPDX list, %s', (license, id) => {
    expect(cff([paper(license), paper(license)])).toMatchObject({ license: id });
  });

  test('of another kind stands as an address', () => {
    const own = 'https://example.org/lanchuan-ribao/licence';
    expect(cff([paper(own)])).toMatchObject({ 'license-url': own });
    expect(cff([paper(own)])).not.toHaveProperty('license');
  });

  test.each([
    ['one paper declares none', [MIT, null]],
    ['papers declare different ones', [MIT, 'https://creativecommons.org/licenses/by/4.0/']],
    ['no paper declares any', [null]],
  ])('is not named where %s', (_, licenses) => {
    const keys = Object.keys(cff(licenses.map(paper)));
    expect(keys.filter((key) => key.startsWith('license'))).toEqual([]);
  });
});
