import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ArchiveLocked, LOCK, lockArchive } from '../../src/content/archive-lock.ts';
import { processMark } from '../../src/content/process-mark.ts';

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'jianbao-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

const lock = (root: string, wait = 0, onWait = (_: string) => {}) => lockArchive(root, wait, onWait);

/** Leaves a lock behind as another run would have. */
function leave(root: string, holder: object): void {
  const known = { pid: process.pid, host: hostname(), since: '2026-01-05T08:00:00.000Z', mark: null };
  writeFileSync(join(root, LOCK), JSON.stringify({ ...known, ...holder }));
}

/** The number of a process that has ended. */
async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('close', resolve));
  return child.pid!;
}

test('one run holds the lock at a time, and the next has it when it is given back', async () => {
  const root = folder();
  const first = await lock(root);
  await expect(lock(root)).rejects.toThrow(ArchiveLocked);
  const waiting: string[] = [];
  const second = lock(root, 5_000, (holder) => waiting.push(holder));
  setTimeout(() => first?.release(), 120);
  (await second)?.release();
  expect(waiting).toEqual([expect.stringMatching(`^process ${process.pid} on ${hostname()}, since \\d{4}-`)]);
  expect(existsSync(join(root, LOCK))).toBe(false);
});

test('a run that gives up says who holds the lock and what to do', async () => {
  const root = folder();
  leave(root, {});
  await expect(lock(root)).rejects.toThrow(
    `${join(root, LOCK)} is held by process ${process.pid} on ${hostname()}, since 2026-01-05T08:00:00.000Z. Wait for that run to end; if it is surely over (say, on a machine that crashed), delete ${join(root, LOCK)}, and no other file: it says only who runs`,
  );
});

test('a lock of a process that has ended is taken over', async () => {
  const root = folder();
  leave(root, { pid: await endedPid() });
  expect(await lock(root)).not.toBeNull();
  expect(JSON.parse(readFileSync(join(root, LOCK), 'utf8')).pid).toBe(process.pid);
});

test.runIf(process.platform === 'linux')('so is one of an earlier process with the same number', async () => {
  const root = folder();
  leave(root, { mark: 'an earlier boot 1234' });
  expect(await lock(root)).not.toBeNull();
});

test('a lock of another machine is never taken over: nobody here knows whether its run has ended', async () => {
  const root = folder();
  leave(root, { pid: await endedPid(), host: 'redaction-2' });
  await expect(lock(root)).rejects.toThrow('on redaction-2');
});

test('a lock that was never filled is waited for, then taken over', async () => {
  const root = folder();
  writeFileSync(join(root, LOCK), '');
  await expect(lock(root)).rejects.toThrow('another run');
  utimesSync(join(root, LOCK), 0, 0);
  expect(await lock(root)).not.toBeNull();
});

test('of many that take over one lock at once, one has it', async () => {
  const root = folder();
  leave(root, { pid: await endedPid() });
  const tried = await Promise.allSettled(Array.from({ length: 20 }, () => lock(root)));
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('what a run left that was killed while it took a lock over goes with the next', async () => {
  const root = folder();
  leave(root, { pid: await endedPid() });
  writeFileSync(join(root, `${LOCK}.4711`), '');
  const held = await lock(root);
  expect(readdirSync(root)).toEqual([LOCK]);
  held?.release();
  expect(readdirSync(root)).toEqual([]);
});

test('where there is no folder there is nothing to hold', async () => {
  expect(await lock(join(folder(), 'nowhere'))).toBeNull();
});

test.runIf(process.platform === 'linux')(
  'a process has a mark of its own, and one that has ended has none',
  async () => {
    expect(processMark(process.pid)).toMatch(/^[0-9a-f-]{36} \d+$/);
    expect(processMark(await endedPid())).toBeNull();
  },
);
