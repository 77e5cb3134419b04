/** The exported data as other people's programs check them: by their JSON Schema and by the Frictionless data package. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { openArchive } from '../../src/archive/index.ts';
import { exportArchive } from '../../src/data/export/export-archive.ts';
import { TABLES } from '../../src/data/tables.ts';

type Row = Record<string, string | number | null>;

/** A resource as its package describes it: https://datapackage.org/standard/data-resource/. */
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints: { readonly required?: boolean; readonly enum?: readonly string[] };
}

const parent = mkdtempSync(join(tmpdir(), 'jianbao-package-'));
const folder = join(parent, 'data');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const readJson = (name: string) => JSON.parse(read(name));
const readRows = (table: string): Row[] =>
  read(`${table}.ndjson`)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

let resources: readonly Resource[];
beforeAll(() => {
  exportArchive(openArchive('content'), { folder, toUrl: (address) => address, homepage: null });
  ({ resources } = readJson('datapackage.json'));
});
afterAll(() => rmSync(parent, { recursive: true }));

/** Says whether a JSON Schema holds for a row. */
function validatorOf(name: string): (row: object) => boolean {
  const file = read(`${name}.schema.json`);
  // JSON Schema reads patterns as Unicode (`\p{L}`), zod does not: they are held against the rows beside it.
  const withoutPatterns = JSON.parse(file, (key, value) => (key === 'pattern' ? undefined : value));
  const schema = z.fromJSONSchema(withoutPatterns);
  const patterns = Object.entries<PatternOwner>(JSON.parse(file).properties).flatMap(([column, form]) =>
    (form.anyOf ?? [form]).flatMap(({ pattern }) =>
      pattern === undefined ? [] : [[column, new RegExp(pattern, 'u')] as const],
    ),
  );
  return (row) =>
    schema.safeParse(row).success &&
    patterns.every(([column, pattern]) => {
      const value = (row as Row)[column];
      return typeof value !== 'string' || pattern.test(value);
    });
}

interface PatternOwner {
  readonly pattern?: string;
  readonly anyOf?: readonly PatternOwner[];
}

const resource = (name: string): Resource => resources.find((each) => each.name === name)!;

describe.each(TABLES.map(({ name }) => name))('%s.schema.json', (name) => {
  test('holds for every row of the table', () => {
    const isValid = validatorOf(name);
    const rows = readRows(name);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => !isValid(row))).toEqual([]);
  });

  test('refuses a row with a column too few, too many, or of another form', () => {
    const isValid = validatorOf(name);
    const [row] = readRows(name);
    const { paper, ...less } = row!;
    for (const wrong of [less, { ...row, mood: 'good' }, { ...row, page: '三' }, { ...row, article: 'A 1' }])
      expect(isValid(wrong)).toBe(false);
  });
});

describe('datapackage.json', () => {
  test('has each table in each format, under names that no two share', () => {
    const names = TABLES.flatMap(({ name }) => [`${name}-parquet`, name, `${name}-ndjson`]);
    expect(resources.map(({ name }) => name)).toEqual(names);
    for (const { name, path, format } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(path).toBe(`${name.replace(/-(?:parquet|ndjson)$/, '')}.${format}`);
    }
  });

  test('says of every file how long it is and what its checksum is', () => {
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(folder, path));
      expect(bytes, path).toBe(content.length);
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  test.each(TABLES)('says of each column of $name what the table itself says', ({ name, columns }) => {
    for (const each of [name, `${name}-parquet`, `${name}-ndjson`]) {
      const said = resource(each).schema.fields.map(({ name, type, description, constraints }) => ({
        name,
        type,
        description,
        values: constraints.enum ?? null,
      }));
      const meant = columns.map(({ name, type, description, values }) => ({
        name,
        type,
        description,
        values,
      }));
      expect(said, each).toEqual(meant);
    }
  });

  test.each(TABLES)('asks nothing of a column of $name that its rows do not keep', ({ name }) => {
    const { fields } = resource(`${name}-ndjson`).schema;
    for (const row of readRows(name)) {
      for (const { name: column, type, constraints } of fields) {
        const value = row[column]!;
        if (value === null) expect(constraints.required, column).not.toBe(true);
        else expect(typeof value, column).toBe(type === 'string' ? 'string' : 'number');
        if (type === 'integer' && value !== null) expect(value, column).toSatisfy(Number.isInteger);
      }
    }
  });

  test.each(TABLES)('the key of $name tells its rows apart', ({ name }) => {
    const { fields, primaryKey } = resource(name).schema;
    expect(fields.map((field) => field.name)).toEqual(expect.arrayContaining([...primaryKey]));
    const rows = readRows(name);
    const keys = new Set(rows.map((row) => primaryKey.map((column) => row[column]).join('\n')));
    expect(keys.size).toBe(rows.length);
  });

  test('every reference leads to a column of another table, and to a row of it', () => {
    const references = resources.flatMap((from) =>
      (from.schema.foreignKeys ?? []).map((key) => ({ from, ...key })),
    );
    expect(references.length).toBe((TABLES.length - 1) * 3);
    for (const { from, fields, reference } of references) {
      const to = resource(reference.resource);
      expect(from.schema.fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...fields]));
      expect(to.schema.fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...reference.fields]));
      const keyOf = (row: Row, columns: readonly string[]) => columns.map((each) => row[each]).join('\n');
      const table = (path: string) => readRows(path.slice(0, path.lastIndexOf('.')));
      const known = new Set(table(to.path).map((row) => keyOf(row, reference.fields)));
      const lost = table(from.path).filter((row) => !known.has(keyOf(row, fields)));
      expect(lost, from.name).toEqual([]);
    }
  });
});

test('CITATION.cff names the sample paper’s licence, and a version that changes with the data', () => {
  const { license, version } = load(read('CITATION.cff')) as { license: string; version: string };
  expect(license).toBe('MIT');
  const digests = TABLES.map(({ name }) => resource(`${name}-ndjson`).hash.slice('sha256:'.length, 15));
  expect(version).toBe(digests.join('-'));
});
