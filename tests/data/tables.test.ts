import { expect, test } from 'vitest';
import * as z from 'zod';
import { FIGURE_COLUMNS } from '../../src/components/explorer/figure-column-names.ts';
import { columnsOf } from '../../src/data/columns.ts';
import { TABLES } from '../../src/data/tables.ts';

test('every column of every table says in both languages what it means', () => {
  for (const { name, columns } of TABLES) {
    expect(columns.length, name).toBeGreaterThan(5);
    for (const column of columns) {
      expect(column.description, `${name}.${column.name}`).toMatch(/[a-z]/);
      expect(column.descriptionZh, `${name}.${column.name}`).toMatch(/\p{Script=Han}/u);
    }
  }
});

test('a column is read from its zod form', () => {
  const described = { 'x-zh': '数' };
  const row = z.strictObject({
    kind: z.enum(['a', 'b']).nullable().describe('Kind.').meta(described),
    count: z.int().describe('Count.').meta(described),
  });
  expect(columnsOf(row)).toEqual([
    {
      name: 'kind',
      type: 'string',
      nullable: true,
      description: 'Kind.',
      descriptionZh: '数',
      values: ['a', 'b'],
    },
    {
      name: 'count',
      type: 'integer',
      nullable: false,
      description: 'Count.',
      descriptionZh: '数',
      values: null,
    },
  ]);
});

test('a column that says nothing, or holds a list, is refused', () => {
  expect(() => columnsOf(z.strictObject({ bare: z.string() }))).toThrow('bare has no description');
  const list = z.array(z.string()).describe('List.').meta({ 'x-zh': '列' });
  expect(() => columnsOf(z.strictObject({ list }))).toThrow('list is array');
});

test('the columns that the explorer downloads are those of the export', () => {
  expect(FIGURE_COLUMNS).toEqual(
    TABLES.find(({ name }) => name === 'figures')!.columns.map(({ name }) => name),
  );
});
