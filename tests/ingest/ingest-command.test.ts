/** The command as other programs call it: exit codes, what it prints where, `--json`. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FERRY, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'ingest.ts');
const DROP = 'drops/lanchuan-ribao/2012-03-05/02.txt';

function ingest({ root }: SampleFolder, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: root,
    env: { ...process.env, JIANBAO_CONTENT: root, JIANBAO_CACHE: join(root, 'cache') },
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replaceAll(root, 'content') };
}

describe('npm run ingest', () => {
  test('tells of each page and ends with 0', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY + JOBS);
    const { status, stdout, stderr } = ingest(folder);
    expect(stdout.split('\n')[0]).toBe(
      'page                          articles  characters  repairs  reporters  dates  figures  to review  quality',
    );
    expect(stdout).toMatch(/^lanchuan-ribao\/2012-03-05\/02 +2 +\d+ /m);
    expect(stdout).toMatch(/^pages: 1 read, 0 unchanged, 0 withdrawn, 0 failed; 3 files written$/m);
    expect(stderr).toBe('lanchuan-ribao/2012-03-05/02.txt  2 articles\n');
    expect(status).toBe(0);
  });

  test('two at once: one waits for the other, and both end with 0', async () => {
    const folder = sampleFolder();
    for (const page of ['01', '02', '03', '04']) {
      folder.write(`drops/lanchuan-ribao/2012-03-05/${page}.txt`, FERRY + JOBS);
    }
    const env = { ...process.env, JIANBAO_CONTENT: folder.root, JIANBAO_CACHE: join(folder.root, 'cache') };
    const run = () =>
      new Promise((resolve) => {
        let said = '';
        const child = spawn(process.execPath, [SCRIPT], { env });
        child.stdout.on('data', (data) => (said += data));
        child.on('close', (status) => resolve({ status, said: said.trim().split('\n').at(-1) }));
      });
    const runs = await Promise.all([run(), run()]);
    expect(runs).toHaveLength(2);
    expect(runs).toEqual(
      expect.arrayContaining([
        { status: 0, said: 'pages: 4 read, 0 unchanged, 0 withdrawn, 0 failed; 12 files written' },
        { status: 0, said: 'pages: 0 read, 4 unchanged, 0 withdrawn, 0 failed; 0 files written' },
      ]),
    );
  });

  test('ends with 1 where a drop failed, without a stack trace, and the others are there', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY);
    folder.write('drops/lanchuan-ribao/2012-03-05/03.txt', '');
    const { status, stderr } = ingest(folder);
    expect(status).toBe(1);
    expect(stderr).toContain('03.txt: found an empty file; allowed: text');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(Object.keys(folder.articles())).toHaveLength(2);
  });

  test.each([[['--jsn']], [['--json']], [['page.txt']]])(
    'ends with 2 and says how it is used: %j',
    (args) => {
      const { status, stderr } = ingest(sampleFolder(), ...args);
      expect(status).toBe(2);
      expect(stderr).toContain('npm run -s ingest -- --json FILE…');
    },
  );
});

describe('npm run -s ingest -- --json', () => {
  test('prints a line for each drop with the path as given, and writes nothing', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY);
    folder.write('scan p1.txt', JOBS);
    const { status, stdout } = ingest(folder, '--json', DROP, './scan p1.txt');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ drop, date, page }) => ({ drop, date, page }))).toEqual([
      { drop: DROP, date: { value: '2012-03-05', basis: 'path' }, page: 2 },
      { drop: './scan p1.txt', date: null, page: null },
    ]);
    expect(lines.flatMap(({ articles }) => articles.map(({ id }: { id: string }) => id))).toEqual([
      'lanchuan-ribao-2012-03-05-02-01',
      'undated-scan-p1-01',
    ]);
    expect(Object.keys(lines[0])).toEqual([
      ...[
        'drop',
        'sha256',
        'date',
        'page',
        'folio',
        'quality',
        'articles',
        'captions',
        'furniture',
        'leftover',
        'repairs',
      ],
      'review',
    ]);
    expect(Object.keys(lines[0].articles[0])).toEqual([
      ...[
        'id',
        'kind',
        'lang',
        'kicker',
        'headline',
        'deck',
        'dateline',
        'reporters',
        'paragraphs',
        'kinds',
        'apart',
        'captions',
        'dates',
        'figures',
      ],
      ...['people', 'places', 'organizations', 'jumpTo', 'jumpFrom', 'lines', 'review'],
    ]);
    expect(lines[0].articles[0].lines).toEqual([[1, 6]]);
    expect(folder.articles()).toEqual({});
    expect(status).toBe(0);
  });

  test('goes on after a file that is missing', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY);
    const { status, stdout, stderr } = ingest(folder, '--json', 'nowhere.txt', DROP);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toBe('nowhere.txt: found no such file; allowed: a readable file\n');
    expect(status).toBe(1);
  });
});
