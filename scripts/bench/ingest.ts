import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, type BenchRow, median } from './bench.ts';
import { killRuns } from './ingest/kill-runs.ts';
import { makeArchive } from './make-archive.ts';
import { measureCommand } from './measure-command.ts';

const ARTICLES = 10_000;
const ROUNDS = 5;
/** Seconds of wall time, the start of the process included. */
const BUDGET = { unchanged: 1.5, changed: 2 };
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
    note(
      `${articles} articles from ${archive.from}, ${ROUNDS} rounds; wall time, the start of Node included`,
    );
    commit(archive.folder);
    const uncached = await ingest();
    const unchanged: number[] = [];
    const changed: number[] = [];
    const status: number[] = [];
    const [drop = ''] = globSync('drops/*/*/*.txt', { cwd: archive.content }).sort();
    for (let round = 0; round < ROUNDS; round++) {
      // A cache that was written a moment ago is not trusted for what had just changed.
      await ingest();
      unchanged.push((await ingest()).wall);
      status.push((await measureCommand(['git', '-C', archive.folder, 'status', '--short'])).wall);
      appendFileSync(join(archive.content, drop), `本报讯 昨日增补第${round + 1}条。\n`);
      changed.push((await ingest()).wall);
    }
    const beside = { what: 'git status', value: median(status) };
    const row = (what: string, value: number, budget?: number): BenchRow => ({
      what: `ingest, ${articles} articles: ${what}`,
      value,
      unit: 's',
      beside,
      ...(budget === undefined ? {} : { met: value <= budget, budget: `at most ${budget} s` }),
    });
    return [
      row('nothing changed', median(unchanged), BUDGET.unchanged),
      row('one drop changed', median(changed), BUDGET.changed),
      row('nothing changed, on a fresh clone', uncached.wall),
    ];
  } finally {
    rmSync(archive.folder, { recursive: true });
  }
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
  const report = await killRuns(KILLS, KILLED_DROPS);
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
