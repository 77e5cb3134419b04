import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../content/digest.ts';
import type { Signature } from '../corrections/recognise-texts.ts';

/** A version that is older than so many others is not looked for. */
const VERSIONS = 50;

/**
 * Who edited a file last, and when. An edit that is not committed yet is the one of whoever uses git here, at the day the
 * file was saved; nothing is known where there is no git.
 */
export function signatureOf(path: string): Signature {
  const status = git(path, ['status', '--porcelain', '--', basename(path)]);
  if (status === null) return { by: null, when: null };
  if (status.trim() !== '') {
    const { by } = editorHere(dirname(path));
    return { by, when: statSync(path).mtime.toISOString().slice(0, 10) };
  }
  const [name, day] = git(path, ['log', '-1', '--format=%an%n%as', '--', basename(path)])?.split('\n') ?? [];
  return { by: name || null, when: day || null };
}

/** Whoever uses git in a folder, as of today; nothing is known where there is no git. */
export function editorHere(folder: string): Signature {
  const name = git(join(folder, 'any'), ['config', 'user.name'])?.trim() || null;
  return { by: name, when: new Date().toISOString().slice(0, 10) };
}

/** The committed version of a file that has this digest; null where git knows none. */
export function findVersion(path: string, digest: string): string | null {
  const commits = git(path, ['log', `-${VERSIONS}`, '--format=%H', '--', basename(path)]);
  for (const commit of (commits ?? '').split('\n').filter((line) => line !== '')) {
    const text = git(path, ['show', `${commit}:./${basename(path)}`]);
    if (text !== null && sha256(text) === digest) return text;
  }
  return null;
}

/** A committed version of a file. */
export interface FileVersion {
  readonly text: string;
  /** Who committed it, and the day, YYYY-MM-DD. */
  readonly by: string;
  readonly when: string;
}

/** The committed versions of a file, oldest first; none where there is no git. A commit that deleted it has an empty text. */
export function versionsOf(path: string): FileVersion[] {
  const commits = git(path, ['log', `-${VERSIONS}`, '--format=%H%x09%an%x09%as', '--', basename(path)]);
  return (commits ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [commit = '', by = '', when = ''] = line.split('\t');
      return { text: git(path, ['show', `${commit}:./${basename(path)}`]) ?? '', by, when };
    })
    .toReversed();
}

function git(path: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, {
      cwd: dirname(path),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
      maxBuffer: 64 << 20,
    });
  } catch {
    return null;
  }
}
