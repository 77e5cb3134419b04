import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromMarkdownBody, toMarkdownBody } from '../../src/content/body.ts';
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
    ['## 小标题\n\n正文', ['## 小标题', '正文']],
    ['这里很**重要**。', ['这里很**重要**。']],
    ['<img src=x onerror=alert(1)>', ['<img src=x onerror=alert(1)>']],
    ['- 甲\n- 乙', ['- 甲\n- 乙']],
    ['前<b>后</b>', ['前<b>后</b>']],
  ])('keeps as text what a person typed as Markdown: %j', (markdown, paragraphs) => {
    expect(fromMarkdownBody(markdown)).toEqual(paragraphs);
  });
});
