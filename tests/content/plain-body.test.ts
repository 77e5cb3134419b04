import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { plainParagraphs } from '../../src/content/plain-body.ts';
import { hostileText } from './hostile-text.ts';

describe('plainParagraphs', () => {
  test.each([
    ['近日，86名学生领到了助学金。\n\n“谢谢！”她说。\n', ['近日，86名学生领到了助学金。', '“谢谢！”她说。']],
    ['10月17日，气温23.5℃。\n', ['10月17日，气温23.5℃。']],
    ['\n近日，86名学生领到了助学金。\n', ['近日，86名学生领到了助学金。']],
  ])('reads %j without the parser', (markdown, paragraphs) => {
    expect(plainParagraphs(markdown)).toEqual(paragraphs);
  });

  test.each([
    '',
    '1. 报名\n',
    '重**点**\n',
    '甲\n乙\n',
    '---\n',
    '甲\n===\n',
    '　甲\n',
    '甲 \n',
    '甲&amp;乙\n',
    '甲\n\n\n乙\n',
  ])('leaves %j to the parser', (markdown) => expect(plainParagraphs(markdown)).toBeNull());

  test('agrees with the parser wherever it answers', () => {
    const plain = fc.constantFrom(
      '澜川',
      '12',
      '3.5%',
      '（记者',
      '“',
      '——',
      'WTO',
      '~',
      '!',
      '=',
      '-',
      '+',
      '#',
      ' ',
      '\u3000',
      '|',
      ':',
      '1)',
    );
    const paragraph = fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom('甲', '“', '10', 'A', ''), fc.array(plain, { minLength: 1, maxLength: 6 }))
          .map(([start, parts]) => start + parts.join('')),
      },
      { weight: 1, arbitrary: hostileText },
    );
    let answered = 0;
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n\n', '\n\n', '\n'),
        (parts, end) => {
          const markdown = `\n${parts.join(end)}\n`;
          const read = plainParagraphs(markdown);
          if (read === null) return;
          answered++;
          const tree = unified().use(remarkParse).parse(markdown);
          expect(tree.children.map(({ type }) => type)).toEqual(read.map(() => 'paragraph'));
          expect(read).toEqual(tree.children.map((node) => textOf(node)));
        },
      ),
      { numRuns: 3000 },
    );
    expect(answered).toBeGreaterThan(300);
  });
});
