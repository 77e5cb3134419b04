/** What becomes of what a person says that a paragraph or an article is: verse, a subhead, a letter. */
import { describe, expect, test } from 'vitest';
import { readMarkdownBody } from '../../src/content/body.ts';
import { toMessage } from '../../src/content/content-problem.ts';
import { carryForms } from '../../src/corrections/index.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { FERRY, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const PAGE = 'lanchuan-ribao/2012-03-05/02';
const DROP = `drops/${PAGE}.txt`;
const CORRECTIONS = `corrections/${PAGE}.yaml`;
const FIRST = `articles/${PAGE}-01.md`;

function ingest({ root }: SampleFolder, rules = 'a'.repeat(64)): string[] {
  const outcomes = [...ingestArchive(root, planIngest(root), rules)];
  return outcomes
    .flatMap(({ problems }) => problems)
    .map((problem) => toMessage(problem).replaceAll(root, ''));
}

function readOnce(): SampleFolder {
  const folder = sampleFolder();
  folder.write(DROP, FERRY + JOBS);
  ingest(folder);
  return folder;
}

function edit(folder: SampleFolder, from: string | RegExp, to: string): void {
  const text = folder.read(FIRST);
  expect(text).toMatch(from);
  folder.write(FIRST, text.replace(from, to));
}

const body = (folder: SampleFolder) => folder.read(FIRST).split('---\n\n')[1]!;

describe('a hand edit of what a paragraph is', () => {
  test.each([
    ['a subhead', '### 轮渡站64名', 'as: subhead'],
    ['an item', '- 轮渡站64名', 'as: item'],
  ])('makes it %s, for good', (_, begins, said) => {
    const folder = readOnce();
    edit(folder, '\n轮渡站64名', `\n${begins}`);
    const typed = body(folder);
    expect(ingest(folder)).toEqual([]);
    expect(body(folder)).toBe(typed);
    expect(folder.read(CORRECTIONS)).toContain('kind: form');
    expect(folder.read(CORRECTIONS)).toContain(said);
    expect(folder.read(CORRECTIONS)).not.toContain('kind: text');
    expect(ingest(folder, 'b'.repeat(64))).toEqual([]);
    expect(body(folder)).toBe(typed);
  });

  test('may cut it into lines of verse, and take that back', () => {
    const folder = readOnce();
    const before = body(folder);
    const paragraph = /^轮渡站64名.*$/m.exec(before)![0];
    const [one, other] = [paragraph.slice(0, 12), paragraph.slice(12)];
    edit(folder, paragraph, `${one}\\\n${other}`);
    const typed = body(folder);
    expect(ingest(folder)).toEqual([]);
    expect(body(folder)).toBe(typed);
    edit(folder, `${one}\\\n${other}`, paragraph);
    expect(ingest(folder)).toEqual([]);
    expect(body(folder)).toBe(before);
  });

  test('stays with the paragraph when its text is corrected afterwards', () => {
    const folder = readOnce();
    edit(folder, '\n轮渡站64名', '\n### 轮渡站64名');
    ingest(folder);
    edit(folder, '轮渡站64名', '轮渡码头64名');
    expect(ingest(folder)).toEqual([]);
    expect(body(folder)).toContain('### 轮渡码头64名');
  });

  test('of the article sets its kind and its script', () => {
    const folder = readOnce();
    edit(folder, 'kind: news', 'kind: letter');
    edit(folder, 'lang: zh-Hans', 'lang: zh-Hant');
    expect(ingest(folder)).toEqual([]);
    expect(ingest(folder, 'b'.repeat(64))).toEqual([]);
    expect(folder.read(FIRST)).toContain('kind: letter');
    expect(folder.read(FIRST)).toContain('lang: zh-Hant');
    expect(folder.read(CORRECTIONS)).toContain('values: {kind: letter, lang: zh-Hant}');
  });
});

describe('a correction of what paragraphs are', () => {
  test('is written in a few words', () => {
    const folder = readOnce();
    const correction =
      '- {kind: form, article: lanchuan-ribao-2012-03-05-02-01, exact: 轮渡站64名, as: subhead}\n';
    folder.write(CORRECTIONS, correction);
    expect(ingest(folder)).toEqual([]);
    expect(body(folder)).toContain('\n### 轮渡站64名');
  });

  test('is put to a person where the words are gone', () => {
    const folder = readOnce();
    const correction =
      '- {kind: form, article: lanchuan-ribao-2012-03-05-02-01, exact: 灯塔今晨, as: verse}\n';
    folder.write(CORRECTIONS, correction);
    expect(ingest(folder).join('\n')).toContain('a correction whose place is no longer there');
    expect(folder.read(FIRST)).toContain('“灯塔今晨”的体裁更正');
  });
});

describe('carryForms', () => {
  const poem = readMarkdownBody('山行\n\n雾还没有散\\\n车灯照着树\\\n桥下水声轻\n\n周清川 {.signature}\n');
  const kindsOf = (...after: string[]) => carryForms(poem, after)?.map(({ kind }) => kind);

  test('lets a paragraph be what it was, whatever is changed in it', () => {
    expect(kindsOf('山行', '雾还没散', '车灯照着树', '桥下水声轻', '周清川')).toEqual([
      'text',
      'verse',
      'verse',
      'verse',
      'signature',
    ]);
  });

  test('makes verse of a line that is put between two', () => {
    expect(kindsOf('山行', '雾还没有散', '谁家的狗叫', '车灯照着树', '桥下水声轻', '周清川')).toEqual([
      ...['text', 'verse', 'verse', 'verse', 'verse', 'signature'],
    ]);
  });

  test('makes text of what is put elsewhere', () => {
    expect(kindsOf('山行', '雾还没有散', '车灯照着树', '桥下水声轻', '周清川', '（本报有删节）')).toEqual([
      ...['text', 'verse', 'verse', 'verse', 'signature', 'text'],
    ]);
  });

  test('makes verse of both halves of a line', () => {
    expect(kindsOf('山行', '雾还没有散', '车灯', '照着树', '桥下水声轻', '周清川')).toEqual([
      ...['text', 'verse', 'verse', 'verse', 'verse', 'signature'],
    ]);
  });
});
