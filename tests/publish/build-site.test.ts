import { spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';

const BUILD = join(import.meta.dirname, 'fake-build.ts');

interface Build {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly end: Promise<{
    readonly code: number | null;
    readonly signal: string | null;
    readonly said: string;
  }>;
}

function startBuild(dist: string, edition: string, env: NodeJS.ProcessEnv = {}): Build {
  const child = spawn(process.execPath, [BUILD], {
    env: { ...process.env, JIANBAO_DIST: dist, EDITION: edition, ...env },
  });
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  return {
    kill: (signal) => child.kill(signal),
    end: new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, said }))),
  };
}

const build = (dist: string, edition: string, env?: NodeJS.ProcessEnv) => startBuild(dist, edition, env).end;

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** What a reader gets: the editions that the site's 41 files are of. */
function editionsOf(dist: string): string[] {
  const files = globSync('**/*.*', { cwd: dist });
  return files.length === 41
    ? [...new Set(files.map((file) => readFileSync(join(dist, file), 'utf8')))]
    : [`${files.length} files`];
}

test('a new site takes the place of the old one, of which nothing is left', async () => {
  const dist = join(makeFolder(), 'dist');
  expect((await build(dist, 'Monday')).code).toBe(0);
  writeFileSync(join(dist, 'withdrawn.html'), 'what was taken back meanwhile');
  expect((await build(dist, 'Tuesday')).code).toBe(0);
  expect(editionsOf(dist)).toEqual(['Tuesday']);
  expect(globSync(`${dist}*`)).toEqual([dist]);
});

test('a build that fails leaves the old site', async () => {
  const dist = join(makeFolder(), 'dist');
  await build(dist, 'Monday');
  expect((await build(dist, 'Tuesday', { FAIL: '20' })).code).toBe(1);
  expect(editionsOf(dist)).toEqual(['Monday']);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a build that %s ends says so, and has ended what it ran',
  async (signal) => {
    const dist = join(makeFolder(), 'dist');
    await build(dist, 'Monday');
    const running = startBuild(dist, 'Tuesday', { PAUSE: '50' });
    await sleep(900);
    running.kill(signal);
    const { said, signal: by } = await running.end;
    expect(said).toBe(`Interrupted: ${dist}/ is as it was.\n`);
    expect(by).toBe(signal);
    expect(editionsOf(dist)).toEqual(['Monday']);
    // Whoever builds next need not wait for anybody.
    expect((await build(dist, 'Wednesday')).said).toBe('');
    expect(editionsOf(dist)).toEqual(['Wednesday']);
  },
);

test('killed at any moment, the old site or the new one stands, and the next build makes a whole one', {
  timeout: 120_000,
}, async () => {
  const dist = join(makeFolder(), 'dist');
  await build(dist, 'edition 0');
  let standing = 'edition 0';
  const seen = new Set<string>();
  for (let kill = 1; kill <= 12; kill++) {
    const running = startBuild(dist, `edition ${kill}`, { PAUSE: '5' });
    await sleep(150 + Math.random() * 500);
    running.kill('SIGKILL');
    await running.end;
    const [edition, ...others] = editionsOf(dist);
    expect(others).toEqual([]);
    expect([standing, `edition ${kill}`]).toContain(edition);
    seen.add(edition === standing ? 'old' : 'new');
    standing = edition!;
  }
  expect(seen).toContain('old');
  expect((await build(dist, 'last')).code).toBe(0);
  expect(editionsOf(dist)).toEqual(['last']);
});

test('the second of two builds waits for the first and says for whom', async () => {
  const dist = join(makeFolder(), 'dist');
  const first = startBuild(dist, 'Monday', { PAUSE: '40' });
  await sleep(700);
  const second = await build(dist, 'Tuesday');
  expect((await first.end).code).toBe(0);
  expect(second.said).toMatch(/^waiting for another build: process \d+ on /);
  expect(second.code).toBe(0);
  expect(editionsOf(dist)).toEqual(['Tuesday']);
});

test('a folder that holds anything else than a site is never taken away', async () => {
  const home = makeFolder();
  writeFileSync(join(home, 'thesis.odt'), 'years of work');
  const { code, said } = await build(home, 'Monday');
  expect(code).toBe(1);
  expect(said).toContain(`${home} holds other files than a site of this project`);
  expect(readFileSync(join(home, 'thesis.odt'), 'utf8')).toBe('years of work');
});

test('a link to the site’s folder stays a link', async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'dist'));
  expect((await build(join(folder, 'dist'), 'Monday')).code).toBe(0);
  expect(editionsOf(join(folder, 'real'))).toEqual(['Monday']);
});

test('what a kill between two renamings left is put right by the next build and by serving', async () => {
  const folder = makeFolder();
  const dist = join(folder, 'dist');
  await build(join(folder, 'dist.old'), 'Monday');
  expect((await build(dist, 'Tuesday', { FAIL: '1' })).code).toBe(1);
  expect(editionsOf(dist)).toEqual(['Monday']);
});
