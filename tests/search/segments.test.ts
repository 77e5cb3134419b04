/** Archives in segments: on every kind of host exact, damaged ones refused, and merged to the byte what one build gives. */
import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, type Search } from '../../src/search/client.ts';
import type { SegmentsEntry } from '../../src/search/segments/segment-form.ts';
import { buildIndex } from '../../src/search/writer/build-index.ts';
import { expectTruth, inventMany, partsOf, truth } from './invent-many.ts';
import { startHost } from './segment-host.ts';

const ARTICLES = inventMany(300, 31);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-segments-'));
  await buildIndex(ARTICLES, join(folder, 'site/search/data'), { engine: 'segments' });
});
afterAll(() => rmSync(folder, { recursive: true }));

const entryIn = (site: string): SegmentsEntry =>
  JSON.parse(readFileSync(join(folder, site, 'search/data/entry.json'), 'utf8'));

describe.each(['ranges', 'whole files', 'packed ranges'] as const)('a host that answers %s', (manner) => {
  test('finds exactly the articles that have a string', async () => {
    const host = await startHost(join(folder, 'site'), manner);
    const search = await open(new URL('search/client.js', host.url));
    for (const query of partsOf(ARTICLES, 90, 7)) await expectTruth(search, query, ARTICLES);
    const pieces = [...host.sent.keys()].filter((path) => path.includes('/pieces/'));
    expect(pieces.length > 0).toBe(manner !== 'ranges');
    await host.close();
  });

  test('narrows and counts as one would by hand', async () => {
    const host = await startHost(join(folder, 'site'), manner);
    const search = await open(new URL('search/client.js', host.url));
    const having = ARTICLES.filter(({ id }) => truth(ARTICLES, '工会').includes(id));
    const narrowed = having.filter(
      ({ reporters, date }) => reporters[0] === '田亚楠' && date >= '2031-01-15',
    );
    const asked = { reporter: '田亚楠', from: '2031-01-15' };
    expect((await search.search('工会', { literal: true, ...asked })).total).toBe(narrowed.length);
    const { facets, periods } = await search.overview('工会', asked);
    const ofPage = (page: number) => narrowed.filter((article) => article.page === page).length;
    expect(facets.page).toEqual([1, 2, 3].map((page) => ({ value: String(page), articles: ofPage(page) })));
    expect(periods.reduce((sum, { articles }) => sum + articles, 0)).toBe(narrowed.length);
    await host.close();
  });
});

test('a host without ranges is found out by the first answer, and never asked for a range again', async () => {
  const host = await startHost(join(folder, 'site'), 'whole files');
  const asked: string[] = [];
  const load = globalThis.fetch;
  globalThis.fetch = (input, options) => {
    if (new Headers(options?.headers).has('range')) asked.push(String(input));
    return load(input, options);
  };
  const search = await open(new URL('search/client.js', host.url));
  for (const query of ['工会', '夜校开课', '人']) await search.search(query);
  globalThis.fetch = load;
  expect(asked).toHaveLength(1);
  await host.close();
});

describe('an index that is not what was published', () => {
  /** Damages a copy, searches it, and returns how many searches were refused; no other may be wrong. */
  async function refused(damage: (segment: string) => void): Promise<number> {
    cpSync(join(folder, 'site/search'), join(folder, 'damaged/search'), { recursive: true });
    const [segment] = entryIn('site').segments;
    damage(join(folder, 'damaged/search/data/segments', `${segment!.name}.segment`));
    const host = await startHost(join(folder, 'damaged'), 'ranges');
    let count = 0;
    for (const query of partsOf(ARTICLES, 25, 5)) {
      const search = await open(new URL('search/client.js', host.url)).catch((error) => error);
      const total = search instanceof Error ? search : await totalOf(search, query);
      if (total instanceof Error) {
        expect(total.message).toContain('is damaged');
        count++;
      } else expect(total, query).toBe(truth(ARTICLES, query).length);
    }
    await host.close();
    rmSync(join(folder, 'damaged'), { recursive: true });
    return count;
  }

  function totalOf(search: Search, query: string): Promise<number | Error> {
    return search.search(query, { literal: true, limit: 0 }).then(
      ({ total }) => total,
      (error: Error) => error,
    );
  }

  test('torn off or longer is refused', async () => {
    const { bytes } = entryIn('site').segments[0]!;
    expect(await refused((path) => truncateSync(path, bytes >> 1))).toBe(25);
    expect(await refused((path) => truncateSync(path, bytes - 1))).toBe(25);
    expect(await refused((path) => writeFileSync(path, 'x', { flag: 'a' }))).toBe(25);
  });

  test('with wrong bytes is refused wherever it is looked into, never answered from', async () => {
    const { footer } = entryIn('site').segments[0]!;
    const damage = (from: number, to: number) => (path: string) => {
      const content = readFileSync(path);
      for (let at = from; at < to; at += 400) content[at]! ^= 0x10;
      writeFileSync(path, content);
    };
    expect(await refused(damage(footer + 20, footer + 21))).toBe(25);
    expect(await refused(damage(0, footer))).toBeGreaterThan(20);
    expect(await refused(damage(0, footer >> 2))).toBeGreaterThan(2);
  });

  test('with a text of another issue is told', async () => {
    cpSync(join(folder, 'site'), join(folder, 'mixed'), { recursive: true });
    const data = join(folder, 'mixed/search/data');
    const texts = globSync('fragments/**/*.json', { cwd: data }).sort();
    const last = readFileSync(join(data, texts.at(-1)!));
    for (const text of texts.slice(0, -10)) writeFileSync(join(data, text), last);
    const host = await startHost(join(folder, 'mixed'), 'ranges');
    const search = await open(new URL('search/client.js', host.url));
    await expect(search.search('工', { limit: 300 })).rejects.toThrow('is damaged');
    await host.close();
  });
});

test('segments merged are byte for byte what one build gives', async () => {
  const frequent = { pairs: '工会会人人工', characters: '工会' };
  const [once, ...merged] = await Promise.all(
    [300, 150, 40].map(async (atOnce) => {
      const data = join(folder, `at-once-${atOnce}`);
      await buildIndex(ARTICLES, data, { engine: 'segments', atOnce, frequent });
      return readdirSync(data, { recursive: true }).map(String).sort();
    }),
  );
  for (const files of merged) expect(files).toEqual(once);
});
