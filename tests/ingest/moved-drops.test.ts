/** Drops that are renamed, moved to another day, exchanged, or come back: what was read of them goes along. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleUrl, pageUrl } from '../../src/addresses/urls.ts';
import { openArchive, toMessage } from '../../src/archive/index.ts';
import { checkContent } from '../../src/check/checks.ts';
import { readContent } from '../../src/check/read-content.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { FERRY, HEATING, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const RULES = 'f'.repeat(64);
const DAY = 'lanchuan-ribao/2012-03-05';
const ID = 'lanchuan-ribao-2012-03-05-01';

/** @returns what ingest said was wrong */
function ingest({ root }: SampleFolder): string[] {
  const plan = planIngest(root);
  const outcomes = [...ingestArchive(root, plan, RULES)];
  return [...plan.problems, ...outcomes.flatMap(({ problems }) => problems)].map(toMessage);
}

function folderWith(drops: Readonly<Record<string, string>>): SampleFolder {
  const folder = sampleFolder();
  for (const [path, text] of Object.entries(drops)) folder.write(`drops/${path}.txt`, text);
  expect(ingest(folder)).toEqual([]);
  return folder;
}

function move({ root, write, remove }: SampleFolder, from: string, to: string): void {
  write(`drops/${to}.txt`, '');
  renameSync(join(root, 'drops', `${from}.txt`), join(root, 'drops', `${to}.txt`));
  if (from === to) remove(`drops/${from}.txt`);
}

/** Articles as readers find them: id and the page they stand on. */
const shown = ({ root }: SampleFolder) =>
  openArchive(root)
    .index()
    .articles.map(({ id, folder, name }) => `${id} on ${folder}/${name}`);

const gone = ({ root }: SampleFolder) =>
  openArchive(root)
    .index()
    .withdrawn.map(({ id, reason, to }) => [id, reason, ...to].join(' '));

const errors = ({ root }: SampleFolder) =>
  checkContent(readContent(root, RULES))
    .filter(({ level }) => level === 'error')
    .map(({ file, found }) => `${file} ${found}`);

describe('articles keep their ids', () => {
  test.each([
    ['to another page', `${DAY}/09`, '2012-03-05/09'],
    ['to another day', 'lanchuan-ribao/2012-03-06/01', '2012-03-06/01'],
    ['to the undated', 'lanchuan-ribao/undated/du-kou', 'undated/du-kou'],
  ])('where a drop moves %s', (_, to, place) => {
    const folder = folderWith({ [`${DAY}/01`]: FERRY + JOBS });
    move(folder, `${DAY}/01`, to);
    expect(ingest(folder)).toEqual([]);
    expect(shown(folder)).toEqual([`${ID}-01 on ${place}`, `${ID}-02 on ${place}`]);
    expect(gone(folder)).toEqual([]);
    expect(errors(folder)).toEqual([]);
    const [article] = [...openArchive(folder.root).articles()];
    expect(article?.article.source.drop).toBe(`${to}.txt`);
    // Nothing is left to do, and nothing is written twice.
    const before = folder.articles();
    expect(ingest(folder)).toEqual([]);
    expect(folder.articles()).toEqual(before);
  });

  test('where it came back changed under another name', () => {
    const folder = folderWith({ [`${DAY}/01`]: FERRY + JOBS });
    folder.remove(`drops/${DAY}/01.txt`);
    expect(ingest(folder)).toEqual([]);
    expect(gone(folder)).toEqual([`${ID}-01 drop-deleted`, `${ID}-02 drop-deleted`]);
    folder.write(`drops/${DAY}/04.txt`, (FERRY + JOBS).replace('汽笛', '汽莆'));
    expect(ingest(folder)).toEqual([]);
    expect(shown(folder)).toEqual([`${ID}-01 on 2012-03-05/04`, `${ID}-02 on 2012-03-05/04`]);
    expect(gone(folder)).toEqual([]);
  });

  test('where it came back changed under its own name', () => {
    const folder = folderWith({ [`${DAY}/01`]: JOBS + FERRY });
    folder.remove(`drops/${DAY}/01.txt`);
    ingest(folder);
    folder.write(`drops/${DAY}/01.txt`, FERRY.replace('汽笛', '汽莆') + JOBS);
    expect(ingest(folder)).toEqual([]);
    expect(shown(folder)).toEqual([`${ID}-02 on 2012-03-05/01`, `${ID}-01 on 2012-03-05/01`]);
  });

  test('where two drops changed places', () => {
    const folder = folderWith({ [`${DAY}/01`]: FERRY, [`${DAY}/02`]: JOBS + HEATING });
    folder.write(`drops/${DAY}/01.txt`, JOBS + HEATING);
    folder.write(`drops/${DAY}/02.txt`, FERRY);
    expect(ingest(folder)).toEqual([]);
    expect(shown(folder)).toEqual([
      'lanchuan-ribao-2012-03-05-02-01 on 2012-03-05/01',
      'lanchuan-ribao-2012-03-05-02-02 on 2012-03-05/01',
      `${ID}-01 on 2012-03-05/02`,
    ]);
    expect(gone(folder)).toEqual([]);
    expect(errors(folder)).toEqual([]);
  });

  test('where a page was put in before them, whose articles get ids that nobody had', () => {
    const folder = folderWith({ [`${DAY}/01`]: FERRY + JOBS });
    move(folder, `${DAY}/01`, `${DAY}/02`);
    folder.write(`drops/${DAY}/01.txt`, HEATING);
    expect(ingest(folder)).toEqual([]);
    expect(shown(folder)).toEqual([
      `${ID}-03 on 2012-03-05/01`,
      `${ID}-01 on 2012-03-05/02`,
      `${ID}-02 on 2012-03-05/02`,
    ]);
    expect(errors(folder)).toEqual([]);
  });

  test('where it moves on, and back again', () => {
    const folder = folderWith({ [`${DAY}/01`]: FERRY });
    move(folder, `${DAY}/01`, `${DAY}/02`);
    ingest(folder);
    move(folder, `${DAY}/02`, `${DAY}/03`);
    ingest(folder);
    expect(shown(folder)).toEqual([`${ID}-01 on 2012-03-05/03`]);
    move(folder, `${DAY}/03`, `${DAY}/01`);
    expect(ingest(folder)).toEqual([]);
    expect(shown(folder)).toEqual([`${ID}-01 on 2012-03-05/01`]);
    expect(errors(folder)).toEqual([]);
  });

  test('but not those of another page of which little is the same', () => {
    const folder = folderWith({ [`${DAY}/01`]: FERRY + JOBS });
    folder.remove(`drops/${DAY}/01.txt`);
    folder.write(`drops/${DAY}/02.txt`, HEATING);
    ingest(folder);
    expect(shown(folder)).toEqual(['lanchuan-ribao-2012-03-05-02-01 on 2012-03-05/02']);
    expect(gone(folder)).toEqual([`${ID}-01 drop-deleted`, `${ID}-02 drop-deleted`]);
  });
});

