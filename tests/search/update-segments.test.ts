/** An index of segments that grows: drops come, change and go one by one, and the search is right after each. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { open } from '../../src/search/client.ts';
import type { Frequent, SegmentsEntry } from '../../src/search/segments/segment-form.ts';
import { buildIndex, type SearchArticle } from '../../src/search/writer/build-index.ts';
import { SegmentReader } from '../../src/search/writer/segments/segment-reader.ts';
import { updateSegments } from '../../src/search/writer/segments/update-segments.ts';
import { chanceFrom, expectTruth, inventMany, partsOf } from './invent-many.ts';
import { type Host, startHost } from './segment-host.ts';
import { invent } from './serve-index.ts';

let folder: string;
let host: Host;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-update-'));
  host = await startHost(folder, 'ranges');
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

const data = () => join(folder, 'search/data');
const build = (articles: readonly SearchArticle[], frequent?: Frequent) =>
  buildIndex(articles, data(), { engine: 'segments', frequent });
const entry = (): SegmentsEntry => JSON.parse(readFileSync(join(data(), 'entry.json'), 'utf8'));
const openSearch = () => open(new URL('search/client.js', host.url));
const everything = () => readdirSync(data(), { recursive: true, withFileTypes: true });

/** Levels at which 400 articles meet every case that 400,000 do. */
const LEVELS = [12, 40, 120, Number.POSITIVE_INFINITY];

test('after each of forty drops the search finds what stands, and nothing else', async () => {
  const all = inventMany(400, 5);
  const chance = chanceFrom(11);
  let standing = all.slice(0, 150);
  await build(standing);
  for (let step = 0; step < 40; step++) {
    const coming = all.slice(150 + step * 6, 156 + step * 6);
    const [old] = standing.slice(Math.floor(chance() * standing.length));
    const changed =
      step % 3 === 0 && old !== undefined ? [{ ...old, paragraphs: ['工会，开课。', '夜校'] }] : [];
    const going = step % 4 === 1 ? [standing[Math.floor(chance() * standing.length)]!.id] : [];
    const put = [...coming, ...changed].filter(({ id }) => !going.includes(id));
    updateSegments(data(), { put, withdraw: going }, LEVELS);
    const gone = new Set([...going, ...put.map(({ id }) => id)]);
    standing = [...standing.filter(({ id }) => !gone.has(id)), ...put];
    expect(entry().segments.length).toBeLessThanOrEqual(4);
    const search = await openSearch();
    for (const query of partsOf(standing, 5, step)) await expectTruth(search, query, standing);
  }
  expect(entry().segments.reduce((sum, { articles, dead }) => sum + articles - dead.length, 0)).toBe(
    standing.length,
  );
});

test('merged into one, it is the segment that one build of what stands gives, whatever came before', async () => {
  const all = inventMany(200, 3);
  await build(all.slice(0, 140));
  const changed = { ...all[20]!, headline: '夜校开课' };
  updateSegments(data(), { put: [...all.slice(140, 170), changed], withdraw: [all[3]!.id] });
  updateSegments(data(), { put: all.slice(170), withdraw: [all[160]!.id] });
  const one = [Number.POSITIVE_INFINITY];
  updateSegments(data(), { put: [], withdraw: [] }, one);
  expect(entry().segments).toHaveLength(1);
  const standing = all.with(20, changed).filter((_, n) => n !== 3 && n !== 160);
  const search = await openSearch();
  for (const query of partsOf(standing, 40, 2)) await expectTruth(search, query, standing);
  const terms = () => {
    const [segment] = entry().segments;
    const reader = new SegmentReader(data(), segment!);
    const ids = reader.ids();
    reader.close();
    const bytes = readFileSync(join(data(), 'segments', `${segment!.name}.segment`));
    return { ids, terms: bytes.subarray(0, reader.footer.facets.at).toString('base64') };
  };
  const frequent = JSON.parse(gunzipSync(readFileSync(join(data(), entry().frequent))).toString());
  const merged = terms();
  // All but which texts came together.
  await build(standing, frequent);
  expect(merged).toEqual(terms());
});

describe('what was withdrawn', () => {
  test('vanishes from every file at once, versions before it too', async () => {
    const secret = invent(1, { date: '2030-01-01', paragraphs: ['某户私事一则'] });
    await build([secret, ...inventMany(80, 9)]);
    updateSegments(data(), { put: [{ ...secret, paragraphs: ['某户私事二则'] }], withdraw: [] });
    updateSegments(data(), { put: [], withdraw: [secret.id] });
    const search = await openSearch();
    expect((await search.search('私事')).total).toBe(0);
    for (const file of everything().filter((file) => file.isFile())) {
      const content = readFileSync(join(file.parentPath, file.name), 'latin1');
      expect(content, file.name).not.toContain(Buffer.from('私事').toString('latin1'));
    }
    expect(everything().filter(({ parentPath }) => parentPath.includes('2030-01-01'))).toEqual([]);
  });
});

test('a reader of the entry before finds all of its files until the next change', async () => {
  const all = inventMany(90, 4);
  await build(all.slice(0, 80));
  const before = await openSearch();
  updateSegments(data(), { put: [all[80]!, { ...all[0]!, paragraphs: ['工会'] }], withdraw: [] });
  for (const query of partsOf(all.slice(0, 80), 20, 6)) await expectTruth(before, query, all.slice(0, 80));
});

test('a drop writes its texts and one small segment', async () => {
  const all = inventMany(300, 8);
  await build(all.slice(0, 290));
  const before = new Set(everything().map(({ name }) => name));
  const summary = updateSegments(data(), { put: all.slice(290), withdraw: [] });
  expect(summary).toMatchObject({ segments: 2, written: 10 });
  const added = everything().filter((file) => file.isFile() && !before.has(file.name));
  expect(added.map(({ name }) => name.replace(/^.*\./, '')).filter((ending) => ending !== 'json')).toEqual([
    'segment',
  ]);
});

test('a folder without such an index is left to a build', async () => {
  await buildIndex(inventMany(10, 1), data(), { engine: 'pagefind' });
  expect(updateSegments(data(), { put: inventMany(10, 2), withdraw: [] })).toBe(null);
});
