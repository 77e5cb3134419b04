import { describe, expect, test } from 'vitest';
import type { Correction } from '../../schemas/index.ts';
import { toMessage } from '../../src/content/content-problem.ts';
import { appendCorrections, readCorrections } from '../../src/corrections/corrections-file.ts';

const NAME: Correction = {
  kind: 'text',
  article: 'lanchuan-ribao-2012-03-05-02-01',
  part: 'body',
  exact: '聂长根',
  prefix: '58岁的',
  suffix: '拉响汽笛',
  text: '聂常根',
  by: '沈知秋',
  when: '2012-03-08',
  note: '据本人来信',
};
const BORDER: Correction = {
  ...NAME,
  exact: '\n',
  prefix: '渡船缓缓离开西岸。',
  suffix: '船上站着170多名乘客',
  text: '',
  by: null,
  when: null,
};

/** What `readCorrections` says is wrong. */
function messages(source: string): string[] {
  const read = readCorrections(source, 'content/corrections/02.yaml');
  return read.ok ? [] : read.problems.map(toMessage);
}

describe('a corrections file', () => {
  test('is written to be read, without what is usual', () => {
    expect(appendCorrections('', [NAME, BORDER])).toMatchInlineSnapshot(`
      "- kind: text
        article: lanchuan-ribao-2012-03-05-02-01
        exact: 聂长根
        prefix: 58岁的
        suffix: 拉响汽笛
        text: 聂常根
        by: 沈知秋
        when: "2012-03-08"
        note: 据本人来信
      - kind: text
        article: lanchuan-ribao-2012-03-05-02-01
        exact: "\\n"
        prefix: 渡船缓缓离开西岸。
        suffix: 船上站着170多名乘客
        text: ""
        note: 据本人来信
      "
    `);
  });

  test('reads back what was written', () => {
    const read = readCorrections(appendCorrections('', [NAME, BORDER]), '02.yaml');
    expect(read).toEqual({ ok: true, value: [NAME, BORDER] });
  });

  test('may be written by hand with no more than the words', () => {
    const source =
      '- kind: text\n  article: lanchuan-ribao-2012-03-05-02-01\n  exact: 聂长根\n  text: 聂常根\n';
    expect(readCorrections(source, '02.yaml')).toMatchObject({
      ok: true,
      value: [{ part: 'body', prefix: '' }],
    });
  });

  test('keeps the comments of people when a program adds some', () => {
    const source = `# 读者来信更正\n${appendCorrections('', [NAME])}# 段落\n${appendCorrections('', [BORDER])}`;
    const more = appendCorrections(source, [{ ...NAME, text: '聂长庚' }]);
    expect(more.startsWith(source)).toBe(true);
  });

  test('without anything in it has no corrections', () => {
    for (const source of ['', '\n', '# 还没有\n']) {
      expect(readCorrections(source, '02.yaml')).toEqual({ ok: true, value: [] });
    }
  });
});

describe('what is wrong with a correction is told with its line', () => {
  const TEXT = '- kind: text\n  article: lanchuan-ribao-2012-03-05-02-01\n  exact: 聂长根\n  text: 聂常根\n';

  test('a kind that is none', () => {
    expect(
      messages(`${TEXT}- kind: delete\n  article: lanchuan-ribao-2012-03-05-02-01\n`),
    ).toMatchInlineSnapshot(`
      [
        "content/corrections/02.yaml:5:9: [1].kind: found "delete"; allowed: one of text, set, form, value, accept, split, merge, move, undo",
      ]
    `);
  });

  test('a key that is none, and one that is missing', () => {
    expect(messages(TEXT.replace('text: 聂', 'txt: 聂'))).toMatchInlineSnapshot(`
      [
        "content/corrections/02.yaml:1:3: [0].text: found nothing; allowed: text",
        "content/corrections/02.yaml:4:3: [0].txt: found the key "txt"; allowed: one of kind, article, part, exact, prefix, suffix, position, drop, text, by, when, note",
      ]
    `);
  });

  test('a figure that is none', () => {
    const source = `- kind: value\n  article: lanchuan-ribao-2012-03-05-02-01\n  list: figures\n  exact: 170多名\n  now: {value: 多, unit: 名, kind: count}\n`;
    expect(messages(source)).toMatchInlineSnapshot(`
      [
        "content/corrections/02.yaml:5:16: [0].now.value: found "多"; allowed: number",
      ]
    `);
  });
});
