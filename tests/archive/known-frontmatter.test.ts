import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { knownFrontmatter } from '../../src/archive/known-frontmatter.ts';
import { writeArticleFile } from '../../src/content/article-file.ts';
import { PARAGRAPHS, SAMPLE } from '../content/sample-article.ts';

const ISSUE = { paper: 'lanchuan-ribao', folder: '2011-09-14' };

describe('frontmatter that was read before', () => {
  test('gives what reading it gives, in the same order of keys', () => {
    const cache = newCache();
    const first = read(cache, article({}));
    expect(read(cache, article({}))).toEqual(first);
    expect(JSON.stringify(read(cache, article({})))).toBe(JSON.stringify(first));
  });

  test('is taken from the cache', () => {
    const cache = newCache();
    read(cache, article({}));
    change(cache, '扶助86名学子', '扶助87名学子');
    expect(read(cache, article({})).headline).toBe('澜川市扶助87名学子入学');
  });

  test('is read anew where one character of it changed, and its body always', () => {
    const cache = newCache();
    read(cache, article({}));
    expect(read(cache, article({ headline: '澜川市扶助88名学子入学' })).headline).toBe(
      '澜川市扶助88名学子入学',
    );
    const reader = knownFrontmatter('content', cache)(ISSUE);
    expect(reader.read(article({}, ['改过的正文。']), 'a.md')).toMatchObject({
      value: { body: expect.stringContaining('改过的正文。') },
    });
  });

  test('is forgotten when its article is gone', () => {
    const cache = newCache();
    read(cache, article({}));
    read(cache, article({ headline: '另一篇' }));
    expect(cached(cache)).not.toContain('扶助86名学子');
    expect(cached(cache)).toContain('另一篇');
  });

  test('is of no use once the program that read it changed', () => {
    const cache = newCache();
    read(cache, article({}));
    change(cache, '扶助86名学子', '扶助87名学子');
    change(cache, /"program":"[0-9a-f]{4}/, '"program":"none');
    expect(read(cache, article({})).headline).toBe('澜川市扶助86名学子入学');
  });

  test('is not kept where it breaks the schema: its problem is told each time', () => {
    const cache = newCache();
    const broken = article({}).replace('page: 3', 'page: 三');
    for (let time = 1; time <= 2; time++) {
      const reader = knownFrontmatter('content', cache)(ISSUE);
      expect(reader.read(broken, 'a.md')).toMatchObject({ ok: false, problems: [{ field: 'page' }] });
      reader.keep();
    }
  });

  test('that was cut short is read from the articles again', () => {
    const cache = newCache();
    const first = read(cache, article({}));
    change(cache, /.{20}$/, '');
    expect(read(cache, article({}))).toEqual(first);
  });

  test('is done without where the cache cannot be written', () => {
    const cache = join(newCache(), 'a-file');
    writeFileSync(cache, '');
    expect(read(cache, article({})).headline).toBe('澜川市扶助86名学子入学');
  });
});

function newCache(): string {
  const cache = mkdtempSync(join(tmpdir(), 'jianbao-'));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  return cache;
}

const article = (changed: Partial<typeof SAMPLE>, paragraphs: readonly string[] = PARAGRAPHS) =>
  writeArticleFile({ article: { ...SAMPLE, ...changed }, paragraphs });

/** Reads an issue of one article, as one command does. */
function read(cache: string, text: string) {
  const reader = knownFrontmatter('content', cache)(ISSUE);
  const found = reader.read(text, 'a.md');
  reader.keep();
  if (!found.ok) throw new Error('the sample article cannot be read');
  return found.value.article;
}

function kept(cache: string): string {
  const [file] = globSync('**/*.json', { cwd: cache });
  if (file === undefined) throw new Error('nothing was kept');
  return join(cache, file);
}

const cached = (cache: string) => readFileSync(kept(cache), 'utf8');

function change(cache: string, what: string | RegExp, to: string): void {
  const text = cached(cache);
  const changed = text.replace(what, to);
  expect(changed).not.toBe(text);
  writeFileSync(kept(cache), changed);
}
