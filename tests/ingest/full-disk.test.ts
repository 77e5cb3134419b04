/** The disk fails amid a run: what was there stays whole, the message says why, and the next run finishes. */
import { beforeEach, expect, test, vi } from 'vitest';
import { toMessage } from '../../src/content/content-problem.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { FERRY, HEATING, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

/** Calls that succeed before every other one fails with `code`. */
const disk = vi.hoisted(() => ({ left: Infinity, code: 'ENOSPC' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const fsyncSync = (file: number) => {
    if (disk.left-- <= 0) throw Object.assign(new Error(`${disk.code}: write`), { code: disk.code });
    fs.fsyncSync(file);
  };
  return { ...fs, default: fs, fsyncSync };
});

beforeEach(() => {
  disk.left = Infinity;
});

const DAY = 'drops/lanchuan-ribao/2012-03-05';

function ingest({ root }: SampleFolder) {
  const outcomes = [...ingestArchive(root, planIngest(root), 'a'.repeat(64))];
  return {
    states: outcomes.map(({ state }) => state),
    messages: outcomes
      .flatMap(({ problems }) => problems)
      .map((problem) => toMessage(problem).replaceAll(root, 'content')),
  };
}

test.each([
  [
    'ENOSPC',
    'a disk without room; allowed: a folder with room that may be read and written. The page is as it was. Make room and ingest again',
  ],
  [
    'EROFS',
    'a disk that is read-only; allowed: a folder with room that may be read and written. The page is as it was. Make it writable and ingest again',
  ],
  [
    'EIO',
    'a disk that does not work; allowed: a folder with room that may be read and written. The page is as it was. See what is wrong with it and ingest again',
  ],
])('%s', (code, message) => {
  const folder = sampleFolder();
  folder.write(`${DAY}/01.txt`, FERRY + JOBS);
  ingest(folder);
  const before = folder.articles();
  folder.write(`${DAY}/01.txt`, `${FERRY}${JOBS}${HEATING}`);
  // The first two files of the page are written, the third is not.
  Object.assign(disk, { left: 2, code });
  expect(ingest(folder)).toEqual({
    states: ['failed'],
    messages: [`content/articles/lanchuan-ribao/2012-03-05/01.json: found ${message}`],
  });
  expect(folder.articles()).toEqual(before);

  disk.left = Infinity;
  expect(ingest(folder)).toEqual({ states: ['read'], messages: [] });
  expect(Object.keys(folder.articles())).toHaveLength(4);
});
