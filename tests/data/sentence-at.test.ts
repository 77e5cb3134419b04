import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt } from '../../src/data/sentence-at.ts';

const around = (block: string, value: string) => {
  const from = block.indexOf(value);
  return sentenceAt(block, from, from + value.length);
};

test.each([
  ['市里来了5名医生。第二天又来了8名。', '5名', '市里来了5名医生。'],
  ['市里来了5名医生。第二天又来了8名。', '8名', '第二天又来了8名。'],
  ['他说：“来了5名！”大家都笑了。', '5名', '他说：“来了5名！”'],
  ['市里来了5名。第二天又来了8名。', '5名', '市里来了5名。'],
  ['市里来了5名。8名第二天才来。', '8名', '8名第二天才来。'],
  ['来了5名医生', '5名', '来了5名医生'],
  ['前一句。 来了5名医生。', '5名', '来了5名医生。'],
])('%s: the sentence of %s', (block, value, sentence) => {
  const found = around(block, value);
  expect(found.text).toBe(sentence);
  expect(found.text.slice(found.offset, found.offset + value.length)).toBe(value);
});

test('a value over a sentence’s end has both sentences', () => {
  expect(sentenceAt('一。二三。四', 0, 4).text).toBe('一。二三。');
});

test('the value always stands where the offset says', () => {
  const block = fc.string({
    unit: fc.constantFrom('字', '5', '。', '！', '”', ' ', '；'),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(block, fc.nat(), fc.nat(), (text, a, b) => {
      const from = a % text.length;
      const to = from + 1 + (b % (text.length - from));
      const value = text.slice(from, to);
      // A value begins and ends with a character that is no space.
      fc.pre(value.trim() === value);
      const sentence = sentenceAt(text, from, to);
      expect(sentence.text.slice(sentence.offset, sentence.offset + value.length)).toBe(value);
    }),
  );
});