test('corrections and edits that nobody ingested yet go along', () => {
  const folder = folderWith({ [`${DAY}/01`]: FERRY + JOBS });
  const file = `articles/${DAY}/01-01.md`;
  folder.write(file, folder.read(file).replace('老渡口昨日开出最后一班', '老渡口昨日开出末班船'));
  expect(ingest(folder)).toEqual([]);
  const later = `articles/${DAY}/01-02.md`;
  folder.write(later, folder.read(later).replace('我市去年', '澜川市去年'));
  move(folder, `${DAY}/01`, 'lanchuan-ribao/2012-03-06/04');
  expect(ingest(folder)).toEqual([]);
  const headlines = [...openArchive(folder.root).articles()].map(({ article }) => article.headline);
  expect(headlines[0]).toBe('老渡口昨日开出末班船');
  expect(headlines[1]).toMatch(/^澜川市去年/);
  expect(folder.read('corrections/lanchuan-ribao/2012-03-06/04.yaml')).toContain('末班船');
  expect(() => folder.read(`corrections/${DAY}/01.yaml`)).toThrow();
});

describe('what was taken back stays back', () => {
  const WITHDRAW = `- {id: ${ID}-01, on: 2026-11-20, by: 编辑部, reason: 应当事人要求}\n`;
  const HIDE = `- {id: ${ID}-01, on: 2026-11-20, by: 编辑部, reason: 个人信息, hide: [聂长根]}\n`;
  const withdrawn = () => {
    const folder = folderWith({ [`${DAY}/01`]: FERRY + JOBS });
    folder.write('withdrawals.yaml', WITHDRAW);
    return folder;
  };
  const doubts = ({ root }: SampleFolder) =>
    openArchive(root)
      .doubts()
      .map((problem) => toMessage(problem).replace(root, 'content'));

  test.each([
    ['its drop is renamed', (folder: SampleFolder) => move(folder, `${DAY}/01`, `${DAY}/09`)],
    [
      'it moves to another day',
      (folder: SampleFolder) => move(folder, `${DAY}/01`, 'lanchuan-ribao/2012-04-01/01'),
    ],
  ])('where %s', (_, change) => {
    const folder = withdrawn();
    change(folder);
    expect(ingest(folder)).toEqual([]);
    expect(shown(folder).filter((line) => line.startsWith(`${ID}-01`))).toEqual([]);
    expect(gone(folder)).toEqual([`${ID}-01 editor`]);
    expect(doubts(folder)).toEqual([]);
  });

  test('where its drop is deleted and comes back slightly changed, under any name', () => {
    for (const name of ['01', '07']) {
      const folder = withdrawn();
      folder.remove(`drops/${DAY}/01.txt`);
      ingest(folder);
      folder.write(
        `drops/${DAY}/${name}.txt`,
        (FERRY + JOBS).replace('汽笛', '汽莆').replace('西岸', '西崖'),
      );
      ingest(folder);
      expect(shown(folder)).toEqual([`${ID}-02 on 2012-03-05/${name}`]);
    }
  });

  test('where a second copy of it is dropped beside', () => {
    const folder = withdrawn();
    folder.write('drops/lanchuan-ribao/2012-03-09/02.txt', FERRY);
    ingest(folder);
    expect(shown(folder)).toEqual([`${ID}-02 on 2012-03-05/01`]);
    expect(doubts(folder)).toEqual([]);
  });

  test('where it comes back as part of something else: withheld until a person has looked', () => {
    const folder = withdrawn();
    const other = 'lanchuan-ribao-2012-03-09-02-01';
    folder.write(
      'drops/lanchuan-ribao/2012-03-09/02.txt',
      FERRY.replace(
        '　　轮渡站64名职工',
        '　　天色暗下来以后，码头上的灯一盏盏灭了，守夜的人把最后一块跳板收上岸。轮渡站六十四名老职工',
      ),
    );
    ingest(folder);
    expect(shown(folder)).toEqual([`${ID}-02 on 2012-03-05/01`]);
    expect(doubts(folder)).toEqual([
      expect.stringMatching(
        `content/withdrawals\\.yaml:1:8: \\[0\\]\\.id: found "${ID}-01"; allowed: a line for ${other} too, which has about \\d+ % of its text in common and is withheld until there is one`,
      ),
    ]);
    expect(checkContent(readContent(folder.root, RULES)).map(({ level }) => level)).toContain('error');
    folder.write(
      'withdrawals.yaml',
      `${WITHDRAW}- {id: ${other}, on: 2026-11-21, by: 编辑部, reason: 另一篇, publish: true}\n`,
    );
    expect(shown(folder)).toEqual([`${ID}-02 on 2012-03-05/01`, `${other} on 2012-03-09/02`]);
    expect(doubts(folder)).toEqual([]);
  });

  test('and so do hidden words', () => {
    const folder = folderWith({ [`${DAY}/01`]: FERRY + JOBS });
    folder.write('withdrawals.yaml', HIDE);
    move(folder, `${DAY}/01`, `${DAY}/05`);
    folder.write('drops/lanchuan-ribao/2012-03-09/02.txt', FERRY);
    ingest(folder);
    const texts = [...openArchive(folder.root).articles()].map(({ paragraphs }) => paragraphs().join(''));
    expect(texts).toHaveLength(3);
    expect(texts.join('')).not.toContain('聂长根');
    expect(texts.filter((text) => text.includes('■■■'))).toHaveLength(2);
    expect(doubts(folder)).toEqual([]);
  });
});

