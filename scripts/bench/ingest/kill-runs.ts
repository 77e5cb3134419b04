import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Form, writeVariedDrops } from './varied-drops.ts';

const INGEST = fileURLToPath(new URL('../../ingest.ts', import.meta.url));
const SLOW_DISK = new URL('slow-disk.ts', import.meta.url).href;

/** How often the run that goes on after a killed one is killed as well. */
const AGAIN = 0.6;
/** Kills between two notes. */
const NOTED = 25;

/** What killing ingest at random moments did. All but `kills` and `midway` should be 0. */
export interface KillReport {
  /** Runs that were killed before they ended. */
  readonly kills: number;
  /** Of these, runs that left the archive neither as it was nor as it shall be: the kill fell into the writing. */
  readonly midway: number;
  /** Files that are neither the old nor the new one. */
  readonly torn: number;
  /** Files that are there before and after, and were gone between. */
  readonly lost: number;
  /** Page records that were there before the articles that they list. */
  readonly premature: number;
  /** Files that differ from those of an undisturbed run once the next run has ended. */
  readonly different: number;
}

/** Articles, page records and corrections by path, unfinished ones and locks included. */
type Tree = ReadonlyMap<string, string>;

/**
 * Changes every drop of an archive, kills the ingest of it at a random moment, looks at what lies there, perhaps kills the
 * next run too, lets one end, and compares with an undisturbed run; over and over.
 *
 * @param note is told now and then how far it has come
 * @throws {Error} where an undisturbed run fails, or does not give the same files twice
 */
export async function killRuns(
  kills: number,
  drops: number,
  note: (line: string) => void = () => {},
): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-kill-'));
  try {
    const goals = await undisturbed(folder, drops);
    const report = { kills: 0, midway: 0, torn: 0, lost: 0, premature: 0, different: 0 };
    for (let form: Form = 'second'; report.kills < kills; form = form === 'first' ? 'second' : 'first') {
      const before = goals.trees[form === 'first' ? 'second' : 'first'];
      const goal = goals.trees[form];
      writeVariedDrops(join(folder, 'content'), drops, form);
      // A run that goes on after a killed one may be killed too.
      do {
        if (!(await ingest(folder, Math.random() * goals.milliseconds))) break;
        report.kills++;
        judge(report, readTree(folder), before, goal);
        if (report.kills % NOTED === 0) note(JSON.stringify(report));
      } while (report.kills < kills && Math.random() < AGAIN);
      await ingest(folder);
      const different = differing(readTree(folder), goal);
      if (different.length > 0) note(`different: ${different.join(', ')}`);
      report.different += different.length;
    }
    return report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds what is wrong with the files that a killed run left. */
function judge(report: Mutable<KillReport>, left: Tree, before: Tree, goal: Tree): void {
  if (differences(left, before) > 0 && differences(left, goal) > 0) report.midway++;
  const whole = [...left].filter(([path]) => !isUnfinished(path));
  report.torn += whole.filter(([path, text]) => text !== before.get(path) && text !== goal.get(path)).length;
  report.lost += [...before.keys()].filter((path) => goal.has(path) && !left.has(path)).length;
  report.premature += prematureRecords(left, before, goal);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The archive in both forms, each reached twice from the other, and how long such a run takes. */
async function undisturbed(folder: string, drops: number) {
  const reached: Record<Form, Tree[]> = { first: [], second: [] };
  let milliseconds = 0;
  for (const form of ['first', 'second', 'first', 'second', 'first'] as const) {
    writeVariedDrops(join(folder, 'content'), drops, form);
    const begun = performance.now();
    await ingest(folder);
    milliseconds = performance.now() - begun;
    reached[form].push(readTree(folder));
  }
  const trees = { first: reached.first[0]!, second: reached.second[0]! };
  for (const form of ['first', 'second'] as const) {
    if (reached[form].some((tree) => differences(tree, trees[form]) > 0)) {
      throw new Error(`the ${form} form of the archive does not always give the same files`);
    }
  }
  return { trees, milliseconds };
}

/** Runs ingest to its end, or on a slow disk until it is killed; tells whether it was killed. */
function ingest(folder: string, killAfter: number | null = null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const slow = killAfter === null ? [] : ['--import', SLOW_DISK];
    const child = spawn(process.execPath, [...slow, INGEST], {
      env: { ...process.env, JIANBAO_CONTENT: join(folder, 'content'), JIANBAO_CACHE: join(folder, 'cache') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data) => (said += data));
    if (killAfter !== null) void sleep(killAfter).then(() => child.kill('SIGKILL'));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(`ingest failed: ${said.slice(-2000)}`));
    });
  });
}

function readTree(folder: string): Tree {
  const cwd = join(folder, 'content');
  const paths = globSync(['{articles,corrections}/**/*.*', '{articles,corrections}/**/.*', '.*'], { cwd });
  return new Map(paths.sort().map((path) => [path, readFileSync(join(cwd, path), 'utf8')]));
}

const isUnfinished = (path: string) => /(?:^|\/)\.[^/]*$/.test(path);

function differences(a: Tree, b: Tree): number {
  return differing(a, b).length;
}

function differing(a: Tree, b: Tree): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

function prematureRecords(left: Tree, before: Tree, goal: Tree): number {
  return [...left].filter(([path, record]) => {
    if (!path.endsWith('.json') || isUnfinished(path)) return false;
    if (record !== goal.get(path) || record === before.get(path)) return false;
    const page = `${path.slice(0, -'.json'.length)}-`;
    return [...goal].some(([file, text]) => file.startsWith(page) && left.get(file) !== text);
  }).length;
}
