import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArrivals } from '../../src/archive/arrivals.ts';
import { openArchive } from '../../src/archive/index.ts';
import { newestArrivals, newestPages } from '../../src/archive/newest-arrivals.ts';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import { FERRY, HEATING, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

function commit(folder: SampleFolder, day: string) {
  const date = `${day}T12:00:00+08:00`;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=编辑', '-c', 'user.email=a@b.example', ...args], {
      cwd: folder.root,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', day);
  return git;
}

test('what was printed first may come last: the order is that of the commits', async () => {
  const folder = sampleFolder();
  folder.write('drops/lanchuan-ribao/2012-03-05/02.txt', FERRY + JOBS);
  await runIngest(folder.root);
  commit(folder, '2026-01-10');
  folder.write('drops/lanchuan-ribao/1998-07-01/01.txt', HEATING);
  await runIngest(folder.root);
  const git = commit(folder, '2026-02-20');
  folder.write('drops/lanchuan-ribao/2020-01-01/01.txt', '不在库里的\n　　这一篇还没有提交。\n');
  await runIngest(folder.root);

  const index = openArchive(folder.root).index();
  const arrivals = newestArrivals(index, readArrivals(folder.root), 10);
  expect(arrivals.map(({ entry, day }) => [day, entry.date?.value, entry.order])).toEqual([
    ['2026-02-20', '1998-07-01', 1],
    ['2026-01-10', '2012-03-05', 1],
    ['2026-01-10', '2012-03-05', 2],
  ]);
  expect(
    newestPages(index, readArrivals(folder.root), 10).map(({ page, date, day, articles }) => [
      day,
      date,
      page.page,
      articles,
    ]),
  ).toEqual([
    ['2026-02-20', '1998-07-01', 1, 1],
    ['2026-01-10', '2012-03-05', 2, 2],
  ]);

  // Another place for the same file: it came when it came.
  mkdirSync(join(folder.root, 'articles/lanchuan-ribao/1998-07-02'));
  renameSync(
    join(folder.root, 'articles/lanchuan-ribao/1998-07-01/01-01.md'),
    join(folder.root, 'articles/lanchuan-ribao/1998-07-02/01-01.md'),
  );
  git('add', '-A');
  git('commit', '-qm', '移动');
  const moved = readArrivals(folder.root);
  expect('days' in moved && moved.days.get('lanchuan-ribao/1998-07-02/01-01.md')).toBe('2026-02-20');
});

test('without git, and in a clone without its history, nothing is known', async () => {
  const folder = sampleFolder();
  folder.write('drops/lanchuan-ribao/2012-03-05/02.txt', FERRY);
  await runIngest(folder.root);
  expect(readArrivals(folder.root)).toEqual({ unknown: 'no git' });
  expect(newestArrivals(openArchive(folder.root).index(), readArrivals(folder.root), 10)).toEqual([]);
  commit(folder, '2026-01-10');
  folder.write('papers/a.yaml', 'name: 甲\nplace: 乙\nrights: 丙\n');
  commit(folder, '2026-01-11');
  const clone = join(folder.root, 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder.root}`, clone]);
  expect(readArrivals(clone)).toEqual({ unknown: 'a shallow clone' });
});
