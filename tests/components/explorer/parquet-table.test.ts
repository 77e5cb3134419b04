import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FigureRow } from '../../../schemas/tables.ts';
import { FigureWalk } from '../../../src/components/explorer/figure-walk.ts';
import { ParquetTable } from '../../../src/components/explorer/parquet-table.ts';
import { openRemoteFile } from '../../../src/components/explorer/remote-file.ts';
import { TableSink } from '../../../src/data/export/table-sink.ts';
import type { ParquetFile } from '../../../src/data/exported-files.ts';
import { TABLES } from '../../../src/data/tables.ts';
import { type StaticServer, startStaticServer } from '../../../src/serve/static-server.ts';

/** More than the first row group, and more bytes than are loaded at once. */
const ROWS = 30_000;
const SENTENCE = '字'.repeat(40);

const folder = mkdtempSync(join(tmpdir(), 'jianbao-parquet-'));
let file: ParquetFile;
let server: StaticServer;
/** A host that knows no ranges. */
let plain: Server;
let asked = 0;

const figure = (n: number): FigureRow => ({
  article: `lanchuan-ribao-2011-09-14-03-${String(n).padStart(2, '0')}`,
  n: 1,
  date: '2011-09-14',
  paper: 'lanchuan-ribao',
  page: 3,
  kind: 'count',
  unit: n % 2 === 0 ? '名' : null,
  value: n,
  max: null,
  currency: null,
  standard_value: null,
  standard_max: null,
  standard_unit: null,
  approx: null,
  per: null,
  of: null,
  text: `${n}名`,
  at: 'p1:0-3',
  // Hard to compress, so that pages are as large as those of real text.
  sentence: `第${n}句${Array.from(SENTENCE, (_, i) => String.fromCodePoint(0x4e00 + ((n * 7919 + i * 104_729) % 20_000))).join('')}${n % 1000 === 0 ? '渡口' : ''}`,
  offset: 0,
  headline: null,
});

beforeAll(async () => {
  const sink = new TableSink(folder, TABLES.find(({ name }) => name === 'figures')!);
  for (let n = 0; n < ROWS; n += 1000) sink.add(Array.from({ length: 1000 }, (_, i) => figure(n + i)));
  file = sink.close().files.parquet;
  server = await startStaticServer({ root: folder });
  plain = createServer((_, response) => {
    asked++;
    response.end(readFileSync(join(folder, 'figures.parquet')));
  });
  await new Promise<void>((resolve) => plain.listen(0, 'localhost', resolve));
});
afterAll(async () => {
  await server.close();
  plain.close();
  rmSync(folder, { recursive: true });
});

async function open(url = server.url) {
  const remote = await openRemoteFile(url, file);
  return { remote, table: await ParquetTable.open(remote, file.tail) };
}

describe('a table over HTTP', () => {
  test('gives single rows for a few pages of the file', async () => {
    const { remote, table } = await open();
    expect(table.rows).toBe(ROWS);
    const before = remote.loaded();
    const rows = [29_999, 3, 15_000];
    expect(await table.readRows(rows, ['value', 'sentence'])).toEqual(
      rows.map((row) => ({ value: row, sentence: figure(row).sentence })),
    );
    expect(remote.loaded() - before).toBeLessThan(file.bytes / 10);
  });

  test('gives a column whole, in order', async () => {
    const { remote, table } = await open();
    const before = remote.loaded();
    const values: unknown[] = [];
    for await (const piece of table.column('value')) {
      expect(piece.start).toBe(values.length);
      values.push(...Array.from(piece.values));
    }
    expect(values).toEqual(Array.from({ length: ROWS }, (_, n) => n));
    expect(remote.loaded() - before).toBeLessThan(file.bytes / 10);
  });

  test('is read from memory where the host knows no ranges: one request', async () => {
    const { port } = plain.address() as AddressInfo;
    const { table } = await open(`http://localhost:${port}/`);
    expect(await table.readRows([29_999, 3], ['value'])).toEqual([{ value: 29_999 }, { value: 3 }]);
    expect(asked).toBe(1);
  });
});

describe('a walk through figures', () => {
  const all = Uint32Array.from({ length: ROWS }, (_, row) => row);

  test('without words gives every candidate, in order', async () => {
    const { remote, table } = await open();
    const walk = new FigureWalk(table, remote.loaded, all.subarray(10, 40), '');
    expect((await walk.next(25, ['value'])).map(({ value }) => value)).toEqual(
      Array.from(all.subarray(10, 35)),
    );
    expect(walk).toMatchObject({ known: 30, isDone: false });
    expect(await walk.next(25, ['value'])).toHaveLength(5);
    expect(walk.isDone).toBe(true);
  });

  test('with words finds every sentence that has them all, in whatever order the candidates are', async () => {
    const { remote, table } = await open();
    const walk = new FigureWalk(table, remote.loaded, all.toReversed(), '渡口 第');
    const found: number[] = [];
    while (!walk.isDone) for (const { value } of await walk.next(7, ['value'])) found.push(value);
    expect(found).toEqual(Array.from({ length: 30 }, (_, i) => 29_000 - i * 1000));
    expect(walk.known).toBe(30);
  });

  test('goes on where it was once what could not be loaded is there again', async () => {
    const { remote, table } = await open();
    const walk = new FigureWalk(table, remote.loaded, all.subarray(0, 50), '');
    const { readRows } = table;
    table.readRows = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(walk.next(25, ['value'])).rejects.toThrow('Failed to fetch');
    table.readRows = readRows;
    expect((await walk.next(25, ['value'])).map(({ value }) => value)).toEqual(
      Array.from(all.subarray(0, 25)),
    );
  });
});
