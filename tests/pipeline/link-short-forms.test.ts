import { describe, expect, test } from 'vitest';
import { linkShortForms } from '../../src/pipeline/entities/link-short-forms.ts';

/** The full name that each organisation is tied to, those of an article in order. */
const fullOf = (...names: string[]) =>
  linkShortForms(names.map((name, i) => ({ name, at: `p1:${i}-${i + 1}` }))).map(({ full }) => full ?? '-');

describe('a short form is tied to the one name in full before it', () => {
  test.each([
    ['by its level', ['江州市总工会', '市总工会'], ['-', '江州市总工会']],
    ['by the name of a firm', ['云帆能源股份有限公司', '云帆能源'], ['-', '云帆能源股份有限公司']],
    ['each time', ['江州市教育局', '市教育局', '市教育局'], ['-', '江州市教育局', '江州市教育局']],
  ])('%s', (_, names, full) => expect(fullOf(...names)).toEqual(full));
});

describe('nothing is tied', () => {
  test.each([
    ['where two names end alike', ['江州市总工会', '青岚市总工会', '市总工会']],
    ['to what comes later', ['市总工会', '江州市总工会']],
    ['to a part of another body', ['江州大学附属医院', '江州大学']],
    ['to itself', ['江州市总工会', '江州市总工会']],
  ])('%s', (_, names) => expect(fullOf(...names)).toEqual(names.map(() => '-')));
});
