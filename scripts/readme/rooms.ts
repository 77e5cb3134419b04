import { readFileSync } from 'node:fs';
import { projectPath } from './project-path.ts';

/** What lies at the top that is no room. */
const TOP = [
  ['content/', 'papers, drops as received, articles as generated and reviewed, corrections, withdrawals'],
  ['scripts/', 'the commands; [`scripts/bench/`](scripts/bench.ts) has one file a bench'],
  ['tests/', 'mirrors `src/`; `tests/site` looks at the built site in a browser'],
] as const;

/** The table of folders, from the map of the rooms in CONTRIBUTING.md. */
export function rooms(): string {
  const map = /## The rooms[\s\S]*?```text\n([\s\S]*?)\n```/.exec(
    readFileSync(projectPath('CONTRIBUTING.md'), 'utf8'),
  )![1]!;
  const lines = map.split('\n').filter((line) => line !== '');
  const rows = lines.map((line) => /^(\S+)\s+(.*)$/.exec(line)!.slice(1, 3) as [string, string]);
  return [
    '| Folder | What lies there |',
    '|---|---|',
    ...[...rows, ...TOP].map(([folder, what]) => `| \`${folder}\` | ${what} |`),
  ].join('\n');
}
