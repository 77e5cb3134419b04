/** Everything that editors, scanners and enemies put where a page of text belongs: a message each, and the others go on. */
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, ftruncateSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toMessage } from '../../src/content/content-problem.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { updateArchive } from '../../src/ingest/update-archive.ts';
import { FERRY, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'ingest.ts');
const DAY = 'drops/lanchuan-ribao/2012-03-05';
const TEXT = 'text in one of utf-8, utf-16le, utf-16be, gb18030, big5';

/** One run of ingest, as the command does it. */
async function ingest({ root }: SampleFolder) {
  vi.stubEnv('JIANBAO_CACHE', join(root, 'cache'));
  const plan = planIngest(root);
  const problems = [...plan.problems];
  for await (const outcome of updateArchive(root, plan)) problems.push(...outcome.problems);
  return problems.map((problem) => toMessage(problem).replaceAll(root, 'content'));
}

/** The command itself. */
function runCommand({ root }: SampleFolder, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: root,
    env: { ...process.env, JIANBAO_CONTENT: root, JIANBAO_CACHE: join(root, 'cache') },
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replaceAll(root, 'content') };
}

type Put = (folder: SampleFolder) => void;

/** Puts `content` where page 1 belongs. */
const page =
  (content: string | Uint8Array): Put =>
  (folder) =>
    folder.write(`${DAY}/01.txt`, content);

/** A file of that many bytes that takes no room on the disk. */
const sparse =
  (bytes: number, name = '01.txt'): Put =>
  ({ root }) => {
    const path = join(root, DAY, name);
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    ftruncateSync(file, bytes);
    closeSync(file);
  };

const link =
  (to: string, path: string): Put =>
  (folder) => {
    folder.write('secret.txt', '不在报上的秘密');
    mkdirSync(dirname(join(folder.root, path)), { recursive: true });
    symlinkSync(join(folder.root, to), join(folder.root, path));
  };

const utf8 = new TextEncoder();
/** 本报讯，记者沈知秋 in GB18030. */
const GB_LINE = Uint8Array.from(Buffer.from('b1beb1a8d1b6a3acbcc7d5dfc9f2d6aac7ef0a', 'hex'));
/** Nine lines, each of nine aliases of the one before: a thousand million words. */
const BOMB = ['date: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'].reduce(
  (lines, name, i) =>
    `${lines}\n${name}: &${name} [${Array(9)
      .fill(`*${'abcdefgh'[i - 1]}`)
      .join(',')}]`,
);
const sidecar =
  (yaml: string): Put =>
  (folder) => {
    folder.write(`${DAY}/01.txt`, JOBS);
    folder.write(`${DAY}/01.yaml`, yaml);
  };

