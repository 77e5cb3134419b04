import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/citations/bibtex.ts';
import { cslItem } from '../../src/citations/csl-json.ts';
import { ris } from '../../src/citations/ris.ts';
import { cited, GUESSED, MONTH } from './cited-examples.ts';

/** What a BibTeX reader makes of an entry, as CSL-JSON. */
const readBack = (text: string) => plugins.input.chain(text)[0]!;

const HOSTILE = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('}', '{{', '\\', '%甲', '#1 & $2', 'a_b^c~d', 'and', '"', '@article{x,', 'ER  - '),
);

describe('BibTeX', () => {
  test('has what a bibliography of newspapers needs', () => {
    expect(bibtex(cited())).toBe(`@article{lanchuan-ribao-2011-09-14-03-02,
  author = {{沈知秋} and {周清川}},
  title = {{澜川市扶助86名学子入学}},
  journal = {澜川日报},
  entrysubtype = {newspaper},
  date = {2011-09-14},
  year = {2011},
  month = {9},
  pages = {3},
  address = {澜川市},
  langid = {chinese},
  url = {https://example.org/lanchuan-ribao/2011-09-14/03-02/},
}
`);
  });

  test('reads back with its names whole', () => {
    expect(readBack(bibtex(cited()))).toMatchObject({
      title: '澜川市扶助86名学子入学',
      author: [{ family: '沈知秋' }, { family: '周清川' }],
      'container-title': '澜川日报',
      issued: { 'date-parts': [[2011, 9, 14]] },
      page: '3',
    });
  });

  test('leaves out what is not known', () => {
    expect(bibtex(cited({ authors: [], date: null, page: null, place: null }))).not.toMatch(
      /author|date|year|month|pages|address|null/,
    );
  });

  test('stays one entry whatever stands in the headline', () => {
    fc.assert(
      fc.property(fc.array(HOSTILE, { minLength: 1, maxLength: 6 }), (parts) => {
        const text = bibtex(cited({ title: parts.join('').replace(/\s+/g, ' ').trim() || '题' }));
        const braces = text.replace(/\\[#$%&_]/g, '');
        expect(braces.match(/\{/g)?.length).toBe(braces.match(/\}/g)?.length);
        expect(readBack(text)).toMatchObject({ 'container-title': '澜川日报' });
      }),
      { numRuns: 60 },
    );
  });
});

describe('RIS', () => {
  test('has a line a value and its own line ends', () => {
    expect(ris(cited()).split('\r\n')).toEqual([
      'TY  - NEWS',
      'AU  - 沈知秋',
      'AU  - 周清川',
      'TI  - 澜川市扶助86名学子入学',
      'T2  - 澜川日报',
      'PY  - 2011',
      'DA  - 2011/09/14/',
      'SP  - 3',
      'CY  - 澜川市',
      'LA  - zh-CN',
      'UR  - https://example.org/lanchuan-ribao/2011-09-14/03-02/',
      'ID  - lanchuan-ribao-2011-09-14-03-02',
      'ER  - ',
      '',
    ]);
  });

  test('leaves the place of an unknown day empty', () => {
    expect(ris(cited({ date: MONTH }))).toContain('DA  - 2011/09//\r\n');
    expect(ris(cited({ date: null }))).not.toMatch(/^(?:PY|DA)/m);
  });
});

describe('CSL-JSON', () => {
  test('keeps Chinese names whole', () => {
    expect(cslItem(cited())).toEqual({
      id: 'lanchuan-ribao-2011-09-14-03-02',
      type: 'article-newspaper',
      title: '澜川市扶助86名学子入学',
      author: [{ literal: '沈知秋' }, { literal: '周清川' }],
      'container-title': '澜川日报',
      'publisher-place': '澜川市',
      issued: { 'date-parts': [[2011, 9, 14]] },
      page: '3',
      language: 'zh-CN',
      URL: 'https://example.org/lanchuan-ribao/2011-09-14/03-02/',
    });
  });

  test('says that a date is a guess, and leaves out what is not known', () => {
    expect(cslItem(cited({ date: GUESSED })).issued).toEqual({ 'date-parts': [[2011]], circa: true });
    expect(Object.keys(cslItem(cited({ authors: [], date: null, page: null, place: null })))).toEqual([
      'id',
      'type',
      'title',
      'container-title',
      'language',
      'URL',
    ]);
  });
});
