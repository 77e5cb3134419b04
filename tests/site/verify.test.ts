/** `npm run verify` on a built site: each way in which site, data and index can disagree with the archive is made, and found. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleUrl, pageJsonUrl, traceUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import type { OpenArticle } from '../../src/archive/index.ts';
import { buildSmallSite, readersEnvironment, type SmallBuild } from './small-build.ts';

const PLACE = { JIANBAO_SITE: 'https://example.org', JIANBAO_BASE: '/archive/' };
const [gone, kept, ...others] = [...openArchive().articles()].filter(
  ({ folder }, _, all) => folder === all[0]!.folder,
) as [OpenArticle, OpenArticle, ...OpenArticle[]];
/** A sentence that only the withdrawn article has. */
const OWN = gone
  .paragraphs()
  .flatMap((text) => text.split('。'))
  .find((sentence) => sentence.length > 15)!;

let build: SmallBuild;
beforeAll(() => {
  const line = `- {id: ${gone.article.id}, on: "2026-11-20", by: 编辑部, reason: 应当事人要求}\n`;
  build = buildSmallSite(PLACE, (content) => writeFileSync(join(content, 'withdrawals.yaml'), line));
});
afterAll(() => build?.remove());

function verify(dist: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify.ts', '--format', 'json'], {
    env: { ...readersEnvironment(), ...PLACE, JIANBAO_CONTENT: build.content, JIANBAO_DIST: dist },
    encoding: 'utf8',
  });
  const { disagreements, ...counts } = JSON.parse(stdout || `{"disagreements": ["${stderr}"]}`);
  return { status, counts, disagreements };
}

const fileOf = (address: string) =>
  `${decodeURIComponent(address.slice(1))}${address.endsWith('/') ? 'index.html' : ''}`;

test('a site that was just built agrees, down to the last byte', () => {
  const { status, counts, disagreements } = verify(build.dist);
  expect(disagreements).toEqual([]);
  expect(status).toBe(0);
  expect(counts.rows).toBeGreaterThan(20);
  expect(counts.files).toBeGreaterThan(30);
});

test('whatever was changed, taken away or put there is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-verify-'));
  const dist = join(folder, 'dist');
  cpSync(build.dist, dist, { recursive: true });
  const change = (path: string, how: (text: string) => string) =>
    writeFileSync(join(dist, path), how(readFileSync(join(dist, path), 'utf8')));
  const of = (kind: string, path: string) => ({ kind, file: `${dist}/${path}` });
  const index = join('search', 'data');
  const text = `search/data/texts/${kept.article.id}.json`;
  const chunk = globSync('chunks/*', { cwd: join(dist, index) })
    .sort()[0]!
    .replaceAll('\\', '/');
  const page = fileOf(articleUrl(kept.article));
  const lost = fileOf(articleUrl(others[0]!.article));
  const notice = fileOf(articleUrl(gone.article));
  const json = fileOf(pageJsonUrl(kept.article.source.drop));
  const trace = fileOf(traceUrl(kept.article.source.drop));
  const stray = `${dirname(dirname(page))}/99-01/index.html`;

  change(page, (html) => html.replace(kept.paragraphs()[0]!.slice(-4), '（略）'));
  change(json, (source) => source.replace('"paragraphs":["', '"paragraphs":["增'));
  change(trace, (html) => html.replace('</main>', `<p>${OWN}。</p></main>`));
  change(notice, (html) => html.replace('</main>', `<p>${OWN}。</p></main>`));
  change('index.html', (html) =>
    html.replace('</main>', `<p>${OWN.slice(0, 4)}<b>${OWN.slice(4)}</b>。</p></main>`),
  );
  rmSync(join(dist, lost));
  cpSync(join(dist, dirname(page)), join(dist, dirname(stray)), { recursive: true });
  change('data/articles.ndjson', (rows) => {
    const [first, ...rest] = rows.split('\n');
    return [
      first,
      JSON.stringify({ ...JSON.parse(first!), article: gone.article.id, text: OWN }),
      ...rest,
    ].join('\n');
  });
  change('data/figures.ndjson', (rows) => rows.replace(/"value":\d+/, '"value":-1'));
  change('data/reporters.ndjson', (rows) => rows.split('\n').slice(1).join('\n'));
  change('data/dates.csv', (rows) => rows.replace(/\r\n/, '\r\n,'));
  writeFileSync(join(dist, 'data', 'names.parquet'), 'PAR1');
  rmSync(join(dist, 'data', 'RIGHTS.txt'));
  change(text, (source) => source.replace(kept.paragraphs()[0]!.slice(-4), '（略）'));
  writeFileSync(join(dist, index, chunk), 'torn');
  writeFileSync(join(dist, index, 'texts', 'left-over.json'), '{}');

  const { status, disagreements } = verify(dist);
  rmSync(folder, { recursive: true });
  const found = disagreements.map(({ kind, file }: { kind: string; file: string }) => ({ kind, file }));
  for (const expected of [
    of('fileDiffers', page),
    of('fileDiffers', json),
    of('fileDiffers', trace),
    of('withheldShown', trace),
    of('withheldShown', notice),
    of('withheldShown', 'index.html'),
    of('fileMissing', lost),
    of('fileExtra', stray),
    of('rowExtra', 'data/articles.ndjson'),
    of('withheldShown', 'data/articles.ndjson'),
    of('rowDiffers', 'data/figures.ndjson'),
    of('rowMissing', 'data/reporters.ndjson'),
    of('fileDiffers', 'data/dates.csv'),
    of('bytesDiffer', 'data/names.parquet'),
    of('fileMissing', 'data/RIGHTS.txt'),
    of('fileDiffers', text),
    of('bytesDiffer', `search/data/${chunk}`),
    of('fileExtra', 'search/data/texts/left-over.json'),
  ])
    expect(found).toContainEqual(expected);
  expect(found).toHaveLength(18);
  expect(status).toBe(1);
});
