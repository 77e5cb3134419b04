import { describe, expect, it } from 'vitest';
import { durationAsDatetime, edtfAsDatetime } from '../../../src/components/values/read-edtf.ts';

describe('edtfAsDatetime', () => {
  it.each([
    ['2012-09-03', '2012-09-03'],
    ['2012-09', '2012-09'],
    ['2012', '2012'],
    ['2012~', '2012'],
    ['XXXX-09-03', '09-03'],
  ])('%s is %s in HTML', (edtf, datetime) => expect(edtfAsDatetime(edtf)).toBe(datetime));

  it.each(['2012/2013', '2010/..', '199X', '2012-33', '2012-XX-10', 'XXXX-XX-10'])(
    'HTML has no word for %s',
    (edtf) => expect(edtfAsDatetime(edtf)).toBeNull(),
  );
});

describe('durationAsDatetime', () => {
  it.each([
    ['P3D', 'P3D'],
    ['PT2H30M', 'PT2H30M'],
    ['P2W', '2w'],
    ['P4Y', null],
    ['P1Y6M', null],
    ['P6M', null],
  ])('%s is %s in HTML', (duration, datetime) => expect(durationAsDatetime(duration)).toBe(datetime));
});
