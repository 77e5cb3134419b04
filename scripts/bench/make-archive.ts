/** Archives of any size for measuring: the same arguments always give the same bytes. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../../src/pipeline/decode.ts';

const PAPER = 'ceshi-ribao';
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const GENERATOR = join(PROJECT, '../shared/search/to-drops.mjs');

export interface BenchArchive {
  /** For JIANBAO_CONTENT. */
  readonly content: string;
  /** For JIANBAO_DIST; not there yet. */
  readonly dist: string;
  readonly folder: string;
  /** Where its drops come from, in words. */
  readonly from: string;
}

/** Makes an archive of about `articles` articles in a new temporary folder; the caller removes `folder`. */
export function makeArchive(articles: number): BenchArchive {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
  const content = join(folder, 'content');
  mkdirSync(join(content, 'papers'), { recursive: true });
  writeFileSync(
    join(content, 'papers', `${PAPER}.yaml`),
    'name: 测试日报\nplace: 测试\nrights: 仅供测量。\n',
  );
  const drops = join(content, 'drops');
  const from = existsSync(GENERATOR) ? generate(drops, articles) : repeatSample(drops, articles);
  return { folder, content, dist: join(folder, 'dist'), from };
}

function generate(drops: string, articles: number): string {
  const { status, stderr } = spawnSync(process.execPath, [
    GENERATOR,
    drops,
    String(articles),
    '--paper',
    PAPER,
  ]);
  if (status !== 0) throw new Error(`to-drops.mjs failed: ${stderr}`);
  return 'news items of ../shared/search';
}

/** Without ../shared: the sample archive's pages over and over, each round on days of its own. */
function repeatSample(drops: string, articles: number): string {
  const pages = globSync('content/drops/*/*/*.txt', { cwd: PROJECT }).sort();
  const perRound = globSync('content/articles/*/*/*.md', { cwd: PROJECT }).length;
  if (perRound === 0) throw new Error('content/articles is empty: run npm run ingest first.');
  let day = Date.UTC(1980, 0, 1);
  for (let made = 0; made < articles; made += perRound) {
    for (const page of pages) {
      const target = join(drops, PAPER, new Date(day).toISOString().slice(0, 10), '01.txt');
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(PROJECT, page), target);
      day += 86_400_000;
    }
  }
  return 'the sample archive repeated (../shared is not there)';
}

/** The text of the sample archive's drops, repeated to at least `bytes` bytes of UTF-8. */
export function sampleText(bytes: number): string {
  const pages = globSync('content/drops/*/*/*.txt', { cwd: PROJECT }).sort();
  const round = pages.map((page) => readText(join(PROJECT, page))).join('\n');
  return round.repeat(Math.ceil(bytes / Buffer.byteLength(round)));
}

function readText(path: string): string {
  return decode({ path, bytes: readFileSync(path), issued: null, page: null, pageName: null }).raw;
}