const BAD: [what: string, put: Put, message: string][] = [
  [
    'an empty file',
    page(''),
    `content/${DAY}/01.txt: found an empty file; allowed: ${TEXT}. Put the text of the page into it`,
  ],
  [
    'a million empty lines',
    page('\n'.repeat(1_000_000)),
    `content/${DAY}/01.txt: found nothing but empty lines; allowed: text. Put the text of the page into it`,
  ],
  [
    'nothing but invisible letters',
    page('\u200B\u2060\u3164\u2800\uFEFF\n'.repeat(20)),
    `content/${DAY}/01.txt: found nothing but empty lines; allowed: text. Put the text of the page into it`,
  ],
  [
    'bytes of a program',
    page(Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 251)),
    `content/${DAY}/01.txt: found bytes that are no such text (a damaged file?); allowed: ${TEXT}. Save the page as UTF-8 text`,
  ],
  [
    'a picture that is called .txt',
    page(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46])),
    `content/${DAY}/01.txt: found a JPEG image; allowed: ${TEXT}. Extract its text and save that as .txt`,
  ],
  [
    'a PDF that is called .txt, all of it ASCII',
    page('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
    `content/${DAY}/01.txt: found a PDF; allowed: ${TEXT}. Extract its text and save that as .txt`,
  ],
  [
    'two encodings in one file',
    page(Buffer.concat([utf8.encode(FERRY), GB_LINE])),
    `content/${DAY}/01.txt: found two encodings in one file: line 1 is UTF-8, line 7 is not; allowed: ${TEXT}. Save the page as UTF-8 text`,
  ],
  [
    'nothing but NUL',
    page(new Uint8Array(1_000)),
    `content/${DAY}/01.txt: found bytes that are no such text (a damaged file?); allowed: ${TEXT}. Save the page as UTF-8 text`,
  ],
  [
    'one line of 50 MB',
    page('长'.repeat(16_700_000)),
    `content/${DAY}/01.txt: found a file of 50.1 MB; allowed: at most 4 MB. See what this file is: a newspaper page has less than 1 MB of text`,
  ],
  [
    '200 MB',
    sparse(200_000_000),
    `content/${DAY}/01.txt: found a file of 200 MB; allowed: at most 4 MB. See what this file is: a newspaper page has less than 1 MB of text`,
  ],
  [
    'a sidecar of 200 MB',
    (folder) => {
      folder.write(`${DAY}/01.txt`, JOBS);
      sparse(200_000_000, '01.yaml')(folder);
    },
    `content/${DAY}/01.yaml: found a file of 200 MB; allowed: at most 0.2 MB. See what this file is: a newspaper page has less than 1 MB of text`,
  ],
  [
    'a name with spaces',
    (folder) => folder.write('drops/lanchuan-ribao/undated/jian bao.txt', JOBS),
    'content/drops/lanchuan-ribao/undated/jian bao.txt: found the name "jian bao"; allowed: letters and digits, joined by "-", "_" or ".". Rename the drop',
  ],
  [
    'a name with two dots',
    (folder) => folder.write('drops/lanchuan-ribao/undated/..jian..bao.txt', JOBS),
    'content/drops/lanchuan-ribao/undated/..jian..bao.txt: found the name "..jian..bao"; allowed: letters and digits, joined by "-", "_" or ".". Rename the drop',
  ],
  [
    'a link that leads out of the drops',
    link('secret.txt', `${DAY}/01.txt`),
    `content/${DAY}/01.txt: found a link that leads out of content/drops or nowhere; allowed: a file. Copy the drop here`,
  ],
  [
    'a link that leads nowhere',
    link('nowhere.txt', `${DAY}/01.txt`),
    `content/${DAY}/01.txt: found a link that leads out of content/drops or nowhere; allowed: a file. Copy the drop here`,
  ],
  [
    'a link to itself',
    link(`${DAY}/01.txt`, `${DAY}/01.txt`),
    `content/${DAY}/01.txt: found a link that leads out of content/drops or nowhere; allowed: a file. Copy the drop here`,
  ],
  [
    'a folder that is a link to the outside',
    (folder) => {
      folder.write('elsewhere/01.txt', '不在报上的秘密');
      symlinkSync(join(folder.root, 'elsewhere'), join(folder.root, 'drops/lanchuan-ribao/2012-03-06'));
    },
    'content/drops/lanchuan-ribao/2012-03-06: found a link that leads out of content/drops or nowhere; allowed: a file. Copy the drop here',
  ],
  [
    'a folder that is called .txt',
    ({ root }) => void mkdirSync(join(root, DAY, '01.txt'), { recursive: true }),
    `content/${DAY}/01.txt: found a folder; allowed: a file of text. Give the folder another name, or put a file in its place`,
  ],
  [
    'a pipe',
    ({ root }) => {
      mkdirSync(join(root, DAY), { recursive: true });
      spawnSync('mkfifo', [join(root, DAY, '01.txt')]);
    },
    `content/${DAY}/01.txt: found a pipe or a device; allowed: a file of text. Take it away`,
  ],
  [
    'a sidecar that is no YAML',
    sidecar('date: [2012\n'),
    `content/${DAY}/01.yaml:2:1: found broken YAML (deficient indentation); allowed: well-formed YAML without aliases`,
  ],
  [
    'a sidecar with a key that there is not',
    sidecar('pages: 3\n'),
    `content/${DAY}/01.yaml:1:1: pages: found the key "pages"; allowed: one of date, page, pageName, source, note`,
  ],
  [
    'a YAML bomb',
    sidecar(BOMB),
    `content/${DAY}/01.yaml:2:9: found an alias (*name); allowed: well-formed YAML without aliases`,
  ],
  [
    'YAML a thousand levels deep',
    sidecar(`${'['.repeat(1_000)}${']'.repeat(1_000)}`),
    `content/${DAY}/01.yaml:1:12: found broken YAML (nesting exceeded maxDepth (12)); allowed: well-formed YAML without aliases`,
  ],
  [
    'a day that does not exist, in a sidecar',
    sidecar('date: 2012-02-30\n'),
    `content/${DAY}/01.yaml:1:7: date: found "2012-02-30"; allowed: a day that exists in the calendar`,
  ],
  [
    'a day that does not exist, as a folder',
    (folder) => folder.write('drops/lanchuan-ribao/2012-02-30/01.txt', JOBS),
    'content/drops/lanchuan-ribao/2012-02-30/01.txt: found the folder "2012-02-30"; allowed: a day that exists (YYYY-MM-DD), or undated. Rename the drop',
  ],
  [
    'a paper that is not described',
    (folder) => folder.write('drops/linjiang-wanbao/2012-03-05/01.txt', JOBS),
    'content/drops/linjiang-wanbao: found drops of a paper without a readable file; allowed: a paper of content/papers. Describe it in content/papers/linjiang-wanbao.yaml',
  ],
];

afterEach(() => void vi.unstubAllEnvs());

describe('ingest goes on after', () => {
  test.each(BAD)('%s', async (_, put, message) => {
    const folder = sampleFolder();
    folder.write(`${DAY}/02.txt`, FERRY);
    put(folder);
    expect(await ingest(folder)).toEqual([message]);
    const written = folder.articles();
    expect(Object.keys(written)).toEqual([
      'articles/lanchuan-ribao/2012-03-05/02-01.md',
      'articles/lanchuan-ribao/2012-03-05/02.json',
    ]);
    expect(JSON.stringify(written)).not.toContain('秘密');
  });

  test.runIf(process.getuid?.() !== 0)('a file that may not be read', async () => {
    const folder = sampleFolder();
    folder.write(`${DAY}/02.txt`, FERRY);
    folder.write(`${DAY}/01.txt`, JOBS);
    chmodSync(join(folder.root, DAY, '01.txt'), 0);
    expect(await ingest(folder)).toEqual([
      `content/${DAY}/01.txt: found a file that may not be read; allowed: a readable file`,
    ]);
  });
});

