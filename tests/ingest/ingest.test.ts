import { describe, expect, test } from 'vitest';
import type { PageRecord } from '../../schemas/index.ts';
import { RESERVED } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/index.ts';
import { toMessage } from '../../src/content/content-problem.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { FERRY, FERRY_GOES_ON, HEATING, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const RULES = 'a'.repeat(64);
const OTHER_RULES = 'b'.repeat(64);
const PAGE = 'lanchuan-ribao/2012-03-05/02';
const DROP = `drops/${PAGE}.txt`;

/** One run of ingest: what became of each page, how many files changed, and every message. */
function ingest({ root }: SampleFolder, rules = RULES) {
  const plan = planIngest(root);
  const outcomes = [...ingestArchive(root, plan, rules)];
  const messages = [...plan.problems, ...outcomes.flatMap(({ problems }) => problems)].map(toMessage);
  return {
    states: outcomes.map(({ state }) => state),
    changes: outcomes.reduce((sum, { changes }) => sum + changes, 0),
    messages: messages.map((message) => message.replaceAll(root, 'content')),
  };
}

/** Headlines by id, as the archive reads them. */
function headlines({ root }: SampleFolder): Record<string, string | null> {
  return Object.fromEntries(
    openArchive(root)
      .index()
      .articles.map(({ id, headline }) => [id, headline]),
  );
}

describe('ingest', () => {
  test('writes each article of a drop into a file of its own and the rest into the page record', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY + JOBS);
    expect(ingest(folder)).toEqual({ states: ['read'], changes: 3, messages: [] });
    expect(Object.keys(folder.articles())).toEqual([
      `articles/${PAGE}-01.md`,
      `articles/${PAGE}-02.md`,
      `articles/${PAGE}.json`,
    ]);
    expect(headlines(folder)).toEqual({
      'lanchuan-ribao-2012-03-05-02-01': '老渡口昨日开出最后一班',
      'lanchuan-ribao-2012-03-05-02-02': '我市去年新增城镇就业3.86万人',
    });
  });

  test('writes nothing the second time', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY + JOBS);
    ingest(folder);
    expect(ingest(folder)).toEqual({ states: ['unchanged'], changes: 0, messages: [] });
  });

  test('gives the same bytes in another folder and in another order of work', () => {
    const [one, two] = [sampleFolder(), sampleFolder()];
    one.write(DROP, FERRY);
    ingest(one);
    one.write('drops/lanchuan-ribao/2012-03-05/01.txt', JOBS);
    ingest(one);
    two.write('drops/lanchuan-ribao/2012-03-05/01.txt', JOBS);
    two.write(DROP, FERRY);
    ingest(two);
    expect(one.articles()).toEqual(two.articles());
  });

  test('writes a missing article file again, with its old id', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY + JOBS);
    ingest(folder);
    const before = folder.articles();
    folder.remove(`articles/${PAGE}-01.md`);
    expect(ingest(folder).changes).toBe(1);
    expect(folder.articles()).toEqual(before);
  });

  test('finishes a page whose run was killed before its record was written', () => {
    const folder = sampleFolder();
    folder.write(DROP, JOBS + FERRY);
    ingest(folder);
    const before = folder.articles();
    folder.remove(`articles/${PAGE}.json`);
    expect(ingest(folder)).toEqual({ states: ['read'], changes: 1, messages: [] });
    expect(folder.articles()).toEqual(before);
  });

  test('reads a page again when its drop, its sidecar or the rules changed', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY);
    ingest(folder);
    folder.write(DROP, FERRY + JOBS);
    expect(ingest(folder).states).toEqual(['read']);
    folder.write(`drops/${PAGE}.yaml`, 'pageName: 社会\n');
    expect(ingest(folder).states).toEqual(['read']);
    expect(ingest(folder, OTHER_RULES).states).toEqual(['read']);
    expect(ingest(folder, OTHER_RULES).states).toEqual(['unchanged']);
  });

  test('takes date and page from the path, from the folio, and first from the sidecar', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY);
    folder.write('drops/lanchuan-ribao/undated/jianbao.txt', `2009年3月5日 星期四 第4版\n\n${JOBS}`);
    folder.write('drops/lanchuan-ribao/undated/jianye.txt', HEATING);
    folder.write('drops/lanchuan-ribao/undated/jianye.yaml', 'date: "2010-11"\npage: 7\n');
    // Put into the folder of the wrong day, and the editor knows better.
    folder.write('drops/lanchuan-ribao/2012-03-05/03.txt', `2012年3月5日 星期一 第3版\n\n${HEATING}`);
    folder.write('drops/lanchuan-ribao/2012-03-05/03.yaml', 'date: 2012-03-06\npage: 12\n');
    ingest(folder);
    const dates = openArchive(folder.root)
      .index()
      .articles.map(({ id, date, page }) => ({ id, date, page }));
    expect(dates).toEqual([
      { id: 'lanchuan-ribao-2012-03-05-02-01', date: { value: '2012-03-05', basis: 'path' }, page: 2 },
      { id: 'lanchuan-ribao-2012-03-05-03-01', date: { value: '2012-03-06', basis: 'sidecar' }, page: 12 },
      { id: 'lanchuan-ribao-undated-jianbao-01', date: { value: '2009-03-05', basis: 'folio' }, page: 4 },
      { id: 'lanchuan-ribao-undated-jianye-01', date: { value: '2010-11', basis: 'sidecar' }, page: 7 },
    ]);
  });
});

