import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { UNDATED } from '../addresses/urls.ts';
import { articlesFolder, correctionsFolder, dropsFolder } from '../content/content-root.ts';
import { sha256 } from '../content/digest.ts';
import { listFolder } from '../content/list-folder.ts';

/** What the file system says of all files of an issue, without any of them being read. */
export interface IssueStats {
  /** Changes when a file comes, goes, or is written to. */
  readonly fingerprint: string;
  /** When one of its files changed last, in milliseconds since 1970. */
  readonly changed: number;
}

/** The issue that a file of a page belongs to: `<paper>/<day>`; of undated pages each is an issue of its own. */
export function issueKey(paper: string, folder: string, name: string): string {
  return folder === UNDATED ? `${paper}/${folder}/${name}` : `${paper}/${folder}`;
}

/** Looks at every drop, sidecar, article, page record and correction: one `stat` a file, by issue. */
export function readIssueStats(root: string): Map<string, IssueStats> {
  const lines = new Map<string, string[]>();
  const changed = new Map<string, number>();
  for (const top of [dropsFolder(root), articlesFolder(root), correctionsFolder(root)]) {
    for (const paper of listFolder(top)) {
      for (const folder of listFolder(join(top, paper))) {
        for (const base of listFolder(join(top, paper, folder))) {
          const path = join(top, paper, folder, base);
          const stat = statOf(path);
          const key = issueKey(paper, folder, pageName(base));
          const seen =
            stat === undefined ? 'gone' : [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
          if (!lines.has(key)) lines.set(key, []);
          lines.get(key)!.push(`${path} ${seen}`);
          changed.set(
            key,
            Math.max(changed.get(key) ?? 0, stat?.mtimeMs ?? Infinity, stat?.ctimeMs ?? Infinity),
          );
        }
      }
    }
  }
  const toStats = ([key, seen]: [string, string[]]): [string, IssueStats] => [
    key,
    { fingerprint: sha256(seen.join('\n')), changed: changed.get(key)! },
  ];
  return new Map([...lines].map(toStats));
}

/** Undefined where there is nothing, or nothing that can be looked at; whoever reads it will say why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** `jianbao` of `jianbao.txt`, `jianbao.json` and `jianbao-02.md`. */
function pageName(base: string): string {
  return base.replace(/(?:-\d{2,}\.md|\.[^.]*)$/, '');
}