test('no two things share an address, whatever undated drops are called', () => {
  const folder = folderWith({ 'lanchuan-ribao/undated/a': FERRY, 'lanchuan-ribao/undated/a-01': JOBS });
  expect(errors(folder)).toEqual([]);
  const { articles, issues } = openArchive(folder.root).index();
  const addresses = [
    ...articles.map(articleUrl),
    ...issues.flatMap(({ pages }) => pages.map(({ drop }) => pageUrl(drop))),
  ];
  expect(addresses.toSorted()).toEqual([
    '/lanchuan-ribao/undated/a-01-01/',
    '/lanchuan-ribao/undated/a-01/',
    '/lanchuan-ribao/undated/a-01~/',
    '/lanchuan-ribao/undated/a/',
  ]);
});

test('check names two addresses that differ by capitals alone', () => {
  const folder = folderWith({ 'lanchuan-ribao/undated/a': FERRY, 'lanchuan-ribao/undated/A': JOBS });
  const findings = checkContent(readContent(folder.root, RULES)).filter(({ check }) => check === 'addresses');
  expect(findings.map(({ level, found }) => [level, found.replace(folder.root, 'content')])).toContainEqual([
    'warning',
    'the address /lanchuan-ribao/undated/a/, which content/drops/lanchuan-ribao/undated/A.txt has too',
  ]);
});

test('a page whose record cannot be read is left alone', () => {
  const folder = folderWith({ [`${DAY}/01`]: FERRY });
  writeFileSync(join(folder.root, `articles/${DAY}/01.json`), 'not a record');
  move(folder, `${DAY}/01`, `${DAY}/02`);
  ingest(folder);
  expect(folder.read(`drops/${DAY}/02.txt`)).toBe(FERRY);
});
