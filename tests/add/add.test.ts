import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../schemas/index.ts';
import { addDrops } from '../../src/add/add-drops.ts';
import type { Ask } from '../../src/add/ask.ts';
import { type Given, readGiven } from '../../src/add/given.ts';
import { guessPlace } from '../../src/add/guess-place.ts';
import { toMessage } from '../../src/content/content-problem.ts';
import { FERRY, HEATING, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';
import { makeZip } from './make-zip.ts';

const FOLIO = '澜川日报 2012年3月5日 星期一 第2版\n\n';
const EVENING = 'name: 临江晚报\nplace: 临江市\nrights: 虚构\n';

/** Puts files into `in/` of the folder and adds them; paths in what is said are those below it. */
async function add(
  folder: SampleFolder,
  files: Record<string, string | Uint8Array>,
  options: string[] = [],
  ask: Ask | null = null,
) {
  const paths = Object.keys(files).map((name) => join(folder.root, 'in', name));
  mkdirSync(join(folder.root, 'in'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder.root, 'in', name), content);
  const said: string[] = [];
  const given: Given = readGiven([...paths, ...options]);
  const report = await addDrops(folder.root, given, ask, (line) => said.push(line));
  const clean = (line: string) => line.replaceAll(folder.root, 'content');
  return {
    added: report.added,
    missing: report.missing,
    said: said.map(clean),
    problems: report.problems.map((problem) => clean(toMessage(problem))),
  };
}

describe('npm run add', () => {
  test('takes day and page from the folio and says so; the bytes are those of the file', async () => {
    const folder = sampleFolder();
    const { said, problems } = await add(folder, {
      'scan 7.txt': `\uFEFF${FOLIO}${FERRY.replaceAll('\n', '\r\n')}`,
    });
    expect(problems).toEqual([]);
    expect(said).toEqual([
      'content/in/scan 7.txt',
      '  paper  lanchuan-ribao  (澜川日报 stands on the page)',
      '  date   2012-03-05  (the folio: 澜川日报 2012年3月5日 星期一 第2版)',
      '  page   2  (the folio: 澜川日报 2012年3月5日 星期一 第2版)',
      '  → content/drops/lanchuan-ribao/2012-03-05/02.txt (added)',
    ]);
    expect(readFileSync(join(folder.root, 'drops/lanchuan-ribao/2012-03-05/02.txt'))).toEqual(
      readFileSync(join(folder.root, 'in/scan 7.txt')),
    );
  });

  test('what is said on the command line goes first, and a folio that says otherwise is named', async () => {
    const folder = sampleFolder();
    const { said } = await add(folder, { 'a.txt': FOLIO + FERRY }, ['--date', '2012-03-06', '--page', '4']);
    expect(said.slice(2)).toEqual([
      '  date   2012-03-06  (as you say; the folio says 2012-03-05)',
      '  page   4  (as you say; the folio says 2)',
      '  → content/drops/lanchuan-ribao/2012-03-06/04.txt (added)',
    ]);
  });

  test('several files at once', async () => {
    const folder = sampleFolder();
    const files = {
      '2012-03-05-p1.txt': FERRY,
      '20120305_02.txt': JOBS,
      '澜川日报2012年3月5日第3版.txt': HEATING,
    };
    expect(await add(folder, files)).toMatchObject({ added: 3, problems: [] });
    for (const page of ['01', '02', '03']) {
      expect(existsSync(join(folder.root, `drops/lanchuan-ribao/2012-03-05/${page}.txt`))).toBe(true);
    }
  });

  test('a drop of unknown day lies among the undated ones under its own name, with what is known beside it', async () => {
    const folder = sampleFolder();
    await add(folder, { '剪报 旧.txt': FERRY });
    await add(folder, { 'jian bao(2).txt': JOBS }, ['--date', '2010-11', '--page', '7']);
    expect(folder.read('drops/lanchuan-ribao/undated/剪报-旧.txt')).toBe(FERRY);
    expect(existsSync(join(folder.root, 'drops/lanchuan-ribao/undated/剪报-旧.yaml'))).toBe(false);
    expect(folder.read('drops/lanchuan-ribao/undated/jian-bao-2.yaml')).toBe('date: "2010-11"\npage: 7\n');
  });

  test('a day without a page must be said to be one', async () => {
    const folder = sampleFolder();
    expect(await add(folder, { '2012-03-05.txt': FERRY })).toMatchObject({
      missing: true,
      problems: [
        'content/in/2012-03-05.txt: found no page number (neither in the folio nor in the file’s name); allowed: a number from 1 to 999. Give --page, or --page unknown: the drop then lies among the undated ones, with its date beside it',
      ],
    });
    await add(folder, { '2012-03-05.txt': FERRY }, ['--page', 'unknown']);
    expect(folder.read('drops/lanchuan-ribao/undated/2012-03-05.yaml')).toBe('date: "2012-03-05"\n');
  });

  test('an unknown paper is named with those that there are; one of several must be said', async () => {
    const folder = sampleFolder();
    folder.write('papers/linjiang-wanbao.yaml', EVENING);
    expect((await add(folder, { '03.txt': FERRY }, ['--paper', 'linjiang'])).problems).toEqual([
      'content/in/03.txt: found the paper "linjiang"; allowed: one of lanchuan-ribao, linjiang-wanbao. Describe it in papers/linjiang.yaml first: name, place, rights',
    ]);
    expect(await add(folder, { '03.txt': FERRY })).toMatchObject({
      missing: true,
      problems: [
        'content/in/03.txt: found no paper (neither on the page nor in the file’s path); allowed: one of lanchuan-ribao, linjiang-wanbao. Give --paper',
      ],
    });
  });

  test('never overwrites another drop unless that is asked for; the same one is there already', async () => {
    const folder = sampleFolder();
    const name = '2012-03-05-p2.txt';
    await add(folder, { [name]: FERRY });
    expect(await add(folder, { [name]: FERRY })).toMatchObject({ added: 0, problems: [] });
    expect((await add(folder, { [name]: JOBS })).problems).toEqual([
      `content/in/${name}: found another drop in its place, content/drops/lanchuan-ribao/2012-03-05/02.txt; allowed: an empty place. Compare the two; give --replace to put the new one in its place`,
    ]);
    expect(folder.read('drops/lanchuan-ribao/2012-03-05/02.txt')).toBe(FERRY);
    await add(folder, { [name]: JOBS }, ['--replace']);
    expect(folder.read('drops/lanchuan-ribao/2012-03-05/02.txt')).toBe(JOBS);
  });

  test('refuses a drop that lies elsewhere already, and two files for one place', async () => {
    const folder = sampleFolder();
    await add(folder, { '2012-03-05-p2.txt': FERRY });
    expect((await add(folder, { '2012-03-06-p1.txt': FERRY })).problems).toEqual([
      'content/in/2012-03-06-p1.txt: found the same bytes as content/drops/lanchuan-ribao/2012-03-05/02.txt; allowed: each drop once. Delete that one first if it lies in the wrong place',
    ]);
    const both = await add(folder, { 'a.txt': JOBS, 'b.txt': HEATING }, [
      '--date',
      '2012-03-07',
      '--page',
      '1',
    ]);
    expect(both.problems).toEqual([
      'content/in/b.txt: found the place of content/in/a.txt, lanchuan-ribao/2012-03-07/01.txt; allowed: a place of its own. Give each its --page in a command of its own',
    ]);
  });

  test('refuses what is no text, says what it is, and takes the others', async () => {
    const folder = sampleFolder();
    const files = { '01.txt': '%PDF-1.4\n%…', '02.txt': '', '2012-03-05-p3.txt': HEATING };
    const { added, problems } = await add(folder, files);
    expect(added).toBe(1);
    expect(problems).toEqual([
      'content/in/01.txt: found a PDF; allowed: text in one of utf-8, utf-16le, utf-16be, gb18030, big5. Extract its text and save that as .txt',
      'content/in/02.txt: found an empty file; allowed: text in one of utf-8, utf-16le, utf-16be, gb18030, big5. Put the text of the page into it',
    ]);
  });

  test('--dry-run does nothing', async () => {
    const folder = sampleFolder();
    const { said } = await add(folder, { '2012-03-05-p3.txt': HEATING }, ['--dry-run']);
    expect(said.at(-1)).toBe('  → content/drops/lanchuan-ribao/2012-03-05/03.txt (would be added)');
    expect(existsSync(join(folder.root, 'drops/lanchuan-ribao/2012-03-05'))).toBe(false);
  });

  test('what page and file name contradict is not chosen: both are told, and nothing is put anywhere', async () => {
    const folder = sampleFolder();
    const name = '2012-03-06-p3.txt';
    expect(await add(folder, { [name]: FOLIO + FERRY })).toMatchObject({
      added: 0,
      missing: true,
      problems: [
        `content/in/${name}: found two answers to its date: 2012-03-05 (the folio: 澜川日报 2012年3月5日 星期一 第2版) and 2012-03-06 (the file’s name); allowed: one. See which is right, and give --date`,
        `content/in/${name}: found two answers to its page: 2 (the folio: 澜川日报 2012年3月5日 星期一 第2版) and 3 (the file’s name); allowed: one. See which is right, and give --page`,
      ],
    });
    await add(folder, { [name]: FOLIO + FERRY }, ['--date', '2012-03-06', '--page', '2']);
    expect(existsSync(join(folder.root, 'drops/lanchuan-ribao/2012-03-06/02.txt'))).toBe(true);
  });

  test('on a terminal a contradiction is asked, and Enter alone is no answer', async () => {
    const folder = sampleFolder();
    const asked: string[] = [];
    const answers = ['', '', '2012-03-06', ''];
    const ask: Ask = (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift()!);
    };
    await add(folder, { '2012-03-06-p2.txt': FOLIO + FERRY }, [], ask);
    const date =
      'date (YYYY-MM-DD, YYYY-MM, YYYY or unknown) [2012-03-05, the folio: 澜川日报 2012年3月5日 星期一 第2版; but 2012-03-06, the file’s name]: ';
    expect(asked.slice(1, 3)).toEqual([
      date,
      `The page and its file say different things: say which is right\n${date}`,
    ]);
    expect(existsSync(join(folder.root, 'drops/lanchuan-ribao/2012-03-06/02.txt'))).toBe(true);
  });

  test('a folder is taken with all that is in it, days in the names of its folders; what systems leave there is not', async () => {
    const folder = sampleFolder();
    folder.write('in/year/2012-03-05/02.txt', FERRY);
    folder.write('in/year/2012/03/06/1.txt', JOBS);
    folder.write('in/year/2012/03/06/.DS_Store', 'rubbish');
    folder.write('in/year/2012/03/06/notes.pdf', '%PDF-1.4');
    const { added, said, problems } = await add(folder, {}, [join(folder.root, 'in/year')]);
    expect(added).toBe(2);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('content/in/year/2012/03/06/notes.pdf: found a PDF');
    expect(said.at(-1)).toBe('3 files: 2 added, 1 not');
    expect(folder.read('drops/lanchuan-ribao/2012-03-05/02.txt')).toBe(FERRY);
    expect(folder.read('drops/lanchuan-ribao/2012-03-06/01.txt')).toBe(JOBS);
  });

  test('a zip likewise, with names in UTF-8 or in GBK; a broken one stops nothing', async () => {
    const folder = sampleFolder();
    // 三月/2012年3月5日第2版.txt, as Windows packs it in China.
    const gbk = Buffer.from('c8fdd4c22f32303132c4ea33d4c235c8d5b5da32b0e62e747874', 'hex');
    const zip = makeZip([
      [gbk, Buffer.from(FERRY)],
      [Buffer.from('三月/2012-03-06-p1.txt'), Buffer.from(JOBS)],
      [Buffer.from('__MACOSX/._x'), Buffer.from('rubbish')],
    ]);
    const { added, problems } = await add(folder, {
      'a.zip': zip,
      'b.zip': zip.subarray(0, zip.length - 30),
      '2012-03-07-p1.txt': HEATING,
    });
    expect(added).toBe(3);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('content/in/b.zip: found a zip that cannot be read');
    expect(folder.read('drops/lanchuan-ribao/2012-03-05/02.txt')).toBe(FERRY);
    expect(folder.read('drops/lanchuan-ribao/2012-03-06/01.txt')).toBe(JOBS);
  });

  test('a file in a zip that is too large is refused before it is unpacked', async () => {
    const folder = sampleFolder();
    const zip = makeZip([[Buffer.from('2012-03-06-p1.txt'), Buffer.alloc(5_000_000, 'x')]]);
    const { problems } = await add(folder, { 'a.zip': zip });
    expect(problems).toEqual([
      'content/in/a.zip/2012-03-06-p1.txt: found a file of 5 MB; allowed: at most 4 MB',
    ]);
  });

  test('on a terminal asks for what was not said; an empty answer takes the guess, a mistake is asked again', async () => {
    const folder = sampleFolder();
    const asked: string[] = [];
    const answers = ['', '5. März', '2012-03-06', ''];
    const ask: Ask = (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift()!);
    };
    await add(folder, { 'p9.txt': FOLIO + FERRY }, ['--page', '9'], ask);
    expect(asked).toEqual([
      'paper (lanchuan-ribao) [lanchuan-ribao, 澜川日报 stands on the page]: ',
      'date (YYYY-MM-DD, YYYY-MM, YYYY or unknown) [2012-03-05, the folio: 澜川日报 2012年3月5日 星期一 第2版]: ',
      'found the date "5. März"; allowed: a day that exists (YYYY-MM-DD), a month, a year, or unknown\ndate (YYYY-MM-DD, YYYY-MM, YYYY or unknown) [2012-03-05, the folio: 澜川日报 2012年3月5日 星期一 第2版]: ',
    ]);
    expect(statSync(join(folder.root, 'drops/lanchuan-ribao/2012-03-06/09.txt')).isFile()).toBe(true);
  });

  test.runIf(process.getuid?.() !== 0)('a folder that may not be written to is named', async () => {
    const folder = sampleFolder();
    const paper = join(folder.root, 'drops/lanchuan-ribao');
    mkdirSync(paper, { recursive: true });
    chmodSync(paper, 0o555);
    const { added, problems } = await add(folder, { '2012-04-07-p3.txt': HEATING }, [
      '--paper',
      'lanchuan-ribao',
    ]).finally(() => chmodSync(paper, 0o755));
    expect(added).toBe(0);
    expect(problems[0]).toContain('found a place that you may not use');
  });
});

