import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ERAS } from '../../../src/lexicons/eras.ts';
import { readValuesIn } from '../../../src/pipeline/values/read-values-in.ts';

const LAST_OF_REPUBLIC = 199;

/** 7 → 七, 24 → 二十四, 104 → 一百零四. */
function inHan(number: number): string {
  const digit = (value: number) => '零一二三四五六七八九'.charAt(value);
  if (number >= 100) {
    const rest = number % 100;
    return `${digit(Math.floor(number / 100))}百${rest === 0 ? '' : rest < 10 ? `零${digit(rest)}` : `${rest < 20 ? '一' : ''}${inHan(rest)}`}`;
  }
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`;
}

const yearOfEra = fc
  .constantFrom(...Object.entries(ERAS))
  .chain(([name, { first, last }]) =>
    fc
      .integer({ min: 1, max: last === null ? LAST_OF_REPUBLIC : last - first + 1 })
      .map((number) => ({ name, number, year: first + number - 1 })),
  );
const numeral = (number: number) =>
  fc.constantFrom(String(number), inHan(number), inHan(number).replace(/^二十(?=.)/, '廿'));

test('a year of an era is that year of the calendar, never a length of time or a figure', () => {
  const example = yearOfEra.chain((era) => numeral(era.number).map((said) => ({ ...era, said })));
  fc.assert(
    fc.property(
      example,
      fc.constantFrom('建成', '，大水', '重修', '的碑', '间'),
      ({ name, said, year }, behind) => {
        const blocks = [{ id: 'p1', text: `石桥于${name}${said}年${behind}。` }];
        const { dates, figures } = readValuesIn(blocks, '2012-09-14');
        expect(dates.map(({ edtf }) => edtf)).toEqual([String(year).padStart(4, '0')]);
        expect(figures).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a number that no year of the era has is no length of time either', () => {
  const beyond = fc
    .constantFrom(...Object.entries(ERAS).filter(([, { last }]) => last !== null))
    .chain(([name, { first, last }]) =>
      fc.integer({ min: last! - first + 2, max: 99 }).map((number) => `${name}${inHan(number)}年`),
    );
  fc.assert(
    fc.property(beyond, (text) => {
      const blocks = [{ id: 'p1', text }];
      const { dates, figures } = readValuesIn(blocks, '2012-09-14');
      expect(dates).toEqual([]);
      expect(figures).toEqual([]);
    }),
  );
});
