import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Withdrawals } from '../../schemas/index.ts';
import { type ContentProblem, fileProblem } from '../content/content-problem.ts';
import { shownPath } from '../content/content-root.ts';
import { isThere, readTextBelow } from '../content/read-below.ts';
import { readYaml } from '../content/read-data.ts';

/** The invented paper that the project comes with. */
export const SAMPLE = 'lanchuan-ribao';

/**
 * Where a paper's files lie, as paths below the content root, in the order in which they go: its own file last, so that
 * what was interrupted is seen to be unfinished. Without its page records no address of it is known as withdrawn.
 */
const PLACES = ['articles', 'corrections', 'drops', 'topics', 'papers'] as const;
const placeOf = (folder: (typeof PLACES)[number]) =>
  folder === 'topics' ? 'topics.yaml' : folder === 'papers' ? `papers/${SAMPLE}.yaml` : `${folder}/${SAMPLE}`;

/** What of the sample paper is there, as paths below the content root. */
export function sampleFiles(root: string): string[] {
  return PLACES.map(placeOf).filter((path) => isThere(root, path));
}

/**
 * Why the sample paper may not be taken away yet: what git does not have could never be got back, and a withdrawal of an
 * article that is gone would stop each build.
 */
export function sampleProblems(root: string): ContentProblem[] {
  const unsaved = git(root, ['status', '--porcelain', '--ignored', '--', ...sampleFiles(root)]);
  const remedy = 'Commit it first (git add content && git commit): then nothing can be lost';
  if (unsaved === null) {
    return [
      fileProblem(
        shownPath(root),
        'no git, which could bring back what is taken away',
        'a git checkout',
        remedy,
      ),
    ];
  }
  const files = unsaved.split('\n').filter((line) => line !== '');
  return [
    ...files.map((line) => fileProblem(line.slice(3), 'work that is not committed', 'what git has', remedy)),
    ...withdrawalProblems(root),
  ];
}

function withdrawalProblems(root: string): ContentProblem[] {
  if (!isThere(root, 'withdrawals.yaml')) return [];
  const file = shownPath(root, 'withdrawals.yaml');
  const text = readTextBelow(root, 'withdrawals.yaml');
  const read = text.ok ? readYaml(text.value, Withdrawals, { file, line: 1 }) : text;
  if (!read.ok) return [...read.problems];
  const ids = read.value.map(({ id }) => id).filter((id) => id.startsWith(`${SAMPLE}-`));
  if (ids.length === 0) return [];
  const remedy = 'Delete these entries, or the file where it has no other';
  return [fileProblem(file, `the withdrawal of ${ids.join(', ')}`, 'articles that stay', remedy)];
}

/** Takes the sample paper away with all that belongs to it; ask `sampleProblems` first. */
export function clearSample(root: string): void {
  for (const path of sampleFiles(root)) rmSync(join(root, path), { recursive: true });
}

function git(root: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
