import { expect, test } from 'vitest';
import { hanEnd, hanStart, isHan } from '../../../src/pipeline/patterns/characters.ts';

test('isHan knows the same letters as \\p{Script=Han}, but for seven marks of Tangut and Khitan studies in plane 1', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x3ffff; code++) {
    if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0x10000 && code <= 0x1ffff)) continue;
    const letter = String.fromCodePoint(code);
    const assigned = /\p{Assigned}/u.test(letter);
    const expected = /\p{Script=Han}/u.test(letter);
    for (let at = 0; at < letter.length; at++)
      if ((assigned || code < 0x10000) && isHan(letter, at) !== expected) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
  expect(isHan('学', 1)).toBe(false);
});

test('hanEnd and hanStart go as far as the run of Han letters, and as they may', () => {
  const text = '共有𠀀学生3名，';
  expect(hanEnd(text, 0, text.length)).toBe(6);
  expect(hanEnd(text, 0, 1)).toBe(1);
  expect(hanStart(text, 0, 6)).toBe(0);
  expect(hanStart(text, 2, 6)).toBe(2);
  expect(hanStart(text, 0, text.length)).toBe(text.length);
});
