import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIGURE_SUMMARY } from '../../src/data/exported-files.ts';
import { startStaticServer } from '../../src/serve/static-server.ts';
import type { Bench, BenchRow } from './bench.ts';
import { launchBrowser } from './browser.ts';
import { type Answer, browseFigures, type Question } from './explorer/browse-figures.ts';
import { makeFigures } from './explorer/make-figures.ts';

const FIGURES = 1_000_000;
const BUDGET = { first: 1, answer: 2, bytes: 5_000_000 };

const QUESTIONS: readonly Question[] = [
  { what: 'by kind', ask: { kind: 'money' } },
  { what: 'by unit', ask: { unit: '公里' } },
  { what: 'by range', ask: { min: '1200', max: '1300' } },
  { what: 'by paper', ask: { paper: 'ceshi-wanbao' } },
  { what: 'by date', ask: { from: '2021-03', to: '2021-05' } },
  { what: 'by kind, unit and range', ask: { kind: 'money', unit: '元', min: '1亿', max: '2亿' } },
];
/** The hardest thing to ask; nobody promised anything about it. */
const SORTED: Question = { what: 'largest of all first', ask: { sort: 'largest' } };

/** The figures explorer on a million figures, served as a plain host would and read in a browser. */
export const explorerBench: Bench = {
  name: 'explorer',
  about: 'first lines and filters of the figures explorer over a million figures, in a browser, cold',
  async run(note) {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-explorer-'));
    try {
      const dist = join(folder, 'dist');
      const env = { ...process.env, JIANBAO_DIST: dist, JIANBAO_CACHE: join(folder, 'cache') };
      const site = fileURLToPath(new URL('../site.ts', import.meta.url));
      const built = spawnSync(process.execPath, [site], { env, encoding: 'utf8' });
      if (built.status !== 0) throw new Error(`The site could not be built:\n${built.stderr}`);
      const { table, summary } = makeFigures(join(dist, 'data'), FIGURES);
      writeFileSync(join(dist, 'data', FIGURE_SUMMARY), JSON.stringify(summary));
      note(`${table.rows} invented figures, ${(table.files.parquet.bytes / 1e6).toFixed(0)} MB of Parquet`);
      const server = await startStaticServer({ root: dist });
      const browser = await launchBrowser();
      try {
        const { first, answers } = await browseFigures(browser, `${server.url}figures/`, [
          ...QUESTIONS,
          SORTED,
        ]);
        return [
          ...rowsOf('first lines', first, BUDGET.first),
          ...answers.flatMap((answer, i) =>
            rowsOf((QUESTIONS[i] ?? SORTED).what, answer, i < QUESTIONS.length ? BUDGET.answer : null),
          ),
        ];
      } finally {
        await browser.close();
        await server.close();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function rowsOf(what: string, { seconds, bytes, said }: Answer, most: number | null): BenchRow[] {
  const time = most === null ? {} : { met: seconds <= most, budget: `≤ ${most} s` };
  const load = most === null ? {} : { met: bytes <= BUDGET.bytes, budget: '≤ 5 MB' };
  return [
    { what: `${what}: ${said}`, value: seconds, unit: 's', ...time },
    { what: `${what}: loaded`, value: bytes / 1e6, unit: 'MB', ...load },
  ];
}
