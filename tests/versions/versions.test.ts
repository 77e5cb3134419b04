/** Every correction is a version: who, when, what stood there; and each can be taken back without being lost. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { sides } from '../../src/versions/correction-version.ts';
import { LOG_FORMATS } from '../../src/versions/format-log.ts';
import { listVersions } from '../../src/versions/list-versions.ts';
import { listWithdrawals } from '../../src/versions/list-withdrawals.ts';
import { undoVersion } from '../../src/versions/undo-version.ts';
import { FERRY, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const PAGE = 'lanchuan-ribao/2012-03-05/02';
const ID = 'lanchuan-ribao-2012-03-05-02-01';
const FILE = `articles/${PAGE}-01.md`;
const CORRECTIONS = `corrections/${PAGE}.yaml`;
const EDITOR = { by: '宋砚青', when: '2012-03-09' };

const ingest = ({ root }: SampleFolder) =>
  [...ingestArchive(root, planIngest(root), 'a'.repeat(64))].flatMap(({ problems }) => problems);

function git({ root }: SampleFolder, day: string, ...args: string[]): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  const identity = ['-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: root, env, stdio: 'ignore' });
}

/** An archive in git whose first article has been read. */
function committed(): SampleFolder {
  const folder = sampleFolder();
  folder.write(`drops/${PAGE}.txt`, FERRY + JOBS);
  ingest(folder);
  git(folder, '2012-03-06', 'init', '-q');
  git(folder, '2012-03-06', 'config', 'user.name', '沈知秋');
  commit(folder, '2012-03-06');
  return folder;
}

function commit(folder: SampleFolder, day: string, name = '沈知秋'): void {
  git(folder, day, 'add', '.');
  git(folder, day, '-c', `user.name=${name}`, 'commit', '-qm', 'Save');
}

function edit(folder: SampleFolder, from: string, to: string, day: string): void {
  expect(folder.read(FILE)).toContain(from);
  folder.write(FILE, folder.read(FILE).replace(from, to));
  commit(folder, day);
  expect(ingest(folder)).toEqual([]);
  commit(folder, day);
}

/** The log in short: when, who, kind, sides, state. */
function log({ root }: SampleFolder): string[] {
  return listVersions(root, null).versions.map(({ when, by, correction, state }) => {
    const { was, now } = sides(correction);
    return `${when} ${by} ${correction.kind} ${was}→${correction.kind === 'undo' ? '' : now} ${state}`;
  });
}

const keyOf = ({ root }: SampleFolder, kind: string, at = 0) =>
  listVersions(root, null).versions.filter(({ correction }) => correction.kind === kind)[at]!.key;

/** What readers see: the articles' text, without the digests of the records. */
const published = (folder: SampleFolder) =>
  Object.fromEntries(Object.entries(folder.articles()).filter(([path]) => path.endsWith('.md')));

test('the log says who corrected what, when, and what stood there', () => {
  const folder = committed();
  edit(folder, '岁的聂长根', '岁的聂常根', '2012-03-07');
  edit(folder, 'headline: 老渡口昨日开出最后一班', 'headline: 老渡口开出末班船', '2012-03-08');
  expect(log(folder)).toEqual([
    '2012-03-07 沈知秋 text 长→常 holds',
    expect.stringMatching(/^2012-03-08 沈知秋 text .* holds$/),
    ...log(folder).slice(2),
  ]);
  const printed = LOG_FORMATS.text({ ...listVersions(folder.root, ID), withdrawals: [] });
  expect(printed.split('\n').slice(0, 4)).toEqual([
    expect.stringMatching(/^[0-9a-f]{12} {2}2012-03-07 {2}沈知秋 {2}文字 text$/),
    `    ${ID}  ${folder.root}/${CORRECTIONS}:1`,
    '    − 长',
    '    + 常',
  ]);
});

test('a headline that was put in, and a date that was set, say what stood there', () => {
  const folder = committed();
  edit(folder, 'date: {value: "2012-03-05"', 'date: {value: "2012-03-04"', '2012-03-07');
  const [version] = listVersions(folder.root, ID).versions;
  expect(sides(version!.correction)).toEqual({
    was: 'date: {"value":"2012-03-05","basis":"path"}',
    now: 'date: {"value":"2012-03-04","basis":"path"}',
  });
});

test('an edit of an edit leaves both in the log', () => {
  const folder = committed();
  edit(folder, '岁的聂长根', '岁的聂常根', '2012-03-07');
  edit(folder, '岁的聂常根', '岁的聂尝根', '2012-03-08');
  expect(log(folder)).toEqual([
    '2012-03-07 沈知秋 text 长→常 undone',
    '2012-03-08 沈知秋 undo null→ holds',
    '2012-03-08 沈知秋 text 长→尝 holds',
  ]);
});

