import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { renderReadme } from '../scripts/readme.ts';

const read = (name: string) => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('README.md', () => {
  const readme = read('README.md');

  test('says what the code says: if this fails, run npm run readme', () => {
    expect(readme).toBe(renderReadme(readme));
  });

  test('names every command there is', () => {
    const named = (name: string) =>
      new RegExp(`npm (?:run (?:-s |--silent )?)?${name}(?![\\w:-])`).test(readme);
    expect(Object.keys(scripts).filter((name) => !named(name))).toEqual([]);
  });
});

describe.each([
  ['README.md', 'README.zh-CN.md'],
  ['README.zh-CN.md', 'README.md'],
])('%s', (file, other) => {
  const readme = read(file);
  const pictures = Array.from(readme.matchAll(/(?:src|srcset)="([^"]+)"/g), ([, path]) => path!);

  test('links and shows only what is there, the other language among it', () => {
    const links = Array.from(readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g), ([, link]) => link!);
    expect(links).toContain(other);
    for (const link of [...links, ...pictures])
      expect(() => readFileSync(fileURLToPath(new URL(`../${link}`, import.meta.url)))).not.toThrow();
  });

  test('shows three pages, each in light and in dark, and says what is on them', () => {
    expect(pictures.filter((path) => path.endsWith('-dark.png'))).toHaveLength(3);
    expect(pictures.filter((path) => !path.endsWith('-dark.png'))).toHaveLength(3);
    const said = Array.from(readme.matchAll(/<img [^>]*alt="([^"]*)"/g), ([, alt]) => alt!);
    expect(said.filter((alt) => alt.length > 5)).toHaveLength(3);
  });
});

test.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'])(
  '%s names no command that is not there',
  (file) => {
    const named = Array.from(
      read(file).matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g),
      ([, name]) => name!,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  },
);

test('CI runs exactly the test command of the README', () => {
  const command = 'npm ci && npm test';
  expect(read('README.md')).toContain(command);
  const lines = read('.ci/run')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', command]);
});
