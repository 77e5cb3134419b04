import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { rulesDigest } from '../../src/content/rules-digest.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** A copy of the project's sources in which one file was changed. */
function digestWith(path: string, change: (text: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), 'jianbao-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  for (const folder of ['src', 'schemas'])
    cpSync(join(PROJECT, folder), join(copy, folder), { recursive: true });
  writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8')));
  return rulesDigest(copy);
}

let digest = '';
beforeAll(() => {
  digest = rulesDigest();
});

test('the rules have another digest when the pipeline, a lexicon or the schemas change', () => {
  const rules = ['src/pipeline/normalise.ts', 'src/lexicons/radicals.ts', 'schemas/article.ts'];
  for (const path of [...rules, 'src/lexicons/neighbours.json']) {
    expect(digestWith(path, (text) => `${text}// changed\n`)).not.toBe(digest);
  }
});

test('not when a page of the site changes, nor with the line ends of a checkout', () => {
  expect(digestWith('src/addresses/urls.ts', (text) => `${text}// changed\n`)).toBe(digest);
  expect(digestWith('src/pipeline/normalise.ts', (text) => text.replaceAll('\n', '\r\n'))).toBe(digest);
});