describe('undo', () => {
  test('takes a correction back, stays in the log, and can itself be taken back', () => {
    const folder = committed();
    const read = published(folder);
    edit(folder, '岁的聂长根', '岁的聂常根', '2012-03-07');
    const corrected = published(folder);
    const key = keyOf(folder, 'text');
    expect(undoVersion(folder.root, key.slice(0, 6), EDITOR)).toMatchObject({ ok: true });
    expect(ingest(folder)).toEqual([]);
    expect(published(folder)).toEqual(read);
    expect(log(folder)).toEqual([
      '2012-03-07 沈知秋 text 长→常 undone',
      '2012-03-09 宋砚青 undo null→ holds',
    ]);
    expect(undoVersion(folder.root, key, EDITOR)).toMatchObject({ ok: false, refused: 'undone' });

    expect(undoVersion(folder.root, keyOf(folder, 'undo'), { ...EDITOR, when: '2012-03-10' })).toMatchObject({
      ok: true,
    });
    expect(ingest(folder)).toEqual([]);
    expect(published(folder)).toEqual(corrected);
    expect(log(folder)).toEqual([
      '2012-03-07 沈知秋 text 长→常 holds',
      '2012-03-09 宋砚青 undo null→ undone',
      '2012-03-10 宋砚青 undo null→ holds',
    ]);
  });

  test('of two corrections takes back the one that it names', () => {
    const folder = committed();
    edit(folder, '岁的聂长根', '岁的聂常根', '2012-03-07');
    edit(folder, '轮渡站64名', '轮渡站46名', '2012-03-08');
    undoVersion(folder.root, keyOf(folder, 'text', 0), EDITOR);
    expect(ingest(folder)).toEqual([]);
    expect(folder.read(FILE)).toContain('聂长根');
    expect(folder.read(FILE)).toContain('轮渡站46名');
  });

  test('waits for edits that were not read yet, and knows what it does not know', () => {
    const folder = committed();
    edit(folder, '岁的聂长根', '岁的聂常根', '2012-03-07');
    expect(undoVersion(folder.root, 'ffffffffffff', EDITOR)).toMatchObject({ ok: false, refused: 'unknown' });
    expect(undoVersion(folder.root, '', EDITOR)).toMatchObject({ ok: false, refused: 'unknown' });
    folder.write(FILE, folder.read(FILE).replace('轮渡站64名', '轮渡站46名'));
    const before = folder.read(CORRECTIONS);
    expect(undoVersion(folder.root, keyOf(folder, 'text'), EDITOR)).toMatchObject({
      ok: false,
      refused: 'edited',
    });
    expect(folder.read(CORRECTIONS)).toBe(before);
  });

  test('that lost what it names stops the page: a correction taken back never comes back by itself', () => {
    const folder = committed();
    edit(folder, '岁的聂长根', '岁的聂常根', '2012-03-07');
    undoVersion(folder.root, keyOf(folder, 'text'), EDITOR);
    ingest(folder);
    const before = published(folder);
    // A person mends the quote of the correction, which then is another one.
    folder.write(CORRECTIONS, folder.read(CORRECTIONS).replace('text: 常', 'text: 尝'));
    const [problem] = ingest(folder);
    expect(problem).toMatchObject({ found: 'an undoing of a correction that is not above it' });
    expect(problem!.line).toBe(folder.read(CORRECTIONS).split('\n').indexOf('- kind: undo') + 1);
    expect(published(folder)).toEqual(before);
  });
});

test('what somebody took out of the file is in the log as long as git knows it', () => {
  const folder = committed();
  edit(folder, '岁的聂长根', '岁的聂常根', '2012-03-07');
  folder.write(CORRECTIONS, '[]\n');
  commit(folder, '2012-03-10', '戴若衡');
  const { versions } = listVersions(folder.root, ID);
  expect(versions).toMatchObject([
    { state: 'removed', line: null, end: { by: '戴若衡', when: '2012-03-10' } },
  ]);
  expect(LOG_FORMATS.text({ versions, withdrawals: [] })).toContain('戴若衡 took it out on 2012-03-10');
});

test('withdrawals stand in the log, those that were lifted too', () => {
  const folder = committed();
  const line = `- {id: ${ID}, on: "2012-03-07", by: 编辑部, reason: 应当事人要求}\n`;
  folder.write('withdrawals.yaml', line);
  commit(folder, '2012-03-07');
  expect(listWithdrawals(folder.root, 'lanchuan-ribao')).toMatchObject([{ line: 1, end: null }]);
  folder.write('withdrawals.yaml', '# 暂无\n');
  commit(folder, '2012-03-11', '戴若衡');
  const withdrawals = listWithdrawals(folder.root, ID);
  expect(withdrawals).toMatchObject([{ line: null, end: { by: '戴若衡', when: '2012-03-11' } }]);
  expect(LOG_FORMATS.text({ versions: [], withdrawals })).toContain('应当事人要求');
});
