import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvHeader, toCsv, toNdjson } from '../../src/data/text-forms.ts';

const NAMES = ['text', 'value'];

test('CSV: quotes are doubled, an empty field is nothing, lines end as RFC 4180 has it', () => {
  expect(csvHeader(NAMES)).toBe('\uFEFFtext,value\r\n');
  expect(
    toCsv(NAMES, [
      { text: '说：“好”，走', value: 1.5 },
      { text: 'a "b", c\nd', value: null },
    ]),
  ).toBe('说：“好”，走,1.5\r\n"a ""b"", c\nd",\r\n');
  expect(toCsv(NAMES, [])).toBe('');
});

test.each(['=1+1', '+86', '-8', '@sum', '\tx', '\rx', '＝1+1', '＋1', '－1', '＠x'])(
  'CSV: %j is no formula any more',
  (text) => {
    const [row] = Papa.parse<string[]>(toCsv(NAMES, [{ text, value: -5 }])).data;
    expect(row).toEqual([`'${text}`, '-5']);
  },
);

test('CSV and NDJSON give back what was put in', () => {
  const text = fc.string({ unit: 'grapheme' }).map((each) => `字${each}`);
  const row = fc.record({ text, value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const { data } = Papa.parse<string[]>(toCsv(NAMES, rows).replace(/\r\n$/, ''), { newline: '\r\n' });
      expect(data).toEqual(rows.map(({ text, value }) => [text, value === null ? '' : String(value)]));
      const lines = toNdjson(NAMES, rows).split('\n').slice(0, -1);
      expect(lines.map((line) => JSON.stringify(JSON.parse(line)))).toEqual(
        rows.map((each) => JSON.stringify({ text: each.text, value: each.value })),
      );
    }),
  );
});
