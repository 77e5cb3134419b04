/** Who edited, when, and what stood there before: from git, where there is one. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signatureOf } from '../../src/ingest/git-history.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { readArticles } from '../../src/pipeline/index.ts';
import { FERRY, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const PAGE = 'lanchuan-ribao/2012-03-05/02';
const FILE = `articles/${PAGE}-01.md`;

function git({ root }: SampleFolder, ...args: string[]): void {
  const identity = ['-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: '2012-03-08T12:00:00Z',
    GIT_COMMITTER_DATE: '2012-03-08T12:00:00Z',
  };
  execFileSync('git', [...identity, ...args], { cwd: root, env, stdio: 'ignore' });
}

function ingest({ root }: SampleFolder, digest: string, read = readArticles): string[] {
  const outcomes = [...ingestArchive(root, planIngest(root), { digest: digest.repeat(64), read })];
  return outcomes.flatMap(({ problems }) => problems).map(({ found }) => found);
}

/** An archive in git, read and committed. */
function committed(): SampleFolder {
  const folder = sampleFolder();
  folder.write(`drops/${PAGE}.txt`, FERRY + JOBS);
  ingest(folder, 'a');
  git(folder, 'init', '-q');
  git(folder, 'config', 'user.name', '宋砚青');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'Read');
  return folder;
}

const correct = (folder: SampleFolder) =>
  folder.write(FILE, folder.read(FILE).replace('岁的聂长根', '岁的聂常根'));

describe('an edit is signed', () => {
  test('by whoever works here, while it is not committed', () => {
    const folder = committed();
    correct(folder);
    const { by, when } = signatureOf(join(folder.root, FILE));
    expect(by).toBe('宋砚青');
    expect(when).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('by who committed it', () => {
    const folder = committed();
    correct(folder);
    git(folder, '-c', 'user.name=沈知秋', 'commit', '-qam', 'Correct a name');
    ingest(folder, 'a');
    expect(folder.read(`corrections/${PAGE}.yaml`)).toMatch(/by: 沈知秋\n {2}when: "2012-03-08"/);
  });

  test('by nobody where there is no git', () => {
    const folder = sampleFolder();
    folder.write(FILE, '');
    expect(signatureOf(join(folder.root, FILE))).toEqual({ by: null, when: null });
  });
});

test('an edit is told from what changed rules read, by the version that git has', () => {
  const folder = committed();
  correct(folder);
  const read: typeof readArticles = (drop) => {
    const page = readArticles(drop);
    const [first, ...rest] = page.articles;
    const [lead, ...others] = first!.paragraphs;
    return { ...page, articles: [{ ...first!, paragraphs: [...others, lead!] }, ...rest] };
  };
  expect(ingest(folder, 'b', read)).toEqual([]);
  expect(folder.read(`corrections/${PAGE}.yaml`).match(/^- kind/gm)).toHaveLength(1);
  expect(folder.read(FILE)).toMatch(/\n\n轮渡站64名[^\n]*\n\n本报讯.*聂常根/);
});
