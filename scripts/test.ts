/** npm test: everything that has to hold before a change is published, with one summary at the end. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What failed and why, a line each: the end of a log is often all that is kept of it. */
  readonly failures?: readonly string[];
}

/** What is read of the report of `vitest --reporter=json`. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface Step {
  readonly name: string;
  /** Counts what it checked; a step that is one check counts 1. */
  readonly run: () => Counts;
  /** Left out where this step failed. */
  readonly needs?: string;
}

const STEPS: readonly Step[] = [
  // Writes what TypeScript has to know of Astro, so it comes first.
  { name: 'types of the pages', run: () => check(script('astro.ts'), ['check']) },
  { name: 'types', run: () => check(bin('typescript', 'tsc'), ['-p', '.']) },
  { name: 'lint', run: () => check(bin('@biomejs/biome', 'biome'), ['check', '--error-on-warnings']) },
  { name: 'unit and property tests', run: () => vitest('unit') },
  { name: 'build of the sample archive', run: buildArchive },
  { name: 'built site in a browser', run: () => vitest('site'), needs: 'build of the sample archive' },
];

const results: { name: string; seconds: number; counts: Counts; skipped: boolean }[] = [];
for (const { name, run, needs } of STEPS) {
  const skipped = results.some((result) => result.name === needs && result.counts.failed > 0);
  console.log(`\n── ${name}${skipped ? `: left out, since “${needs}” failed` : ''}`);
  const begun = performance.now();
  const counts = skipped ? { passed: 0, failed: 0 } : run();
  results.push({ name, seconds: (performance.now() - begun) / 1000, counts, skipped });
}

console.log('\n── summary');
for (const { name, seconds, counts, skipped } of results) {
  const verdict = skipped ? 'left out' : counts.failed > 0 ? 'FAILED' : 'ok';
  console.log(`${verdict.padEnd(8)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${name}`);
}
for (const { name, counts } of results) {
  for (const failure of counts.failures ?? []) console.log(`\nfailed in “${name}”: ${failure}`);
}
const total = (key: 'passed' | 'failed') => results.reduce((sum, { counts }) => sum + counts[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
if (total('failed') > 0) process.exitCode = 1;

function check(path: string, options: readonly string[]): Counts {
  return counted(spawnSync(process.execPath, [path, ...options], { stdio: 'inherit' }).status === 0);
}

function counted(good: boolean): Counts {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Builds as `npm run build` does. What it changes in content/articles should have been committed. */
function buildArchive(): Counts {
  const before = digests('content/articles');
  const { failed } = check(script('build.ts'), []);
  const after = digests('content/articles');
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (stale.length > 0) {
    console.error(
      `content/articles was not up to date; the build has now changed it. Look at it and commit it:`,
    );
    for (const path of stale) console.error(`  ${path}`);
  }
  return counted(failed === 0 && stale.length === 0);
}

function digests(folder: string): Map<string, string> {
  const files = globSync(`${folder}/**/*.{md,json}`);
  return new Map(files.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

function vitest(project: string): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-test-'));
  const report = join(folder, 'report.json');
  const { failed } = check(bin('vitest', 'vitest'), [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  const counts = readReport(report);
  rmSync(folder, { recursive: true });
  // A file that does not even load has no failed test; a run of no test has proved nothing.
  const silent = counts.failed === 0 && (failed > 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

function readReport(path: string): Counts {
  try {
    const report: VitestReport = JSON.parse(readFileSync(path, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      failures: report.testResults.flatMap(failuresOfFile),
    };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function failuresOfFile({ name, message, assertionResults }: VitestReport['testResults'][number]): string[] {
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  const file = relative(process.cwd(), name);
  if (failed.length === 0) return message ? [`${file}: ${firstLines(message)}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${file}: ${fullName}\n  ${firstLines(failureMessages.join('\n'))}`,
  );
}

/** Enough of a message to know what was expected; the whole stands further up. */
function firstLines(message: string): string {
  return stripVTControlCharacters(message).split('\n').slice(0, 12).join('\n  ').slice(0, 2000);
}

function script(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Path of a package's command, to be run with this very Node. */
function bin(name: string, command: string): string {
  const manifest = fileURLToPath(new URL(`../node_modules/${name}/package.json`, import.meta.url));
  const { bin: commands } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof commands === 'string' ? commands : commands[command]);
}
