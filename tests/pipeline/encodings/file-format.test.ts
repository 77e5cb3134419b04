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
  ['<?xml version="1.0"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#">', 'an ALTO document'],
  ['<!-- OCR -->\n<a:alto xmlns:a="http://www.loc.gov/standards/alto/ns-v4#">', 'an ALTO document'],
  ['\xff\xfe<\0a\0l\0t\0o\0>\0', 'an ALTO document'],
  ['<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">', 'a PAGE document'],
  ['\n<html><body><div class="ocr_page" title="bbox 0 0 9 9">', 'an hOCR document'],
  ['<div class="ocr_page" title="bbox 0 0 9 9">', 'an hOCR document'],
  ['<TEI xmlns="http://www.tei-c.org/ns/1.0"><text>', 'an XML document'],
  ['[[[[12, 30], [80, 30], [80, 44], [12, 44]], ["x", 0.98]]]', 'JSON'],
  ['{"code": 100, "data": [{"text": "x", "box": [[1, 2]]}]}', 'JSON'],
])('a file is known by how it begins: %j', (begins, format) => {
  expect(fileFormat(latin1(begins))?.name).toBe(format);
});

test.each([
  '',
  '{澜川}',
  '[1]',
  '<高音>',
  '本报讯',
  'PKU',
  'GIF',
  '<script>alert(1)</script>',
  '<h1>要闻</h1>',
  'II 版',
])('text is no such file: %j', (text) => {
  expect(fileFormat(new TextEncoder().encode(text))).toBeNull();
});
