import { describe, expect, test } from 'vitest';
import { readMarkdownBody, toMarkdownBody } from '../../src/content/body.ts';
import { fromDeskBody, toDeskBody } from '../../src/review/desk-body.ts';

const POEM = readMarkdownBody(
  '□周清川\n\n雾还没有散\\\n车灯照着树\n\n桥下水声轻\\\n天亮了再走\n\n（原载《澜川文艺》）\n',
);
const TYPED = '□周清川\n\n雾还没有散\n车灯照着树\n\n桥下水声轻\n天亮了再走\n\n（原载《澜川文艺》）';
const TABLE = readMarkdownBody('| 站 | 人次 |\n| --- | --- |\n| 东岸 | 3 |\n');

/** What the file says after this was typed. */
const typed = (text: string, before = POEM) => {
  const { paragraphs, forms } = fromDeskBody(before, text);
  return toMarkdownBody(paragraphs, forms);
};

describe('a body on the desk', () => {
  test('has stanzas line by line', () => {
    expect(toDeskBody(POEM)).toBe(TYPED);
  });

  test('stays itself where nothing is typed', () => {
    expect(fromDeskBody(POEM, TYPED)).toBe(POEM);
    expect(fromDeskBody(TABLE, toDeskBody(TABLE))).toBe(TABLE);
  });

  test('takes a word put in place of another as no more than that', () => {
    expect(typed(TYPED.replace('车灯', '路灯'))).toContain('雾还没有散\\\n路灯照着树\n\n桥下');
  });

  test('makes another stanza where an empty line is put, and one of two where it is taken out', () => {
    expect(typed(TYPED.replace('散\n车', '散\n\n车'))).toContain(
      '雾还没有散 {.verse}\n\n车灯照着树 {.verse}\n\n桥下水声轻\\\n天亮了再走\n',
    );
    expect(typed(TYPED.replace('树\n\n桥', '树\n桥'))).toContain('车灯照着树\\\n桥下水声轻\\\n');
  });

  test('makes a line of verse of what is typed between two', () => {
    expect(typed(TYPED.replace('散\n', '散\n谁家的狗叫\n'))).toContain(
      '雾还没有散\\\n谁家的狗叫\\\n车灯照着树',
    );
  });

  test('keeps the cells of rows', () => {
    expect(typed(toDeskBody(TABLE).replace('3', '4'), TABLE)).toContain('| 东岸 | 4 |');
  });

  test('joins the lines of a paragraph that is text', () => {
    expect(typed('渡口的灯\n又亮了。', readMarkdownBody('渡口的灯又亮了。\n'))).toBe('渡口的灯又亮了。\n');
  });
});
