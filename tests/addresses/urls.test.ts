import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleParts,
  articleUrl,
  below,
  issueUrl,
  pageUrl,
  paperUrl,
  reporterEntryUrl,
  reporterSegment,
  reporterUrl,
} from '../../src/addresses/urls.ts';

const paper = 'lanchuan-ribao';

describe('addresses', () => {
  it.each([
    [paperUrl(paper), '/lanchuan-ribao/'],
    [issueUrl(paper, '2031-05-12'), '/lanchuan-ribao/2031-05-12/'],
    [issueUrl(paper, null), '/lanchuan-ribao/undated/'],
    [pageUrl('lanchuan-ribao/2031-05-12/03.txt'), '/lanchuan-ribao/2031-05-12/03/'],
    [pageUrl('lanchuan-ribao/undated/旧纸.txt'), '/lanchuan-ribao/undated/%E6%97%A7%E7%BA%B8/'],
    [articleUrl({ id: 'lanchuan-ribao-2031-05-12-03-02', paper }), '/lanchuan-ribao/2031-05-12/03-02/'],
    [articleUrl({ id: 'lanchuan-ribao-undated-scan-07-02', paper }), '/lanchuan-ribao/undated/scan-07-02/'],
    [reporterUrl(paper, '沈知秋'), `/reporters/lanchuan-ribao/${encodeURIComponent('沈知秋')}/`],
    [reporterEntryUrl(paper, '沈知秋'), `/reporters/lanchuan-ribao/#${encodeURIComponent('沈知秋')}`],
  ])('%s', (address, expected) => expect(address).toBe(expected));

  it.each([
    ['/', '/about/'],
    ['/archive', '/archive/about/'],
    ['/archive/', '/archive/about/'],
  ])('below the base %s', (base, expected) => expect(below(base, '/about/')).toBe(expected));
});

describe('articleParts', () => {
  it.each([
    ['lanchuan-ribao-2031-05-12-03-02', { issue: '2031-05-12', page: '03', order: '02' }],
    ['lanchuan-ribao-2031-05-12-100-12', { issue: '2031-05-12', page: '100', order: '12' }],
    ['lanchuan-ribao-2031-05-12-03-100', { issue: '2031-05-12', page: '03', order: '100' }],
    ['lanchuan-ribao-undated-jiu-zhi-3-01', { issue: 'undated', page: 'jiu-zhi-3', order: '01' }],
  ])('%s', (id, parts) => expect(articleParts(id, paper)).toEqual({ paper, ...parts }));

  it('refuses an id of another paper', () => {
    expect(() => articleParts('other-2031-05-12-03-02', paper)).toThrow('expected lanchuan-ribao-');
  });
});

describe('reporterSegment', () => {
  it.each([
    ['阿依古丽·艾山', '阿依古丽·艾山'],
    ['../..', '~2e~~2e~~2f~~2e~~2e~'],
    ['A. B', 'A~2e~~20~B'],
  ])('%s → %s', (name, segment) => expect(reporterSegment(name)).toBe(segment));

  it('never gives two names one address', () => {
    const name = fc.string({ unit: fc.constantFrom('沈', '~', '2', 'e', '.', '/', '·'), maxLength: 6 });
    fc.assert(fc.property(name, name, (a, b) => (a === b) === (reporterSegment(a) === reporterSegment(b))));
  });
});
