import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { openArchive } from '../../src/archive/archive.ts';
import { startStaticServer } from '../../src/serve/static-server.ts';
import { type Bench, type BenchRow, median } from './bench.ts';
import { launchBrowser } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

const KINDS = ['front', 'issue', 'article', 'search', 'figures'] as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const ROUNDS = 3;
const BUDGET = 98;

/** Lighthouse on the site built for the address that it is served at, packed as hosts do, in the Chromium of the tests. */
export const lighthouseBench: Bench = {
  name: 'lighthouse',
  about: `Lighthouse’s scores (a slow phone on a slow line), medians of ${ROUNDS}`,
  async run(note) {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-lighthouse-'));
    const dist = join(folder, 'dist');
    const server = await startStaticServer({ root: dist, compress: true });
    const port = await freePort();
    const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
    const kinds = pageKinds(openArchive());
    const rows: BenchRow[] = [];
    try {
      buildSite(dist, new URL(server.url).origin);
      for (const kind of KINDS) {
        const url = server.url + kinds[kind]!.replace(/^\//, '');
        const rounds: Scores[] = [];
        for (let round = 0; round < ROUNDS; round++) rounds.push(await audit(url, port));
        const faults = new Set(rounds.flatMap(({ faults }) => faults));
        if (faults.size > 0) note(`${kind}: ${[...faults].join('; ')}`);
        for (const category of CATEGORIES) {
          const value = median(rounds.map(({ scores }) => scores[category]));
          rows.push({
            what: `${kind}: ${category}`,
            value,
            unit: '',
            met: value >= BUDGET,
            budget: `at least ${BUDGET}`,
          });
        }
      }
    } finally {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    }
    return rows;
  },
};

/** Canonical addresses and those of other languages have to name the host. */
function buildSite(dist: string, site: string): void {
  const env = { ...process.env, JIANBAO_DIST: dist, JIANBAO_SITE: site };
  for (const script of ['export.ts', 'site.ts', 'build-search.ts']) {
    const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [path], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  }
}

interface Scores {
  /** 0–100. */
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** Audits that cost a score something. */
  readonly faults: readonly string[];
}

async function audit(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES], logLevel: 'silent' });
  if (result === undefined || result.lhr.runtimeError !== undefined)
    throw new Error(`Lighthouse could not read ${url}: ${result?.lhr.runtimeError?.message}`);
  const { categories, audits } = result.lhr;
  const faults = CATEGORIES.flatMap((category) => categories[category]!.auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 0.9)
    .map(({ id }) => `${id} ${audits[id]!.displayValue ?? ''}`.trim());
  const scores = CATEGORIES.map((category) => [
    category,
    Math.round((categories[category]!.score ?? 0) * 100),
  ]);
  return { scores: Object.fromEntries(scores), faults };
}

/** A port that nobody has just now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No port.')),
      );
    });
  });
}