describe('the command line', () => {
  test.each([
    [[], 'found no file; allowed: one or more text files'],
    [['a.txt', '--date', '2012-02-30'], 'found the date "2012-02-30"; allowed: a day that exists'],
    [['a.txt', '--page', '0'], 'found the page "0"; allowed: a number from 1 to 999, or unknown'],
    [['a.txt', '--pages', '3'], "Unknown option '--pages'"],
  ])('%j is not understood', (args, message) => {
    expect(() => readGiven(args)).toThrow(message);
  });
});

describe('the paper of a file', () => {
  const paper = (name: string): Paper => ({ name, place: '澜川市', rights: '虚构' }) as Paper;
  const papers = new Map([
    ['lanchuan-ribao', paper('澜川日报')],
    ['lanchuan-wanbao', paper('澜川晚报')],
  ]);
  const guess = (path: string, folio: string | null) =>
    guessPlace(
      path.replaceAll('/', sep),
      { paper: undefined, date: undefined, page: undefined },
      { folio, date: null, page: null, furniture: [] },
      papers,
    ).paper;

  test.each([
    ['lanchuan-wanbao/03.txt', null, 'lanchuan-wanbao', 'the file’s path'],
    ['scans/03.txt', '澜川晚报 第3版', 'lanchuan-wanbao', '澜川晚报 stands on the page'],
    ['lanchuan-ribao/of lanchuan-wanbao/03.txt', '澜川晚报', 'lanchuan-ribao', 'the file’s path'],
    ['lanchuan-ribao/lanchuan-wanbao/03.txt', '澜川晚报', 'lanchuan-wanbao', '澜川晚报 stands on the page'],
    ['lanchuan-ribao/lanchuan-wanbao/03.txt', null, null, 'neither on the page nor in the file’s path'],
  ])('%s with the folio %s', (path, folio, value, why) => {
    expect(guess(path, folio)).toMatchObject({ value, why });
  });
});

describe('what a file’s name tells', () => {
  const guess = (name: string) => {
    const { date, page } = guessPlace(
      name,
      { paper: 'lanchuan-ribao', date: undefined, page: undefined },
      { folio: null, date: null, page: null, furniture: [] },
      new Map(),
    );
    return [date.value, page.value];
  };

  test.each([
    ['2012-03-05-p3.txt', '2012-03-05', 3],
    ['20120305_02.txt', '2012-03-05', 2],
    ['澜川日报2012年3月5日第12版.txt', '2012-03-05', 12],
    ['03.txt', null, 3],
    ['2012-02-30 p1.txt', null, 1],
    ['scan0007.txt', null, null],
    ['step2.txt', null, null],
    ['201203051234.txt', null, null],
  ])('%s', (name, date, page) => {
    expect(guess(name)).toEqual([date, page]);
  });
});
