import { execFileSync } from 'node:child_process';
import { articlesFolder } from '../content/content-root.ts';

/** When articles came into the archive: the day of the commit that has them first. */
export type Arrivals =
  | {
      /** By path below `content/articles`; what is not committed yet has no day. */
      readonly days: ReadonlyMap<string, string>;
    }
  | { readonly unknown: 'no git' | 'a shallow clone' };

/** Larger histories than this are of archives far beyond what a static site holds. */
const LARGEST_HISTORY = 1 << 30;

/**
 * Reads when articles came from git's history. An article whose file was given another name keeps its day. Where git has
 * no history, or cut it off, nothing can be known.
 */
export function readArrivals(root: string): Arrivals {
  const folder = articlesFolder(root);
  const shallow = git(folder, ['rev-parse', '--is-shallow-repository'])?.trim();
  if (shallow === undefined) return { unknown: 'no git' };
  if (shallow === 'true') return { unknown: 'a shallow clone' };
  const log = git(folder, [
    ...['-c', 'core.quotePath=false', 'log', '--reverse', '--topo-order', '--diff-filter=AR', '-M', '-l200'],
    ...['--format=%x00%as', '--name-status', '-z', '--relative', '--', '*.md'],
  ]);
  if (log === null) return { unknown: 'no git' };
  return { days: readLog(log) };
}

/** `\0<day>`, then a status and one path, or two where a file was renamed, each ended by `\0`. */
function readLog(log: string): Map<string, string> {
  const days = new Map<string, string>();
  const parts = log.split('\0').map((part) => part.trim());
  let day = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (/^\d{4}-\d{2}-\d{2}$/.test(part)) day = part;
    else if (part === 'A') {
      const path = parts[++i]!;
      if (!days.has(path)) days.set(path, day);
    } else if (/^R\d+$/.test(part)) {
      const [from, to] = [parts[++i]!, parts[++i]!];
      days.set(to, days.get(from) ?? day);
    }
  }
  return days;
}

function git(folder: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: LARGEST_HISTORY,
    });
  } catch {
    return null;
  }
}