describe('ids', () => {
  test('stay with their articles when the drop changes around them', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY + JOBS);
    ingest(folder);
    folder.write(DROP, HEATING + JOBS + FERRY);
    ingest(folder);
    expect(headlines(folder)).toEqual({
      'lanchuan-ribao-2012-03-05-02-01': '老渡口昨日开出最后一班',
      'lanchuan-ribao-2012-03-05-02-02': '我市去年新增城镇就业3.86万人',
      'lanchuan-ribao-2012-03-05-02-03': '城东热源厂提前一周点火',
    });
  });

  test('of articles that are gone stay and say so, and are never given again', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY + JOBS);
    ingest(folder);
    folder.write(DROP, FERRY);
    ingest(folder);
    folder.write(DROP, FERRY + HEATING);
    ingest(folder);
    expect(headlines(folder)).toEqual({
      'lanchuan-ribao-2012-03-05-02-01': '老渡口昨日开出最后一班',
      'lanchuan-ribao-2012-03-05-02-03': '城东热源厂提前一周点火',
    });
    expect(openArchive(folder.root).index().withdrawn).toMatchObject([
      {
        id: 'lanchuan-ribao-2012-03-05-02-02',
        headline: '我市去年新增城镇就业3.86万人',
        reason: 'not-found',
      },
    ]);
  });

  test('have no place any more where their drop is another', () => {
    const folder = sampleFolder();
    const places = () =>
      JSON.parse(folder.read(`articles/${PAGE}.json`)).withdrawn.map(
        ({ id, blocks }: PageRecord['withdrawn'][0]) => [id, Object.keys(blocks)],
      );
    folder.write(DROP, FERRY + JOBS);
    ingest(folder);
    folder.write(DROP, FERRY + HEATING);
    ingest(folder);
    expect(places()).toEqual([['lanchuan-ribao-2012-03-05-02-02', []]]);
  });
});

describe('a deleted drop', () => {
  test('withdraws its articles: their addresses stay, their text does not', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY + JOBS);
    ingest(folder);
    folder.remove(DROP);
    expect(ingest(folder)).toEqual({ states: ['withdrawn'], changes: 3, messages: [] });
    expect(Object.keys(folder.articles())).toEqual([`articles/${PAGE}.json`]);
    expect(folder.read(`articles/${PAGE}.json`)).not.toContain('汽笛');
    const { articles, issues, withdrawn } = openArchive(folder.root).index();
    expect({ articles, issues }).toEqual({ articles: [], issues: [] });
    expect(withdrawn.map(({ id, reason }) => [id, reason])).toEqual([
      ['lanchuan-ribao-2012-03-05-02-01', 'drop-deleted'],
      ['lanchuan-ribao-2012-03-05-02-02', 'drop-deleted'],
    ]);
    expect(ingest(folder)).toEqual({ states: ['unchanged'], changes: 0, messages: [] });
  });

  test('that comes back has its old ids and bytes', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY + JOBS);
    ingest(folder);
    const before = folder.articles();
    folder.remove(DROP);
    ingest(folder);
    folder.write(DROP, FERRY + JOBS);
    ingest(folder);
    expect(folder.articles()).toEqual(before);
  });
});

