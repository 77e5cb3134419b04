import { lstatSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listFolder } from './list-folder.ts';
import { isRunning, processMark } from './process-mark.ts';
import { readBytes } from './read-file.ts';

/** Who writes into an archive. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When the holder took the lock, ISO 8601. */
  readonly since: string;
  /** Tells the process from a later one with the same number; null where the system does not say. */
  readonly mark: string | null;
}

export interface ArchiveLock {
  /** Gives the lock back. */
  readonly release: () => void;
}

/** Another run writes into the archive and did not end in time. */
export class ArchiveLocked extends Error {
  override readonly name = 'ArchiveLocked';
}

/** Lies in the content root, where every run looks; ignored by git. */
export const LOCK = '.ingest.lock';

const POLL_MS = 50;
/** Longest lock, in bytes. */
const LARGEST = 10_000;
/** Nobody can write into a folder that is read-only or not there. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR']);
/** A lock that is still empty after this long was left by a run that was killed between making and filling it. */
const EMPTY_MS = 2_000;

/**
 * Makes this process the only one that writes into the archive. A lock whose holder is no more is taken over.
 *
 * @param wait how long to wait for another run, in milliseconds; `onWait` is told whom for, once
 * @returns the lock; null where the folder cannot be written to, so that nobody can write there at all
 * @throws {ArchiveLocked} where the other run does not end in time, or what lies there is no lock that a run made
 */
export async function lockArchive(
  root: string,
  wait: number,
  onWait: (holder: string) => void,
): Promise<ArchiveLock | null> {
  const path = join(root, LOCK);
  const content = `${JSON.stringify(ownHolder())}\n`;
  const begun = Date.now();
  let told = false;
  for (;;) {
    const made = makeLock(path, content);
    if (made === 'made') {
      clearAside(root);
      return { release: () => releaseLock(path, content) };
    }
    if (made === 'unwritable') return null;
    const found = readLock(path);
    if (found === null) continue;
    const holder = toHolder(found);
    if (holder === null ? ageOf(path) > EMPTY_MS : isOver(holder)) {
      takeAway(path, found);
      continue;
    }
    const words = holder === null ? 'another run' : describe(holder);
    if (Date.now() - begun >= wait) throw new ArchiveLocked(lockedMessage(path, words));
    if (!told) onWait(words);
    told = true;
    await sleep(POLL_MS);
  }
}

function ownHolder(): LockHolder {
  return {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    mark: processMark(process.pid),
  };
}

function makeLock(path: string, content: string): 'made' | 'held' | 'unwritable' {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return 'made';
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return 'held';
    if (code === 'ENOSPC') rmSync(path, { force: true });
    if (UNWRITABLE.has(code)) return 'unwritable';
    throw error;
  }
}

/** A lock is a line; null where there is none any more. */
function readLock(path: string): string | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  const read = stat.isFile() ? readBytes(path, path, LARGEST) : null;
  if (read?.ok) return read.value.toString('utf8');
  // It may have been given back between the two looks.
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null;
  throw new ArchiveLocked(
    `${path} is no lock that a run made, but a link, a folder or the like. Look at what it is, and move it out of the archive`,
  );
}

/** Milliseconds since the lock was written; 0 where it has gone. */
function ageOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? 0 : Date.now() - stat.mtimeMs;
}

function toHolder(content: string): LockHolder | null {
  try {
    const { pid, host, since, mark } = JSON.parse(content);
    return Number.isInteger(pid) && typeof host === 'string' ? { pid, host, since, mark } : null;
  } catch {
    return null;
  }
}

/** Whether the holder's process has ended. Of another machine's processes nothing is known: they hold on. */
function isOver({ pid, host, mark }: LockHolder): boolean {
  if (host !== hostname()) return false;
  return !isRunning(pid) || (mark !== null && processMark(pid) !== mark);
}

/** Takes a stale lock away; should another run have replaced it in this very moment, that run's lock is put back. */
function takeAway(path: string, stale: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const taken = readLock(aside);
  if (taken !== null && taken !== stale) makeLock(path, taken);
  rmSync(aside, { force: true });
}

/** Takes away what runs left that were killed while they took a stale lock away. */
function clearAside(root: string): void {
  for (const name of listFolder(root)) {
    if (name.startsWith(`${LOCK}.`)) rmSync(join(root, name), { force: true });
  }
}

function releaseLock(path: string, content: string): void {
  if (readLock(path) === content) rmSync(path, { force: true });
}

function describe({ pid, host, since }: LockHolder): string {
  return `process ${pid} on ${host}, since ${since}`;
}

function lockedMessage(path: string, holder: string): string {
  return `${path} is held by ${holder}. Wait for that run to end; if it is surely over (say, on a machine that crashed), delete ${path}, and no other file: it says only who runs`;
}
