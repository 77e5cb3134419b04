import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DIST } from './built-site.ts';

/** Bytes over the wire, as any host compresses. */
const wire = (file: string) => gzipSync(readFileSync(join(DIST, file))).length;

/** Most bytes of a page; the trace view shows a whole newspaper page twice, with every change between. */
const most = (file: string) => (file.endsWith('/trace/index.html') ? 60_000 : 25_000);

test('no page weighs more than 25 KB over the wire, a trace 60 KB, style sheets included', () => {
  const heavy = globSync('**/*.html', { cwd: DIST }).flatMap((file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    const sheets = Array.from(
      html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g),
      ([tag]) => /href="\/([^"]+)"/.exec(tag)![1]!,
    );
    const bytes = wire(file) + sheets.reduce((sum, sheet) => sum + wire(sheet), 0);
    return bytes > most(file) ? [`${file}: ${bytes} bytes`] : [];
  });
  expect(heavy).toEqual([]);
});
