import { expect, test } from 'vitest';
import { fileFormat } from '../../../src/pipeline/encodings/file-format.ts';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test.each([
  [
    'version https://git-lfs.github.com/spec/v1\noid sha256:0',
    'a pointer of Git LFS, which has not fetched the file',
  ],
  ['%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'a PDF'],
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'a PNG image'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'a JPEG image'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'a WebP image'],
  ['PK\x03\x04\x14\0', 'a ZIP archive or an Office document'],
  ['{\\rtf1\\ansi', 'an RTF document'],
  ['<!DOCTYPE html>\n<html>', 'an HTML page'],
  ['\xef\xbb\xbf<html lang="zh">', 'an HTML page'],
])('a file is known by how it begins: %j', (begins, format) => {
  expect(fileFormat(latin1(begins))?.name).toBe(format);
});

test.each(['', '本报讯', 'PKU', 'GIF', '<script>alert(1)</script>', '<h1>要闻</h1>', 'II 版'])(
  'text is no such file: %j',
  (text) => {
    expect(fileFormat(new TextEncoder().encode(text))).toBeNull();
  },
);
