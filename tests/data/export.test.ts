import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from 'fzstd';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/index.ts';
import { exportArchive } from '../../src/data/export/export-archive.ts';
import { filesOf } from '../../src/data/exported-files.ts';
import { TABLES } from '../../src/data/tables.ts';
import { archiveOf, articleFile, PAPER } from '../archive/archive-of.ts';

const compressors = {
  ZSTD: (packed: Uint8Array, length: number) => decompress(packed, new Uint8Array(length)),
};

/** Exports an archive into a folder that is gone when the test is over. */
function exported(archive: Archive) {
  const parent = mkdtempSync(join(tmpdir(), 'jianbao-export-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'data');
  const manifest = exportArchive(archive, { folder, toUrl: (address) => address, homepage: null });
  return { folder, manifest, read: (name: string) => readFileSync(join(folder, name), 'utf8') };
}

const readParquet = async (path: string) =>
  parquetReadObjects({ file: await asyncBufferFromFile(path), compressors });
const readNdjson = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('the sample archive as data', () => {
  const archive = openArchive('content');

  test.each(TABLES)(
    '$name: Parquet, CSV and NDJSON hold the same rows, each as its schema says',
    async (table) => {
      const { folder, manifest, read } = exported(archive);
      const rows = readNdjson(read(`${table.name}.ndjson`));
      expect(rows.length).toBeGreaterThan(50);
      for (const row of rows) table.row.parse(row);
      expect(await readParquet(join(folder, `${table.name}.parquet`))).toEqual(rows);
      const csv = read(`${table.name}.csv`);
      expect(csv.startsWith('\uFEFF')).toBe(true);
      const { data, errors } = Papa.parse<string[]>(csv.slice(1).replace(/\r\n$/, ''), { newline: '\r\n' });
      expect(errors).toEqual([]);
      expect(data[0]).toEqual(table.columns.map(({ name }) => name));
      const asText = rows.map((row) =>
        Object.values(row).map((value) => (value === null ? '' : String(value))),
      );
      expect(
        data.slice(1).map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠])/u, ''))),
      ).toEqual(asText);
      expect(manifest.tables.find(({ name }) => name === table.name)?.rows).toBe(rows.length);
    },
  );

  test('every value stands in its sentence where its offset says', () => {
    const { read } = exported(archive);
    for (const name of ['figures', 'dates']) {
      for (const { sentence, offset, text } of readNdjson(read(`${name}.ndjson`)))
        expect(sentence.slice(offset, offset + text.length)).toBe(text);
    }
  });

  test('the same archive gives the same bytes, and the checksums are those of the files', () => {
    const first = exported(archive);
    const second = exported(archive);
    expect(first.manifest).toEqual(second.manifest);
    const names = readdirSync(first.folder);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(first.read(name), name).toBe(second.read(name));
    for (const { path, bytes, sha256 } of filesOf(first.manifest)) {
      const content = readFileSync(join(first.folder, path));
      expect(content.length, path).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
      expect(first.read('SHA256SUMS.txt')).toContain(`${sha256}  ${path}\n`);
    }
  });

  test('the data package names every file, every column and the papers’ rights', () => {
    const { manifest, read } = exported(archive);
    const { resources, licenses } = JSON.parse(read('datapackage.json'));
    const paths = resources.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(
      manifest.tables.flatMap(({ files }) => [files.parquet.path, files.csv.path, files.ndjson.path]),
    );
    for (const { name, columns } of TABLES) {
      const resource = resources.find((each: { name: string }) => each.name === name);
      expect(resource.schema.fields.map((field: { name: string }) => field.name)).toEqual(
        columns.map((column) => column.name),
      );
    }
    for (const { rights } of archive.papers.values()) {
      expect(licenses[0].title).toContain(rights);
      expect(read('RIGHTS.txt')).toContain(rights);
    }
  });

  test('what a reader needs before any value stands in the tail of the file', async () => {
    const { folder, manifest } = exported(archive);
    for (const { name, files } of manifest.tables) {
      const file = await asyncBufferFromFile(join(folder, `${name}.parquet`));
      const { metadata_length, row_groups } = await parquetMetadataAsync(file);
      const tail = file.byteLength - files.parquet.tail;
      expect(files.parquet.tail, name).toBeGreaterThanOrEqual(metadata_length + 8);
      for (const { columns } of row_groups) {
        for (const { offset_index_offset, meta_data } of columns) {
          if (offset_index_offset !== undefined)
            expect(Number(offset_index_offset)).toBeGreaterThanOrEqual(tail);
          expect(Number(meta_data!.data_page_offset)).toBeLessThan(tail);
        }
      }
    }
  });
});

test('newest issues come first, undated articles last', () => {
  const { read } = exported(
    archiveOf({
      ...PAPER,
      ...articleFile('2011-09-14', 3, 1),
      ...articleFile('2012-03-05', 4, 1),
      ...articleFile('2012-03-05', 1, 2),
    }),
  );
  expect(readNdjson(read('articles.ndjson')).map(({ article }) => article)).toEqual([
    'lanchuan-ribao-2012-03-05-01-02',
    'lanchuan-ribao-2012-03-05-04-01',
    'lanchuan-ribao-2011-09-14-03-01',
  ]);
});

test('a headline that a spreadsheet would run is text in CSV, and as printed elsewhere', () => {
  const headline = '=HYPERLINK("http://example.org")';
  const { read } = exported(archiveOf({ ...PAPER, ...articleFile('2011-09-14', 3, 1, { headline }) }));
  expect(read('articles.csv')).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  expect(readNdjson(read('articles.ndjson'))[0].headline).toBe(headline);
});

test('an archive without articles gives tables without rows', async () => {
  const { folder, manifest, read } = exported(archiveOf(PAPER));
  expect(manifest.tables.map(({ rows }) => rows)).toEqual(TABLES.map(() => 0));
  expect(read('figures.ndjson')).toBe('');
  expect(await readParquet(join(folder, 'figures.parquet'))).toEqual([]);
});
