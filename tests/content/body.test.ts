import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARAGRAPH_KINDS } from '../../schemas/index.ts';
import { fromMarkdownBody, readMarkdownBody, toMarkdownBody } from '../../src/content/body.ts';
import { type Forms, tidyForms } from '../../src/model/forms.ts';
import { hostileText } from './hostile-text.ts';

describe('the body of an article', () => {
  test('is plain paragraphs where the text is plain', () => {
    expect(toMarkdownBody(['近日，86名学生领到了助学金。', '“谢谢！”她说。'])).toBe(
      '近日，86名学生领到了助学金。\n\n“谢谢！”她说。\n',
    );
  });

  test.each([
    ['---', '\\---'],
    ['# 一、总则', '\\# 一、总则'],
    ['1. 报名', '1\\. 报名'],
    ['* 说明', '\\* 说明'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['    本报讯', '&#x20;   本报讯'],
    ['[注]: 见第3版', '\\[注]: 见第3版'],
    ['&amp;', '\\&amp;'],
  ])('escapes what Markdown would take for its own: %s', (text, markdown) => {
    expect(toMarkdownBody([text])).toBe(`${markdown}\n`);
  });

  test('comes back unchanged, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (paragraphs) => {
        expect(fromMarkdownBody(toMarkdownBody(paragraphs))).toEqual(paragraphs);
      }),
      { numRuns: 1000 },
    );
  });

  test('comes back with U+FFFD for what UTF-8 or Markdown cannot hold, code unit for code unit', () => {
    expect(fromMarkdownBody(toMarkdownBody(['甲\0乙', '丙\uD800丁', '\uDC00戊😀']))).toEqual([
      '甲\uFFFD乙',
      '丙\uFFFD丁',
      '\uFFFD戊😀',
    ]);
  });

  test.each([
    ['这里很**重要**。', ['这里很**重要**。']],
    ['<img src=x onerror=alert(1)>', ['<img src=x onerror=alert(1)>']],
    ['> 甲', ['> 甲']],
    ['- 甲\n\n      乙', ['- 甲\n\n      乙']],
    ['编辑同志： {.greeting}', ['编辑同志： {.greeting}']],
    ['前<b>后</b>', ['前<b>后</b>']],
  ])('keeps as text what a person typed as Markdown: %j', (markdown, paragraphs) => {
    expect(fromMarkdownBody(markdown)).toEqual(paragraphs);
  });

  const LETTER = {
    paragraphs: [
      '编辑同志：',
      '村口的路灯坏了三个月。',
      '一、装车的地方',
      '●东口',
      '●西口',
      '灯\t盏',
      '东口\t3',
      '夜里看不见路',
      '车停在沟边',
      '天亮了再走',
      '望澜村 周清川',
    ],
    forms: (
      [
        ['salutation'],
        ['text'],
        ['subhead'],
        ['item'],
        ['item'],
        ['row'],
        ['row'],
        ['verse'],
        ['verse'],
        ['verse', true],
        ['signature'],
      ] as const
    ).map(([kind, apart]) => (apart ? { kind, apart } : { kind })),
  };

  test('says in Markdown what each paragraph is', () => {
    expect(toMarkdownBody(LETTER.paragraphs, LETTER.forms)).toMatchInlineSnapshot(`
      "编辑同志： {.salutation}

      村口的路灯坏了三个月。

      ### 一、装车的地方

      - ●东口
      - ●西口

      | 灯 | 盏 |
      | --- | --- |
      | 东口 | 3 |

      夜里看不见路\\
      车停在沟边

      天亮了再走 {.verse}

      望澜村 周清川 {.signature}
      "
    `);
    expect(readMarkdownBody(toMarkdownBody(LETTER.paragraphs, LETTER.forms))).toEqual(LETTER);
  });

  test.each([
    ['## 小标题\n\n正文', ['小标题', '正文'], ['subhead', 'text']],
    ['小标题\n---\n\n正文', ['小标题', '正文'], ['subhead', 'text']],
    ['* 甲\n* 乙', ['甲', '乙'], ['item', 'item']],
    ['1. 报名\n2. 缴费', ['1. 报名', '2. 缴费'], ['item', 'item']],
    ['山上有雾\\\n车上有灯', ['山上有雾', '车上有灯'], ['verse', 'verse']],
    ['山上有雾\\\n车上有灯\\', ['山上有雾', '车上有灯'], ['verse', 'verse']],
    ['山上有雾  \n车上有灯', ['山上有雾', '车上有灯'], ['verse', 'verse']],
    ['| 灯 | 盏 |\n|:--|--:|\n| 东\\|口 | 3 |', ['灯\t盏', '东|口\t3'], ['row', 'row']],
    ['周清川 {.signature}', ['周清川'], ['signature']],
  ])('reads what a person typed as Markdown: %j', (markdown, paragraphs, kinds) => {
    const { paragraphs: texts, forms } = readMarkdownBody(markdown);
    expect(texts).toEqual(paragraphs);
    expect(forms?.map(({ kind }) => kind)).toEqual(kinds);
    expect(readMarkdownBody(toMarkdownBody(texts, forms))).toEqual({ paragraphs: texts, forms });
  });

  test('comes back with what each paragraph is, whatever the text', () => {
    const form = fc.record({ kind: fc.constantFrom(...PARAGRAPH_KINDS), apart: fc.constant(true as const) });
    const paragraph = fc.tuple(
      fc.oneof(
        hostileText,
        fc.constantFrom('甲', '甲\\', '{.verse}', '甲 {.verse}', '|', '甲\t\t乙|', '- 甲', '甲 #'),
      ),
      fc.oneof(
        form,
        form.map(({ kind }) => ({ kind })),
      ),
    );
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), (all) => {
        const paragraphs = all.map(([text]) => text);
        const forms: Forms = all.map(([, form]) => form);
        const read = readMarkdownBody(toMarkdownBody(paragraphs, forms));
        expect(read).toEqual({ paragraphs, ...(tidyForms(forms) && { forms: tidyForms(forms) }) });
      }),
      { numRuns: 2000 },
    );
  });
});
