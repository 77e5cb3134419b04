/** What becomes of what a person types into an article's file or into the corrections, from one ingest to the next. */
import { describe, expect, test } from 'vitest';
import type { PageRecord } from '../../schemas/index.ts';
import { openArchive } from '../../src/archive/index.ts';
import { toMessage } from '../../src/content/content-problem.ts';
import type { Rules } from '../../src/ingest/examine-page.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { readArticles } from '../../src/pipeline/index.ts';
import { FERRY, FERRY_GOES_ON, HEATING, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const RULES = 'a'.repeat(64);
const PAGE = 'lanchuan-ribao/2012-03-05/02';
const DROP = `drops/${PAGE}.txt`;
const CORRECTIONS = `corrections/${PAGE}.yaml`;
const FIRST = `articles/${PAGE}-01.md`;
const SECOND = `articles/${PAGE}-02.md`;

function ingest({ root }: SampleFolder, rules: string | Rules = RULES) {
  const plan = planIngest(root);
  const outcomes = [...ingestArchive(root, plan, rules)];
  const tell = (messages: readonly string[]) =>
    messages.map((message) => message.replaceAll(root, 'content'));
  return {
    states: outcomes.map(({ state }) => state),
    messages: tell(outcomes.flatMap(({ problems }) => problems).map(toMessage)),
    notices: tell(plan.notices.map(toMessage)),
  };
}

/** A page of two articles, read once. */
function readOnce(drop = FERRY + JOBS): SampleFolder {
  const folder = sampleFolder();
  folder.write(DROP, drop);
  ingest(folder);
  return folder;
}

/** Edits a file as a person would: the words must be there. */
function edit(folder: SampleFolder, path: string, ...changes: (readonly [from: string, to: string])[]): void {
  let text = folder.read(path);
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  folder.write(path, text);
}

const body = (folder: SampleFolder, path: string) => folder.read(path).split('---\n\n')[1]!;
const line = (folder: SampleFolder, path: string, text: string) =>
  folder
    .read(path)
    .split('\n')
    .find((line) => line.includes(text)) ?? null;
const record = (folder: SampleFolder): PageRecord => JSON.parse(folder.read(`articles/${PAGE}.json`));

describe('a hand edit of the text', () => {
  test('moves the places of the values behind it, and takes in what it says', () => {
    const folder = readOnce();
    edit(folder, FIRST, ['渡船缓缓离开西岸', '那艘1987年下水的渡船缓缓离开西岸']);
    expect(ingest(folder).messages).toEqual([]);
    expect(line(folder, FIRST, '170多名')).toMatch(/at: "p1:(\d+)-(\d+)"/);
    const { article, paragraphs } = openArchive(folder.root).article('lanchuan-ribao-2012-03-05-02-01')!;
    const lead = paragraphs()[0]!;
    for (const { text, at } of [...article.figures, ...article.dates]) {
      const [, from, to] = /^p1:(\d+)-(\d+)$/.exec(at) ?? [];
      if (from !== undefined) expect(lead.slice(Number(from), Number(to))).toBe(text);
    }
    expect(article.dates.map(({ text }) => text)).toContain('1987年');
  });

  test('made throughout the file, in the text and in the values quoted from it, reads the values anew', () => {
    const folder = readOnce();
    edit(folder, FIRST, ['170多名', '180多名'], ['64名', '65名']);
    expect(ingest(folder).messages).toEqual([]);
    expect(line(folder, FIRST, 'text: 180多名')).toContain('value: 180,');
    expect(line(folder, FIRST, 'text: 65名')).toContain('value: 65,');
    expect(folder.read(CORRECTIONS)).not.toContain('kind: value');
  });

  test('is in the page record, with what stood there and where that was', () => {
    const folder = readOnce();
    edit(folder, FIRST, ['聂长根', '聂常根']);
    ingest(folder);
    const { corrections } = record(folder);
    expect(corrections).toMatchObject([{ article: 'lanchuan-ribao-2012-03-05-02-01', was: '长' }]);
    const [[, start]] = corrections[0]!.runs as [[number, number, number]];
    expect((FERRY + JOBS)[start]).toBe('长');
  });

  test('may split, join, add and drop paragraphs', () => {
    const folder = readOnce();
    edit(folder, FIRST, ['为了过江。\n\n轮渡站', '为了过江。轮渡站'], ['聂长根拉响', '聂长根\n\n拉响']);
    edit(folder, SECOND, [
      /今年全市.*$/m.exec(folder.read(SECOND))![0],
      '以上数据由市统计局提供。\n\n（完）',
    ]);
    const said = [body(folder, FIRST), body(folder, SECOND)];
    expect(ingest(folder).messages).toEqual([]);
    expect([body(folder, FIRST), body(folder, SECOND)]).toEqual(said);
    expect(ingest(folder, 'b'.repeat(64)).messages).toEqual([]);
    expect([body(folder, FIRST), body(folder, SECOND)]).toEqual(said);
  });

  test('that moves a paragraph to another article keeps its letters’ places in the drop', () => {
    const folder = readOnce();
    const paragraph = /轮渡站64名.*$/m.exec(folder.read(FIRST))![0];
    edit(folder, FIRST, [`\n\n${paragraph}`, '']);
    edit(folder, SECOND, ['2.2万人次。', `2.2万人次。\n\n${paragraph}`]);
    expect(ingest(folder).messages).toEqual([]);
    expect(body(folder, SECOND)).toContain(paragraph);
    const blocks = record(folder).articles[1]!.blocks;
    const [[, start]] = blocks['p3'] as [[number, number, number]];
    expect((FERRY + JOBS).slice(start, start + 4)).toBe('轮渡站6');
  });

  test('that takes back an earlier one leaves the text as it was read, and says so behind it', () => {
    const folder = readOnce();
    const before = folder.articles();
    edit(folder, FIRST, ['聂长根', '聂常根']);
    ingest(folder);
    edit(folder, FIRST, ['聂常根', '聂长根']);
    expect(ingest(folder).messages).toEqual([]);
    expect(folder.read(CORRECTIONS).match(/^- kind: \w+/gm)).toEqual(['- kind: text', '- kind: undo']);
    expect(body(folder, FIRST)).toBe(before[FIRST]!.split('---\n\n')[1]);
    expect(record(folder).corrections).toEqual([]);
  });

  test('of an edit is one correction from what was read, behind the one that it took the place of', () => {
    const folder = readOnce();
    edit(folder, FIRST, ['聂长根', '聂常根']);
    ingest(folder);
    edit(folder, FIRST, ['聂常根', '聂尝根']);
    ingest(folder);
    expect(folder.read(CORRECTIONS).match(/^- kind: \w+/gm)).toEqual([
      '- kind: text',
      '- kind: undo',
      '- kind: text',
    ]);
    expect(record(folder).corrections).toMatchObject([{ was: '长' }]);
  });
});

describe('a hand edit of the frontmatter', () => {
  test('of headline, date and page stays', () => {
    const folder = readOnce();
    edit(
      folder,
      FIRST,
      ['headline: 老渡口昨日开出最后一班', 'headline: 老渡口开出最后一班'],
      ['kicker: null', 'kicker: 百年渡口'],
      ['date: {value: "2012-03-05", basis: path}', 'date: {value: "2012-03-06", basis: sidecar}'],
      ['page: 2', 'page: 3'],
    );
    expect(ingest(folder).messages).toEqual([]);
    for (const rules of [RULES, 'b'.repeat(64)]) {
      ingest(folder, rules);
      expect(line(folder, FIRST, 'headline:')).toBe('headline: 老渡口开出最后一班');
      expect(line(folder, FIRST, 'kicker:')).toBe('kicker: 百年渡口');
      expect(line(folder, FIRST, 'page:')).toBe('page: 3');
      expect(line(folder, FIRST, 'date: {')).toContain('2012-03-06');
    }
  });

  test('of a value stays at its words, wherever they go', () => {
    const folder = readOnce();
    edit(
      folder,
      FIRST,
      [
        '{text: 64名, value: 64, unit: 名, kind: count, of: 职工',
        '{text: 64名, value: 64, unit: 名, kind: count, of: 轮渡站职工',
      ],
      ['name: 沈知秋, role: reporter', 'name: 沈知秋, role: intern'],
    );
    edit(folder, FIRST, [`${line(folder, FIRST, 'text: 170多名')!}\n`, '']);
    expect(ingest(folder).messages).toEqual([]);
    folder.write(DROP, HEATING + FERRY.replace('58岁的', '年已58岁的'));
    expect(ingest(folder).messages).toEqual([]);
    expect(line(folder, FIRST, 'text: 64名')).toContain('of: 轮渡站职工');
    expect(line(folder, FIRST, 'name: 沈知秋')).toContain('role: intern');
    expect(line(folder, FIRST, 'text: 170多名')).toBe(null);
  });

  test('that takes away a doubt settles it', () => {
    const doubt = { rule: 'paragraph-end', message: '“…为了过江。”之后现另起一段，也可能接排', at: 'p1:0-3' };
    const doubting = (digest: string): Rules => ({
      digest,
      read: (drop) => {
        const page = readArticles(drop);
        return { ...page, articles: page.articles.map((article) => ({ ...article, review: [doubt] })) };
      },
    });
    const folder = sampleFolder();
    folder.write(DROP, FERRY + JOBS);
    ingest(folder, doubting('a'.repeat(64)));
    edit(folder, FIRST, [/review:\n.*\n/.exec(folder.read(FIRST))![0], 'review: []\n']);
    expect(ingest(folder, doubting('a'.repeat(64))).messages).toEqual([]);
    expect(folder.read(CORRECTIONS)).toContain('kind: accept');
    ingest(folder, doubting('b'.repeat(64)));
    expect(line(folder, FIRST, 'review:')).toBe('review: []');
    expect(line(folder, SECOND, 'review:')).toBe('review:');
  });
});

describe('a jump to another page', () => {
  const NEXT = 'drops/lanchuan-ribao/2012-03-05/03.txt';

  /** The ferry goes on on page 3, where nothing says that it came from page 2. */
  function twoPages(goesOn: string): SampleFolder {
    const folder = sampleFolder();
    folder.write(DROP, FERRY.replace('4.3万元。', '4.3万元。（下转第3版）'));
    folder.write(NEXT, goesOn);
    ingest(folder);
    return folder;
  }

  test('that is tied is no edit', () => {
    const folder = twoPages(FERRY_GOES_ON.replace('第1版', '第2版'));
    expect(line(folder, FIRST, 'jumpTo')).toBe('jumpTo: {page: 3, id: lanchuan-ribao-2012-03-05-03-01}');
    edit(folder, FIRST, ['聂长根', '聂常根']);
    expect(ingest(folder).messages).toEqual([]);
    expect(folder.read(CORRECTIONS)).not.toContain('jumpTo');
    expect(line(folder, FIRST, 'jumpTo')).toBe('jumpTo: {page: 3, id: lanchuan-ribao-2012-03-05-03-01}');
  });

  test('that a person ties stays tied', () => {
    const folder = twoPages(HEATING);
    edit(folder, FIRST, [
      'jumpTo: {page: 3, id: null}',
      'jumpTo: {page: 3, id: lanchuan-ribao-2012-03-05-03-01}',
    ]);
    expect(ingest(folder).messages).toEqual([]);
    ingest(folder, 'b'.repeat(64));
    folder.write(NEXT, `${HEATING}\n${JOBS}`);
    ingest(folder, 'b'.repeat(64));
    expect(line(folder, FIRST, 'jumpTo')).toBe('jumpTo: {page: 3, id: lanchuan-ribao-2012-03-05-03-01}');
  });
});

describe('what cannot be a correction stays as the person left it, and is told with its line', () => {
  test.each([
    ['frontmatter that is broken', ['kicker: null', 'kicker: [']],
    ['an id', ['id: lanchuan-ribao-2012-03-05-02-01', 'id: lanchuan-ribao-2012-03-05-02-09']],
    ['a place on the page', ['order: 1', 'order: 7']],
  ] as const)('%s', (_, change) => {
    const folder = readOnce();
    edit(folder, FIRST, change, ['聂长根', '聂常根']);
    const said = folder.read(FIRST);
    const { states, messages } = ingest(folder);
    expect(states).toEqual(['failed']);
    expect(messages[0]).toMatch(/^content\/articles\/lanchuan-ribao\/2012-03-05\/02-01\.md:\d+/);
    expect(folder.read(FIRST)).toBe(said);
  });
});

describe('a correction whose words are gone', () => {
  /** The drop comes again, and where a person corrected it now says something else. */
  function replaced(): SampleFolder {
    const folder = readOnce();
    edit(folder, FIRST, ['聂长根', '聂常根']);
    ingest(folder);
    folder.write(DROP, FERRY.replaceAll('聂长根', '聂辰根') + JOBS);
    return folder;
  }

  test('is put to a person, and its paragraph stays as it was published', () => {
    const folder = replaced();
    const before = body(folder, FIRST);
    const { states, messages } = ingest(folder);
    expect(states).toEqual(['read']);
    expect(messages).toMatchInlineSnapshot(`
      [
        "content/corrections/lanchuan-ribao/2012-03-05/02.yaml:1: found a correction whose place is no longer there, or not in one place only; allowed: a quote that stands once on the page. The text stays as it was published. Compare it with the drop, then mend the quote, or delete the correction",
      ]
    `);
    expect(body(folder, FIRST)).toBe(before);
    expect(line(folder, FIRST, 'correction-conflict')).toMatchInlineSnapshot(
      `"  - {rule: correction-conflict, message: 更正（“长”改作“常”）在新的文字里找不到唯一的位置，暂照更正后的文字刊出，请对照原文, at: "p1:28-29"}"`,
    );
    expect(ingest(folder)).toMatchObject({
      states: ['unchanged'],
      messages: [expect.stringContaining('correction')],
    });
  });

  test('is settled by an edit of the article', () => {
    const folder = replaced();
    ingest(folder);
    edit(folder, FIRST, ['聂常根', '聂晨根']);
    expect(ingest(folder).messages).toEqual([]);
    expect(body(folder, FIRST)).toContain('58岁的聂晨根拉响');
    expect(line(folder, FIRST, 'review:')).toBe('review: []');
  });

  test('is settled by a drop that says it already', () => {
    const folder = replaced();
    ingest(folder);
    folder.write(DROP, FERRY.replaceAll('聂长根', '聂常根') + JOBS);
    expect(ingest(folder).messages).toEqual([]);
    expect(record(folder).corrections).toEqual([]);
  });

  test('with its drop is told and stops nothing', () => {
    const folder = replaced();
    folder.remove(DROP);
    const { messages, notices } = ingest(folder);
    expect(messages).toEqual([]);
    expect(notices).toMatchInlineSnapshot(`
      [
        "content/corrections/lanchuan-ribao/2012-03-05/02.yaml: found corrections of a page that has no drop; allowed: a drop content/drops/lanchuan-ribao/2012-03-05/02.txt. They are kept, and applied when the drop is there",
      ]
    `);
    expect(folder.read(CORRECTIONS)).toContain('聂');
  });
});

describe('a corrections file that a person writes', () => {
  const ONE = 'lanchuan-ribao-2012-03-05-02-01';
  const TWO = 'lanchuan-ribao-2012-03-05-02-02';

  test('needs the words alone', () => {
    const folder = readOnce();
    folder.write(
      CORRECTIONS,
      `- {kind: text, article: ${ONE}, exact: 聂长根, text: 聂常根, by: 宋砚青, when: "2012-03-08"}\n`,
    );
    expect(ingest(folder).messages).toEqual([]);
    expect(body(folder, FIRST)).toContain('聂常根');
    expect(record(folder).corrections).toMatchObject([{ was: '聂长根', by: '宋砚青', when: '2012-03-08' }]);
  });

  test('splits an article in two, and the new one keeps its id', () => {
    const folder = readOnce();
    folder.write(
      CORRECTIONS,
      `- {kind: split, article: ${ONE}, prefix: 不是为了过江。, suffix: 轮渡站64名职工}\n`,
    );
    expect(ingest(folder).messages).toEqual([]);
    expect(body(folder, FIRST)).not.toContain('轮渡站');
    expect(body(folder, `articles/${PAGE}-03.md`)).toMatch(/^轮渡站64名/);
    ingest(folder, 'b'.repeat(64));
    expect(body(folder, `articles/${PAGE}-03.md`)).toMatch(/^轮渡站64名/);
  });

  test('makes two articles one, whose old address leads to it', () => {
    const folder = readOnce();
    folder.write(
      CORRECTIONS,
      `- {kind: merge, article: ${ONE}, prefix: 补偿金4.3万元。, suffix: 我市去年新增}\n`,
    );
    expect(ingest(folder).messages).toEqual([]);
    expect(Object.keys(folder.articles())).toEqual([FIRST, `articles/${PAGE}.json`]);
    expect(openArchive(folder.root).index().withdrawn).toMatchObject([
      { id: TWO, reason: 'merged', to: [ONE] },
    ]);
  });

  test('moves a paragraph over the border', () => {
    const folder = readOnce();
    folder.write(
      CORRECTIONS,
      `- kind: move
  article: ${ONE}
  exact: 轮渡站64名职工已全部得到安置，人均领取补偿金4.3万元。
  to: {article: ${TWO}, suffix: 本报讯（通讯员戴若衡）}
`,
    );
    expect(ingest(folder).messages).toEqual([]);
    expect(body(folder, FIRST)).not.toContain('轮渡站');
    expect(body(folder, SECOND)).toMatch(/^轮渡站64名[^\n]*\n\n本报讯/);
  });

  test('with a mistake changes nothing and says where', () => {
    const folder = readOnce();
    const before = folder.articles();
    folder.write(CORRECTIONS, `- kind: text\n  article: ${ONE}\n  exakt: 聂长根\n  text: 聂常根\n`);
    const { messages } = ingest(folder);
    expect(messages).toMatchInlineSnapshot(`
      [
        "content/corrections/lanchuan-ribao/2012-03-05/02.yaml:3:3: [0].exakt: found the key "exakt"; allowed: one of kind, article, part, exact, prefix, suffix, position, drop, text, by, when, note",
      ]
    `);
    expect(folder.articles()).toEqual(before);
  });
});

test('every letter of the drop is an article’s, or stands in the record as corrected away', () => {
  const folder = readOnce();
  edit(folder, FIRST, ['聂长根', '老聂'], ['为了过江。\n\n轮渡站', '为了过江。轮渡站'], ['170多名', '不少']);
  ingest(folder);
  const { articles, corrections, furniture, leftover } = record(folder);
  const runs = [
    ...articles.flatMap(({ blocks }) => Object.values(blocks).flat()),
    ...[...corrections, ...furniture, ...leftover].flatMap((piece) => piece.runs),
  ];
  const drop = FERRY + JOBS;
  const times = new Uint8Array(drop.length);
  for (const [, start, length] of runs) for (let at = start; at < start + length; at++) times[at]!++;
  expect(
    [...drop].map((letter, at) => (/\S/.test(letter) ? times[at] : 1)).every((count) => count === 1),
  ).toBe(true);
});
