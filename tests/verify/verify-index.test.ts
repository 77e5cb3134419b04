/** An index of either kind, held against the archive that it is of. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { ENGINES } from '../../src/search/files.ts';
import { buildIndex } from '../../src/search/writer/build-index.ts';
import { updateSegments } from '../../src/search/writer/segments/update-segments.ts';
import { toSearchArticle } from '../../src/search/writer/to-search-article.ts';
import { verifyIndex } from '../../src/verify/verify-index.ts';

const archive = openArchive();
const articles = Array.from(archive.articles(), toSearchArticle);

describe.each(ENGINES)('%s', (engine) => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jianbao-verify-'));
    await buildIndex(articles, join(folder, 'whole'), { engine });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const verify = (name: string) => verifyIndex(archive, join(folder, name), (path) => path);

  test('as it was built agrees, file by file', () => {
    const { disagreements, files } = verify('whole');
    expect(disagreements).toEqual([]);
    expect(files).toBe(globSync('**/*.*', { cwd: join(folder, 'whole') }).length);
  });

  test('one changed byte is told, wherever it is', () => {
    for (const [n, file] of globSync('**/*.*', { cwd: join(folder, 'whole') })
      .filter((file) => !/\.bin$|^entry/.test(file))
      .filter((_, n) => n % 9 === 0)
      .entries()) {
      cpSync(join(folder, 'whole'), join(folder, `changed-${n}`), { recursive: true });
      const path = join(folder, `changed-${n}`, file);
      const bytes = readFileSync(path);
      bytes[bytes.length >> 1]! ^= 1;
      writeFileSync(path, bytes);
      expect(verify(`changed-${n}`).disagreements.length, file).toBeGreaterThan(0);
    }
  });
});

test('segments that grew by drops agree too, with what they replaced', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-verify-'));
  await buildIndex(articles.slice(0, -3), folder, { engine: 'segments' });
  updateSegments(folder, { put: [...articles.slice(-3), articles[0]!], withdraw: [] });
  expect(verifyIndex(archive, folder, (path) => path).disagreements).toEqual([]);
  updateSegments(folder, { put: [], withdraw: [articles[1]!.id] });
  expect(verifyIndex(archive, folder, (path) => path).disagreements).not.toEqual([]);
  rmSync(folder, { recursive: true });
});
