import { describe, expect, test } from 'vitest';
import { mixedLines } from '../../../src/pipeline/encodings/mixed-lines.ts';

/** 本报讯，记者沈知秋 in GB18030. */
const GB_LINE = 'b1beb1a8d1b6a3acbcc7d5dfc9f2d6aac7ef';
const lines = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part, 0x0a]));
const utf8 = (text: string) => new TextEncoder().encode(text);
const gb = Uint8Array.from(Buffer.from(GB_LINE, 'hex'));

describe('lines of two encodings in one file', () => {
  test('are named, the first of each', () => {
    expect(mixedLines(lines(utf8('2012'), gb, utf8('澜川市昨日天晴'), gb))).toEqual({ utf8: 3, other: 2 });
  });

  test('are also there where a character was cut in two', () => {
    expect(mixedLines(lines(utf8('澜川市昨日天晴'), utf8('老渡口停航').subarray(0, -1)))).toEqual({
      utf8: 1,
      other: 2,
    });
  });

  test('need four letters that are UTF-8: three may be so by chance', () => {
    expect(mixedLines(lines(gb, utf8('澜川天晴')))).toEqual({ utf8: 2, other: 1 });
    expect(mixedLines(lines(gb, utf8('澜川晴')))).toBeNull();
  });

  test('are not there in a file of one encoding, nor beside mere ASCII', () => {
    expect(mixedLines(lines(gb, utf8('2012-03-05 A4'), gb))).toBeNull();
    expect(mixedLines(lines(utf8('澜川市昨日天晴')))).toBeNull();
    expect(mixedLines(new Uint8Array())).toBeNull();
  });
});
