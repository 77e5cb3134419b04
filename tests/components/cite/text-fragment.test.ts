import { describe, expect, test } from 'vitest';
import { textFragment } from '../../../src/components/cite/text-fragment.ts';

const decoded = (text: string) => decodeURIComponent(textFragment(text));

describe('a text fragment', () => {
  test('is the text itself where it is short', () => {
    expect(decoded('发放助学金370多万元')).toBe(':~:text=发放助学金370多万元');
  });

  test('escapes what the syntax takes for its own: commas, dashes, ampersands', () => {
    expect(textFragment('a,b-c&d')).toBe(':~:text=a%2Cb%2Dc%26d');
  });

  test('names a long text by its first and last words, whole ones', () => {
    const text =
      '从2008年开始，该中心累计资助学生412名，发放助学金370多万元，其中一名学生已读满四年。'.repeat(2);
    const [, start = '', end = ''] = /^:~:text=(.*?),(.*)$/.exec(textFragment(text))!;
    expect(text.startsWith(decodeURIComponent(start))).toBe(true);
    expect(text.endsWith(decodeURIComponent(end))).toBe(true);
    const borders = new Set(
      Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ index }) => index),
    );
    expect(borders).toContain(decodeURIComponent(start).length);
    expect(borders).toContain(text.length - decodeURIComponent(end).length);
  });

  test('that crosses paragraphs is named by its ends: a match never does', () => {
    expect(decoded('领到了助学金。\n\n从2008年开始')).toBe(':~:text=领到了助学金。,从2008年开始');
  });

  test('never cuts a character in two', () => {
    expect(() => textFragment('😀'.repeat(60))).not.toThrow();
  });
});