describe('a file that a person edited', () => {
  const FILE = `articles/${PAGE}-01.md`;

  /** The folder after a first run and an edit of its first article. */
  function edited(): SampleFolder {
    const folder = sampleFolder();
    folder.write(DROP, FERRY + JOBS);
    ingest(folder);
    folder.write(FILE, folder.read(FILE).replaceAll('聂长根', '聂常根'));
    return folder;
  }

  const CORRECTIONS = `corrections/${PAGE}.yaml`;

  test('becomes a correction, and its article says what the person wrote', () => {
    const folder = edited();
    expect(ingest(folder)).toEqual({ states: ['read'], changes: 2, messages: [] });
    expect(folder.read(FILE)).toContain('聂常根');
    expect(folder.read(CORRECTIONS).replace(/[0-9a-f]{64}/, '…')).toMatchInlineSnapshot(`
      "- kind: text
        article: lanchuan-ribao-2012-03-05-02-01
        exact: 长
        prefix: 4日18时，天色将暗。58岁的聂
        suffix: 根拉响汽笛，渡船缓缓离开西岸，船
        position: [43, 44]
        drop: …
        text: 常
      "
    `);
    expect(ingest(folder)).toEqual({ states: ['unchanged'], changes: 0, messages: [] });
  });

  test('is kept where new rules read the same out of its drop', () => {
    const folder = edited();
    expect(ingest(folder, OTHER_RULES).states).toEqual(['read']);
    expect(folder.read(FILE)).toContain('聂常根');
    expect(ingest(folder, OTHER_RULES)).toEqual({ states: ['unchanged'], changes: 0, messages: [] });
  });

  test('is kept where its drop was replaced', () => {
    const folder = edited();
    folder.write(DROP, HEATING + FERRY);
    expect(ingest(folder)).toMatchObject({ states: ['read'], messages: [] });
    expect(folder.read(FILE)).toContain('58岁的聂常根拉响汽笛');
    expect(folder.read(FILE)).not.toContain('聂长根');
    expect(ingest(folder)).toEqual({ states: ['unchanged'], changes: 0, messages: [] });
  });

  test('is kept where its drop was deleted', () => {
    const folder = edited();
    folder.remove(DROP);
    expect(ingest(folder).states).toEqual(['failed']);
    expect(folder.read(FILE)).toContain('聂常根');
  });
});