describe('what is published stays as it was where a drop', () => {
  /** An ingested page, and what happens to its drop. */
  async function after(put: Put) {
    const folder = sampleFolder();
    folder.write(`${DAY}/01.txt`, FERRY);
    await ingest(folder);
    const before = folder.articles();
    put(folder);
    return { messages: await ingest(folder), before, after: folder.articles() };
  }
  const replace =
    (put: Put): Put =>
    (folder) => {
      folder.remove(`${DAY}/01.txt`);
      put(folder);
    };

  test.each<[string, Put]>([
    ['is emptied', page('')],
    ['becomes a picture', page(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))],
    ['becomes too large', sparse(5_000_000)],
    ['becomes a link to the outside', replace(link('secret.txt', `${DAY}/01.txt`))],
    ['becomes a folder', replace(({ root }) => void mkdirSync(join(root, DAY, '01.txt')))],
    ['gets a broken sidecar', (folder) => folder.write(`${DAY}/01.yaml`, 'date: [')],
  ])('%s', async (_, put) => {
    const run = await after(put);
    expect(run.messages).toHaveLength(1);
    expect(run.after).toEqual(run.before);
  });

  test('has its articles’ place taken by a file', async () => {
    const folder = sampleFolder();
    folder.write(`${DAY}/02.txt`, FERRY);
    folder.write('drops/lanchuan-ribao/2012-03-06/01.txt', JOBS);
    folder.write('articles/lanchuan-ribao/2012-03-06', '这里应当是一个文件夹');
    expect(await ingest(folder)).toEqual([
      'content/articles/lanchuan-ribao/2012-03-06/01.json: found a file where a folder must be; allowed: a folder with room that may be read and written. The page is as it was. Take that file away and ingest again',
    ]);
    expect(existsSync(join(folder.root, 'articles/lanchuan-ribao/2012-03-05/02.json'))).toBe(true);
  });
});

describe('hostile text is text', () => {
  const HOSTILE = [
    '---',
    'id: another-paper-2012-03-05-01-01',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{{ constructor.constructor("alert(1)")() }}',
    ['$', '{process.exit(7)}'].join(''),
    '=HYPERLINK("http://example.org")',
    '\u202E倒着写的字\u202C',
    '\u2066隔开的字\u2069',
    '<!-- 注 -->',
    ']]>',
    'lаnchuan-ribao-2012-03-05-02-01',
  ];

  test('it stands in the article as it came, and runs nothing', async () => {
    const folder = sampleFolder();
    const paragraph = (text: string) => `　　${text}，渡船昨日停航，乘客改走大桥，轮渡站职工已安置。`;
    folder.write(`${DAY}/01.txt`, `渡口停航\n${HOSTILE.map(paragraph).join('\n')}\n`);
    folder.write(`${DAY}/02.txt`, FERRY);
    expect(await ingest(folder)).toEqual([]);
    const { articles, leftover, furniture } = JSON.parse(
      runCommand(folder, '--json', join(folder.root, DAY, '01.txt')).stdout,
    );
    // Repair takes out spaces between letters, and what does not show: that is all that the directions of text are.
    const shown = (text: string) => text.replace(/[ \p{Cf}]/gu, '');
    const said = shown(JSON.stringify({ articles, leftover, furniture }));
    for (const text of HOSTILE) expect(said).toContain(shown(JSON.stringify(text).slice(1, -1)));
    expect(said).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    for (const { id } of articles) expect(id).toMatch(/^lanchuan-ribao-2012-03-05-01-\d{2}$/);
    for (const [path, text] of Object.entries(folder.articles())) {
      if (!path.endsWith('.md')) continue;
      // A line of dashes of the text would end the frontmatter; a tag of it would be one in Markdown.
      expect(text.match(/^---$/gm)).toHaveLength(2);
      expect(text.slice(text.indexOf('\n---\n') + 5)).not.toMatch(/(?<!\\)<(?:script|img|!--)/);
    }
  });
});

describe('a list of withdrawals that nobody can read', () => {
  test.each(['export.ts', 'build-search.ts'])('keeps %s from publishing anything', (script) => {
    const folder = sampleFolder();
    folder.write('withdrawals.yaml', '- {id: lanchuan-ribao-2012-03-05-01-01, on: "2012-04-01\n');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(SCRIPT, '..', script)], {
      cwd: folder.root,
      env: { ...process.env, JIANBAO_CONTENT: folder.root, JIANBAO_CACHE: join(folder.root, 'cache') },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.replaceAll(folder.root, 'content')).toMatch(
      /^content\/withdrawals\.yaml:\d+:\d+: found broken YAML .*\nNothing is published until content\/withdrawals\.yaml says which articles are withdrawn\.\n$/,
    );
  });
});
