import { expect, test } from 'vitest';
import { readCoded } from '../../../src/components/explorer/coded-column.ts';
import { readQuery } from '../../../src/components/explorer/figure-query.ts';
import { filterFigures, isWithin } from '../../../src/components/explorer/filter-figures.ts';
import { orderFigures } from '../../../src/components/explorer/order-figures.ts';

/** Seven figures, newest first. */
const TABLE = {
  kind: ['money', 'count', 'money', 'length', 'money', 'count', 'money'],
  unit: ['元', '名', '美元', '米', '元', null, '元'],
  paper: ['a', 'a', 'b', 'a', 'b', 'b', 'a'],
  date: ['2012-03-05', '2012-03-05', '2011-09-14', '2011-09', '2010', '2010-01-01', null],
};
const VALUES = [500, 3, 500, 12.5, 9, 3, 1e8];
/** 3至5名: the second figure is a range. */
const TOPS = VALUES.map((_, row) => (row === 1 ? 5 : Number.NaN));

/** What was loaded. */
let asked: string[] = [];
const columns = {
  async text(name: keyof typeof TABLE) {
    asked.push(name);
    async function* pieces() {
      // In two row groups.
      yield { start: 0, values: TABLE[name].slice(0, 3) };
      yield { start: 3, values: TABLE[name].slice(3) };
    }
    return readCoded(pieces(), VALUES.length);
  },
  async values(name: 'value' | 'max' = 'value') {
    asked.push(name);
    return Float64Array.from(name === 'value' ? VALUES : TOPS);
  },
};

async function filter(question: string): Promise<number[]> {
  asked = [];
  const query = readQuery(new URLSearchParams(question));
  const rows = await filterFigures(query, columns, VALUES.length);
  return Array.from(await orderFigures(rows, query.sort, columns));
}

test.each([
  ['', [0, 1, 2, 3, 4, 5, 6], []],
  ['kind=money', [0, 2, 4, 6], ['kind']],
  ['kind=money&unit=元', [0, 4, 6], ['kind', 'unit']],
  ['unit=-', [5], ['unit']],
  ['min=10', [0, 2, 3, 6], ['value', 'max']],
  ['max=9', [1, 4, 5], ['value', 'max']],
  ['min=500&max=500', [0, 2], ['value', 'max']],
  ['min=4&max=4', [1], ['value', 'max']],
  ['min=6&max=8', [], ['value', 'max']],
  ['paper=b', [2, 4, 5], ['paper']],
  ['from=2011&to=2011', [2, 3], ['date']],
  ['from=2010-06', [0, 1, 2, 3], ['date']],
  ['kind=volume', [], ['kind']],
  ['sort=oldest', [6, 5, 4, 3, 2, 1, 0], []],
  ['sort=largest', [6, 0, 2, 3, 4, 1, 5], ['value']],
  ['sort=smallest&kind=money', [4, 0, 2, 6], ['kind', 'value']],
])('%s finds %j and loads only what it looks at', async (question, rows, loaded) => {
  expect(await filter(question)).toEqual(rows);
  expect(asked).toEqual(loaded);
});

test.each([
  ['2010-09-14', '2010', '2010', true],
  ['2010-09-14', '2010-09', '2010-09', true],
  ['2010-09-14', '2010-09-15', '', false],
  ['2010-09-14', '', '2010-08', false],
  [null, '2010', '', false],
])('%s within %s and %s: %s', (date, from, to, expected) => {
  expect(isWithin(date, from, to)).toBe(expected);
});