describe('jumps', () => {
  const FIRST = 'drops/lanchuan-ribao/2012-03-05/01.txt';

  test('are tied once the other page is there, and untied when it goes', () => {
    const folder = sampleFolder();
    folder.write(FIRST, FERRY.replace('4.3万元。', '4.3万元。（下转第2版）'));
    ingest(folder);
    const jumps = (path: string) => folder.read(path).match(/^jump.*\{.*$/gm);
    expect(jumps('articles/lanchuan-ribao/2012-03-05/01-01.md')).toEqual(['jumpTo: {page: 2, id: null}']);

    folder.write(DROP, HEATING + FERRY_GOES_ON);
    expect(ingest(folder)).toEqual({ states: ['unchanged', 'read'], changes: 5, messages: [] });
    expect(jumps('articles/lanchuan-ribao/2012-03-05/01-01.md')).toEqual([
      'jumpTo: {page: 2, id: lanchuan-ribao-2012-03-05-02-02}',
    ]);
    expect(jumps(`articles/${PAGE}-02.md`)).toEqual([
      'jumpFrom: {page: 1, id: lanchuan-ribao-2012-03-05-01-01}',
    ]);
    expect(ingest(folder).changes).toBe(0);

    folder.remove(DROP);
    ingest(folder);
    expect(jumps('articles/lanchuan-ribao/2012-03-05/01-01.md')).toEqual(['jumpTo: {page: 2, id: null}']);
  });
});

describe('what is wrong with one drop never stops the others', () => {
  const BAD: [what: string, path: string, content: string | Uint8Array, message: string][] = [
    [
      'an empty file',
      'drops/lanchuan-ribao/2012-03-05/01.txt',
      '',
      'content/drops/lanchuan-ribao/2012-03-05/01.txt: found an empty file; allowed: text in one of utf-8, utf-16le, utf-16be, gb18030, big5. Put the text of the page into it',
    ],
    [
      'a picture without its head',
      'drops/lanchuan-ribao/2012-03-05/01.txt',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
      'content/drops/lanchuan-ribao/2012-03-05/01.txt: found bytes that are no such text (a damaged file?); allowed: text in one of utf-8, utf-16le, utf-16be, gb18030, big5. Save the page as UTF-8 text',
    ],
    [
      'a day that does not exist',
      'drops/lanchuan-ribao/2012-02-30/01.txt',
      JOBS,
      'content/drops/lanchuan-ribao/2012-02-30/01.txt: found the folder "2012-02-30"; allowed: a day that exists (YYYY-MM-DD), or undated. Rename the drop',
    ],
    [
      'a page that is no number',
      'drops/lanchuan-ribao/2012-03-05/yaowen.txt',
      JOBS,
      'content/drops/lanchuan-ribao/2012-03-05/yaowen.txt: found the name "yaowen"; allowed: a page number in two digits: 03.txt. Rename the drop',
    ],
    [
      'a name with spaces',
      'drops/lanchuan-ribao/undated/jian bao.txt',
      JOBS,
      'content/drops/lanchuan-ribao/undated/jian bao.txt: found the name "jian bao"; allowed: letters and digits, joined by "-", "_" or ".". Rename the drop',
    ],
    [
      'a PDF',
      'drops/lanchuan-ribao/2012-03-05/01.pdf',
      '%PDF-1.4',
      'content/drops/lanchuan-ribao/2012-03-05/01.pdf: found a file that is no .txt; allowed: text. Extract its text and save it as .txt',
    ],
    [
      'a folder that is named like a drop',
      'drops/lanchuan-ribao/2012-03-05/01.txt/x',
      '',
      'content/drops/lanchuan-ribao/2012-03-05/01.txt: found a folder; allowed: a file of text. Give the folder another name, or put a file in its place',
    ],
    [
      'a file in no paper',
      'drops/stray.txt',
      JOBS,
      'content/drops/stray.txt: found the path stray.txt; allowed: <paper>/<YYYY-MM-DD>/<page>.txt or <paper>/undated/<name>.txt. Rename the drop',
    ],
    [
      'a paper that is not described',
      'drops/linjiang-wanbao/2012-03-05/01.txt',
      JOBS,
      'content/drops/linjiang-wanbao: found drops of a paper without a readable file; allowed: a paper of content/papers. Describe it in content/papers/linjiang-wanbao.yaml',
    ],
    [
      'a paper that cannot be read',
      'papers/linjiang-wanbao.yaml',
      'name: [\n',
      'content/papers/linjiang-wanbao.yaml:2:1: found broken YAML (deficient indentation); allowed: well-formed YAML without aliases',
    ],
    [
      'a paper without rights',
      'papers/linjiang-wanbao.yaml',
      'name: 临江晚报\nplace: 临江市\n',
      'content/papers/linjiang-wanbao.yaml:1:1: rights: found nothing; allowed: text',
    ],
    [
      'a paper with the name of a part of the site',
      'papers/search.yaml',
      'name: 搜索\nplace: 澜川市\nrights: 无\n',
      `content/papers/search.yaml: found the name search, an address of the site; allowed: any but ${RESERVED.join(', ')}`,
    ],
  ];

  test.each(BAD)('%s', (_, path, content, message) => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY);
    folder.write(path, content);
    const { messages } = ingest(folder);
    expect(messages).toEqual([message]);
    expect(Object.values(headlines(folder))).toEqual(['老渡口昨日开出最后一班']);
  });

  test('a sidecar with a day that does not exist', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY);
    folder.write('drops/lanchuan-ribao/2012-03-05/03.txt', JOBS);
    folder.write('drops/lanchuan-ribao/2012-03-05/03.yaml', '# 编辑注\ndate: 2012-02-30\npages: 3\n');
    expect(ingest(folder).messages).toMatchInlineSnapshot(`
      [
        "content/drops/lanchuan-ribao/2012-03-05/03.yaml:2:7: date: found "2012-02-30"; allowed: a day that exists in the calendar",
        "content/drops/lanchuan-ribao/2012-03-05/03.yaml:3:1: pages: found the key "pages"; allowed: one of date, page, pageName, source, note",
      ]
    `);
    expect(Object.keys(headlines(folder))).toEqual(['lanchuan-ribao-2012-03-05-02-01']);
  });

  test('a content folder without drops touches nothing', () => {
    const folder = sampleFolder();
    folder.write(DROP, FERRY);
    ingest(folder);
    const before = folder.articles();
    folder.remove('drops');
    expect(ingest(folder).messages).toMatchInlineSnapshot(`
      [
        "content/drops: found nothing; allowed: a folder of drops. Is this the right folder?",
      ]
    `);
    expect(folder.articles()).toEqual(before);
  });
});
