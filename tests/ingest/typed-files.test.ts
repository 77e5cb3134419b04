/** What editors save in another encoding, or put where a file belongs that is none: refused, named, and left to the byte. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockArchive } from '../../src/content/archive-lock.ts';
import { toMessage } from '../../src/content/content-problem.ts';
import { encoder } from '../../src/encodings/encoder.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { FERRY, FERRY_GOES_ON, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const DAY = 'lanchuan-ribao/2012-03-05';
const toGbk = encoder('gb18030');

function ingest({ root }: SampleFolder): string[] {
  const plan = planIngest(root);
  const outcomes = [...ingestArchive(root, plan, 'a'.repeat(64))];
  return [...plan.problems, ...outcomes.flatMap(({ problems }) => problems)].map((problem) =>
    toMessage(problem).replaceAll(root, 'content'),
  );
}

function readOnce(): SampleFolder {
  const folder = sampleFolder();
  folder.write(`drops/${DAY}/01.txt`, FERRY + JOBS);
  expect(ingest(folder)).toEqual([]);
  return folder;
}

describe('a file that was saved as GBK is left to the byte, with its line and encoding', () => {
  const typed = (text: string) => text.replace('聂长根', '聂常根');
  test.each([
    ['an article', `articles/${DAY}/01-01.md`, typed],
    ['corrections', `corrections/${DAY}/01.yaml`, () => '# 编辑部校对过的一版，请勿改动\n'],
    ['a sidecar', `drops/${DAY}/01.yaml`, () => 'page: 1\npageName: 要闻与社会新闻版\n'],
    ['a paper', 'papers/lanchuan-ribao.yaml', (text: string) => text],
  ])('%s', (_, path, change) => {
    const folder = readOnce();
    const before = folder.articles();
    let old = '';
    try {
      old = folder.read(path);
    } catch {
      // There is none yet.
    }
    const bytes = toGbk(change(old));
    folder.write(path, bytes);
    const [message, ...others] = ingest(folder);
    expect(message).toMatch(
      new RegExp(
        `^content/${path}:\\d+: found bytes that are no UTF-8 \\(probably GBK\\); allowed: text saved as UTF-8\\. Run npm run check -- --fix`,
      ),
    );
    expect(others.filter((other) => !other.includes('drops of a paper'))).toEqual([]);
    expect(readFileSync(join(folder.root, path)).equals(bytes)).toBe(true);
    const others2 = Object.entries(folder.articles()).filter(([name]) => name !== path);
    for (const [name, text] of others2) expect(text).toBe(before[name]);
  });

  test('its page’s drop does not move on without it, and does so once it is mended', () => {
    const folder = readOnce();
    const path = `articles/${DAY}/01-01.md`;
    const edited = typed(folder.read(path));
    folder.write(path, toGbk(edited));
    renameSync(join(folder.root, `drops/${DAY}/01.txt`), join(folder.root, `drops/${DAY}/04.txt`));
    expect(ingest(folder)).toEqual([
      expect.stringContaining('bytes that are no UTF-8'),
      expect.stringContaining(`content/drops/${DAY}/04.txt: found a drop that was moved from or to a page`),
    ]);
    expect(readFileSync(join(folder.root, path)).equals(toGbk(edited))).toBe(true);
    folder.write(path, edited);
    expect(ingest(folder)).toEqual([]);
    expect(folder.read(`articles/${DAY}/04-01.md`)).toContain('聂常根');
    expect(folder.read(`articles/${DAY}/04-01.md`)).toContain('id: lanchuan-ribao-2012-03-05-01-01');
  });

  test('no other page of its issue is changed', () => {
    const folder = sampleFolder();
    folder.write(`drops/${DAY}/01.txt`, FERRY.replace('4.3万元。', '4.3万元。（下转第4版）'));
    folder.write(`drops/${DAY}/04.txt`, FERRY_GOES_ON);
    ingest(folder);
    const before = folder.articles();
    expect(before[`articles/${DAY}/01-01.md`]).toContain('id: lanchuan-ribao-2012-03-05-04-01');
    folder.write(`articles/${DAY}/04-01.md`, toGbk(typed(before[`articles/${DAY}/04-01.md`]!)));
    expect(ingest(folder)).toHaveLength(1);
    expect(folder.articles()[`articles/${DAY}/01-01.md`]).toBe(before[`articles/${DAY}/01-01.md`]);
  });
});

describe('nothing waits for ever, and no link is followed out of content/', () => {
  const PLACES = [
    `articles/${DAY}/01-01.md`,
    `articles/${DAY}/01.json`,
    `corrections/${DAY}/01.yaml`,
    `drops/${DAY}/01.yaml`,
    'papers/lanchuan-ribao.yaml',
  ];
  const put = (folder: SampleFolder, path: string, make: (place: string) => void) => {
    folder.write(path, '');
    folder.remove(path);
    make(join(folder.root, path));
  };
  const KINDS: [what: string, make: (place: string) => void, found: string][] = [
    ['a link to nowhere', (place) => symlinkSync('/nowhere', place), 'a link that leads out of content'],
    ['a link to a device', (place) => symlinkSync('/dev/zero', place), 'a link that leads out of content'],
    [
      'a link to a system file',
      (place) => symlinkSync('/etc/passwd', place),
      'a link that leads out of content',
    ],
    ['a pipe', (place) => void spawnSync('mkfifo', [place]), 'a pipe or a device'],
    ['a folder', (place) => void mkdirSync(place), 'a folder'],
  ];
  test.each(KINDS.flatMap(([what, make, found]) => PLACES.map((path) => [what, path, make, found] as const)))(
    '%s at %s',
    (_, path, make, found) => {
      const folder = readOnce();
      put(folder, path, make);
      const messages = ingest(folder);
      expect(messages[0]).toContain(`content/${path}: found ${found}`);
      expect(messages.join()).not.toContain('root:');
    },
    5_000,
  );

  test.each(KINDS)('%s as the lock', async (_, make) => {
    const folder = sampleFolder();
    make(join(folder.root, '.ingest.lock'));
    await expect(lockArchive(folder.root, 5_000, () => {})).rejects.toThrow('is no lock that a run made');
  });

  test('a folder of articles that is a link to outside is not written through', () => {
    const folder = sampleFolder();
    const outside = sampleFolder();
    folder.write(`drops/${DAY}/01.txt`, FERRY);
    mkdirSync(dirname(join(folder.root, `articles/${DAY}`)), { recursive: true });
    mkdirSync(join(outside.root, 'elsewhere'));
    symlinkSync(join(outside.root, 'elsewhere'), join(folder.root, `articles/${DAY}`));
    expect(ingest(folder)).toEqual([expect.stringContaining('a link that leads out of content/articles')]);
    expect(outside.articles()).toEqual({});
    expect(spawnSync('ls', [join(outside.root, 'elsewhere')], { encoding: 'utf8' }).stdout).toBe('');
  });
});

describe('what nobody can have meant is not taken', () => {
  const PATH = `articles/${DAY}/01-01.md`;
  const MEANT = '<!-- shortened -->';
  const refused = (folder: SampleFolder, text: string) => {
    const others = folder.read(`articles/${DAY}/01-02.md`);
    folder.write(PATH, text);
    const messages = ingest(folder);
    expect(folder.read(PATH)).toBe(text);
    expect(folder.read(`articles/${DAY}/01-02.md`)).toBe(others);
    expect(() => folder.read(`corrections/${DAY}/01.yaml`)).toThrow();
    return messages;
  };

  test('a conflict that git has marked, at its line', () => {
    const folder = readOnce();
    const text = folder.read(PATH);
    const conflict = `${text}\n<<<<<<< HEAD\n甲说。\n=======\n乙说。\n>>>>>>> branch\n`;
    const line = text.split('\n').length + 1;
    expect(refused(folder, conflict)).toEqual([
      `content/${PATH}:${line}: found a conflict that git has marked; allowed: text that is settled. Keep the lines of one side, delete the three markers, and ingest again`,
    ]);
  });

  test('a conflict in a drop', () => {
    const folder = sampleFolder();
    folder.write(`drops/${DAY}/01.txt`, `<<<<<<< HEAD\n${FERRY}=======\n${JOBS}>>>>>>> other\n`);
    expect(ingest(folder)).toEqual([expect.stringContaining(`drops/${DAY}/01.txt:1: found a conflict`)]);
    expect(folder.articles()).toEqual({});
  });

  test.each([
    [
      'a body cut at 85 %',
      (text: string) => text.slice(0, text.length - 0.15 * text.split('\n---\n')[1]!.length),
    ],
    ['a file that lost its last letters and its line end', (text: string) => text.slice(0, -4)],
    ['all paragraphs deleted', (text: string) => text.replace(/(?<=\n---\n)[\s\S]*$/, '')],
  ])('%s, until a line says that it is meant', (_, cut) => {
    const folder = readOnce();
    const text = cut(folder.read(PATH));
    expect(refused(folder, text)).toEqual([
      expect.stringContaining(`content/${PATH}: found much less text than before`),
    ]);
    folder.write(PATH, `${text}\n\n${MEANT}\n`);
    expect(ingest(folder)).toEqual([]);
    expect(folder.read(PATH)).not.toContain(MEANT);
    expect(folder.read(`corrections/${DAY}/01.yaml`)).toContain('kind: text');
    expect(ingest(folder)).toEqual([]);
  });

  test('a sentence less is an edit like any other', () => {
    const folder = readOnce();
    folder.write(PATH, folder.read(PATH).replace('，大多不是为了过江', ''));
    expect(ingest(folder)).toEqual([]);
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
  'a licence is an address of the web: %s is none',
  (license) => {
    const folder = readOnce();
    folder.write(
      'papers/lanchuan-ribao.yaml',
      `${folder.read('papers/lanchuan-ribao.yaml')}license: ${license}\n`,
    );
    expect(ingest(folder)[0]).toContain('papers/lanchuan-ribao.yaml:4:10: license: found');
  },
);
