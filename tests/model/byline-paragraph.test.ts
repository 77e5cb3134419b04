import { expect, test } from 'vitest';
import { isBylineParagraph } from '../../src/model/byline-paragraph.ts';

/** Whether the paragraph of that number is a byline where a reporter's name stands at `at`. */
const isByline = (number: number, text: string, at: string) =>
  isBylineParagraph({ reporters: [{ name: '沈知秋', role: 'reporter', at }] }, number, text);

test.each([
  ['a line of names', 1, '本报记者沈知秋 通讯员周清川', 'p1:4-7', true],
  ['at the end too', 12, '（沈知秋）', 'p12:1-4', true],
  ['not a line without a name', 1, '新华社供本报专稿', 'p12:1-4', false],
  ['not a sentence with a name in it', 1, '本报记者沈知秋昨日登上渡船。', 'p1:4-7', false],
  ['nor one that breaks off', 1, '本报记者沈知秋说，渡船', 'p1:4-7', false],
  ['nor a long line', 1, `本报记者沈知秋${'澜川'.repeat(27)}`, 'p1:4-7', false],
  ['but one as long as they come', 1, `本报记者沈知秋${'澜川'.repeat(26)}`, 'p1:4-7', true],
])('%s', (_, number, text, at, answer) => {
  expect(isByline(number, text, at)).toBe(answer);
});
