/** A run that is killed while it turns a hand edit into a correction. */
import { cpSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { finishWrites } from '../../src/content/finish-writes.ts';
import { besidePath } from '../../src/content/write-file.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { FERRY, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const PAGE = 'lanchuan-ribao/2012-03-05/02';
const FILE = `articles/${PAGE}-01.md`;
/** The order in which the files take their names. */
const WRITTEN = [FILE, `corrections/${PAGE}.yaml`, `articles/${PAGE}.json`];

const ingest = ({ root }: SampleFolder) => [...ingestArchive(root, planIngest(root), 'a'.repeat(64))];

function tree({ root }: SampleFolder): Record<string, string> {
  const paths = globSync('{articles,corrections}/**/{.*,*.*}', { cwd: root }).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The page with a hand edit, and the same page once its edit is a correction. */
function beforeAndAfter(): { edited: SampleFolder; goal: Record<string, string> } {
  const edited = sampleFolder();
  edited.write(`drops/${PAGE}.txt`, FERRY + JOBS);
  ingest(edited);
  edited.write(FILE, edited.read(FILE).replaceAll('聂长根', '聂常根').replace('轮渡站64名', '轮渡站的64名'));
  const done = sampleFolder();
  cpSync(edited.root, done.root, { recursive: true });
  ingest(done);
  return { edited, goal: tree(done) };
}

/** Puts all files beside their places, and lets so many of them take their names. */
function killedAfter(
  count: number,
  beside = WRITTEN.length,
): { folder: SampleFolder; goal: Record<string, string> } {
  const { edited, goal } = beforeAndAfter();
  for (const path of WRITTEN.slice(0, beside)) {
    mkdirSync(dirname(join(edited.root, path)), { recursive: true });
    writeFileSync(besidePath(join(edited.root, path)), goal[path]!);
  }
  for (const path of WRITTEN.slice(0, count)) {
    renameSync(besidePath(join(edited.root, path)), join(edited.root, path));
  }
  return { folder: edited, goal };
}

test.each([0, 1, 2, 3])('killed when %i of its files have their names: the next run finishes it', (count) => {
  const { folder, goal } = killedAfter(count);
  finishWrites(folder.root);
  ingest(folder);
  expect(tree(folder)).toEqual(goal);
});

test.each([0, 1, 2])(
  'killed when %i of its files lie beside their places: the next run does it again',
  (beside) => {
    const { folder, goal } = killedAfter(0, beside);
    finishWrites(folder.root);
    ingest(folder);
    expect(tree(folder)).toEqual(goal);
  },
);
