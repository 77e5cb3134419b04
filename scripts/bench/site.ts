import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, type BenchRow, median } from './bench.ts';
import { makeArchive } from './make-archive.ts';
import { type Cost, measureCommand } from './measure-command.ts';

const SIZES = [1_000, 10_000];
/** Rounds at each size; the median counts. */
const ROUNDS = 3;
/** The site build at 10,000 articles, beside the index: CPU seconds and MB. */
const BUDGET = { articles: 10_000, cpu: 25, memory: 1_000 };

/** Ingest, data, site build and index at two sizes, beside a plain loop that writes the same HTML. */
export const siteBench: Bench = {
  name: 'site',
  about:
    'CPU and memory of ingesting, exporting, building the site and indexing, beside a plain loop writing the same HTML',
  async run(note) {
    const runs: SizeRun[] = [];
    const folders: string[] = [];
    try {
      for (const size of SIZES) runs.push(await measureSize(size, note, folders));
    } finally {
      // Not between rounds: for some minutes ext4 takes no inode that was freed, and making a file beside thousands of
      // such costs up to four times as much.
      for (const folder of folders) rmSync(folder, { recursive: true });
    }
    return [...runs.flatMap(rowsOf), ...linearity(runs[0]!, runs.at(-1)!)];
  },
};

type StepName = 'ingest' | 'export' | 'site' | 'index' | 'floor';
interface SizeRun {
  readonly articles: number;
  readonly steps: Record<StepName, Pick<Cost, 'cpu' | 'memory'>>;
}

/** Leaves the archives that it made in `folders`, for the caller to remove. */
async function measureSize(size: number, note: (line: string) => void, folders: string[]): Promise<SizeRun> {
  const rounds: SizeRun[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const archive = makeArchive(size);
    folders.push(archive.folder);
    if (round === 1) note(`${size} articles from ${archive.from}, ${ROUNDS} rounds`);
    const env = {
      JIANBAO_CONTENT: archive.content,
      JIANBAO_DIST: archive.dist,
      // Its own: an index that was kept from another round would cost nothing.
      JIANBAO_CACHE: join(archive.folder, 'cache'),
    };
    const ingest = await measureCommand([process.execPath, script('ingest.ts')], env);
    const data = await measureCommand([process.execPath, script('export.ts')], env);
    const site = await measureCommand([process.execPath, script('site.ts')], env);
    const floor = writeHtml(archive.dist, join(archive.folder, 'floor'));
    const index = await measureCommand([process.execPath, script('build-search.ts')], env);
    const articles = globSync('articles/*/*/*.md', { cwd: archive.content }).length;
    rounds.push({ articles, steps: { ingest, export: data, site, index, floor } });
  }
  const step = (name: StepName) => ({
    cpu: median(rounds.map((round) => round.steps[name].cpu)),
    memory: median(rounds.map((round) => round.steps[name].memory)),
  });
  return {
    articles: rounds[0]!.articles,
    steps: {
      ingest: step('ingest'),
      export: step('export'),
      site: step('site'),
      index: step('index'),
      floor: step('floor'),
    },
  };
}

function writeHtml(from: string, to: string): { cpu: number; memory: number } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script('bench/write-html.ts'), from, to]);
  if (status !== 0) throw new Error(`write-html.ts failed: ${stderr}`);
  return JSON.parse(stdout.toString());
}

function rowsOf({ articles, steps }: SizeRun): BenchRow[] {
  const budgeted = articles >= BUDGET.articles * 0.95;
  const rows: BenchRow[] = [];
  for (const name of ['ingest', 'export', 'site', 'index'] as const) {
    const kept = (key: 'cpu' | 'memory', unit: string) =>
      name === 'site' && budgeted
        ? { met: steps.site[key] <= BUDGET[key], budget: `at most ${BUDGET[key]} ${unit}` }
        : {};
    const beside = (key: 'cpu' | 'memory') =>
      name === 'ingest' ? {} : { beside: { what: 'writing the HTML', value: steps.floor[key] } };
    const what = `${name}, ${articles} articles`;
    rows.push({
      what: `${what}: CPU`,
      value: steps[name].cpu,
      unit: 's',
      ...beside('cpu'),
      ...kept('cpu', 's'),
    });
    rows.push({
      what: `${what}: memory`,
      value: steps[name].memory,
      unit: 'MB',
      ...beside('memory'),
      ...kept('memory', 'MB'),
    });
  }
  return rows;
}

/** How much more an article costs in the large archive than in the small; 1 is linear, start-up pulls it below. */
function linearity(small: SizeRun, large: SizeRun): BenchRow[] {
  return (['ingest', 'export', 'site', 'index'] as const).map((name) => {
    const value = large.steps[name].cpu / large.articles;
    const growth = value / (small.steps[name].cpu / small.articles);
    return {
      what: `${name}: CPU an article, large beside small archive`,
      value: value * 1000,
      unit: 'ms',
      beside: { what: 'in the small one', value: (value / growth) * 1000 },
      met: growth <= 1.25,
      budget: 'at most 1.25 ×',
    };
  });
}

function script(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}
