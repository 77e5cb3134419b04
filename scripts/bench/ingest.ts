import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Bench, type BenchRow, median } from './bench.ts';
import { killRuns } from './ingest/kill-runs.ts';
import { makeArchive } from './make-archive.ts';
import { type Cost, measureCommand } from './measure-command.ts';

const ARTICLES = 10_000;
const ROUNDS = 5;
/** Seconds of wall time, the start of the process included. */
const BUDGET = { unchanged: 1.5, changed: 2 };
const SETTLE_MS = 2_500;
const KILLS = 300;
const KILLED_DROPS = 200;

const INGEST = fileURLToPath(new URL('../ingest.ts', import.meta.url));

/** Ingest where little or nothing changed, beside git, and ingest that is killed. */
export const ingestBench: Bench = {
  name: 'ingest',
  about:
    'ingest of an archive in which little or nothing changed, beside git status; and ingest that is killed',
  async run(note) {
    return [...(await measureRuns(note)), ...(await measureKills(note))];
  },
};

async function measureRuns(note: (line: string) => void): Promise<BenchRow[]> {
  const archive = makeArchive(ARTICLES);
  try {
    const env = { JIANBAO_CONTENT: archive.content, JIANBAO_CACHE: join(archive.folder, 'cache') };
    const ingest = () => measureCommand([process.execPath, INGEST], env);
    await ingest();
    const articles = globSync('articles/*/*/*.md', { cwd: archive.content }).length;
    note(`${articles} articles from ${archive.from}, ${ROUNDS} rounds; the start of Node counts`);
    commit(archive.folder);
    rmSync(env.JIANBAO_CACHE, { recursive: true });
    const uncached = await ingest();
    const unchanged: Cost[] = [];
    const changed: Cost[] = [];
    const status: Cost[] = [];
    const [drop = ''] = globSync('drops/*/*/*.txt', { cwd: archive.content }).sort();
    for (let round = 0; round < ROUNDS; round++) {
      // Files that changed a moment ago are read once more before their times are trusted.
      await sleep(SETTLE_MS);
      await ingest();
      unchanged.push(await ingest());
      status.push(await measureCommand(['git', '-C', archive.folder, 'status', '--short']));
      appendFileSync(join(archive.content, drop), `本报讯 昨日增补第${round + 1}条。\n`);
      changed.push(await ingest());
    }
    const rows = (what: string, runs: readonly Cost[], budget?: number): BenchRow[] => {
      const value = fastest(runs);
      return [
        {
          what: `ingest, ${articles} articles, ${what}: wall time`,
          value,
          unit: 's',
          beside: { what: 'git status', value: fastest(status) },
          ...(budget === undefined ? {} : { met: value <= budget, budget: `at most ${budget} s` }),
        },
        {
          what: `ingest, ${articles} articles, ${what}: CPU`,
          value: median(runs.map(({ cpu }) => cpu)),
          unit: 's',
        },
      ];
    };
    return [
      ...rows('nothing changed', unchanged, BUDGET.unchanged),
      ...rows('one drop changed', changed, BUDGET.changed),
      ...rows('nothing changed, fresh clone', [uncached]),
    ];
  } finally {
    rmSync(archive.folder, { recursive: true });
  }
}

/** Of one and the same work the fastest run says most: whatever else the machine does only adds. */
function fastest(runs: readonly Cost[]): number {
  return Math.min(...runs.map(({ wall }) => wall));
}

function commit(folder: string): void {
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr}`);
  };
  git('init', '-q');
  git('add', 'content');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '-qm', 'archive');
}

async function measureKills(note: (line: string) => void): Promise<BenchRow[]> {
  note(
    `${KILLS} kills at random moments of an ingest of ${KILLED_DROPS} drops, each run to its end afterwards`,
  );
  const report = await killRuns(KILLS, KILLED_DROPS, note);
  const none = (what: string, value: number): BenchRow => ({
    what: `${report.kills} kills (${report.midway} amid the writing): ${what}`,
    value,
    unit: 'files',
    met: value === 0,
    budget: 'none',
  });
  return [
    none('torn', report.torn),
    none('lost', report.lost),
    none('records before their articles', report.premature),
    none('different after the next run', report.different),
  ];
}
