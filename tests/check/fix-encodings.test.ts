import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixEncodings } from '../../src/check/fix-encodings.ts';
import { encoder } from '../../src/encodings/encoder.ts';
import { sampleFolder } from '../sample-folder.ts';

const PAPER = 'papers/lanchuan-ribao.yaml';

test.each([
  ['GBK', encoder('gb18030'), 'name: 澜川日报\nplace: 澜川市\nrights: 本报与本市均属虚构\n'],
  ['Big5', encoder('big5'), 'name: 瀾川日報\nplace: 瀾川市\nrights: 本報與本市均屬虛構\n'],
  ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'name: 澜川日报\n'],
])('a file that is %s without a doubt is saved as UTF-8', (name, encode, text) => {
  const folder = sampleFolder();
  folder.write(PAPER, encode(text));
  expect(fixEncodings(folder.root)).toEqual([expect.stringContaining(`${PAPER}: was ${name}, is UTF-8 now`)]);
  expect(folder.read(PAPER)).toBe(text);
  expect(fixEncodings(folder.root)).toEqual([]);
});

test.each([
  ['bytes of no encoding', Buffer.from('6e616d653a20ff80c3ff0a', 'hex')],
  [
    'two encodings in one file',
    Buffer.concat([Buffer.from('name: 澜川日报\n'), encoder('gb18030')('place: 澜川市\n')]),
  ],
  ['too few letters to tell', encoder('gb18030')('name: 澜川日报\n')],
])('%s are left as they are', (_, bytes) => {
  const folder = sampleFolder();
  folder.write(PAPER, bytes);
  expect(fixEncodings(folder.root)).toEqual([]);
  expect(readFileSync(join(folder.root, PAPER)).equals(Buffer.from(bytes))).toBe(true);
});
