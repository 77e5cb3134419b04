import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageTei, type TeiArticle, type TeiPage } from '../../src/tei/page-tei.ts';
import { PARAGRAPHS, SAMPLE } from '../content/sample-article.ts';
import { findAll, readXml } from '../markup/read-xml.ts';

const PAGE: TeiPage = {
  title: '《澜川日报》2011年9月14日 第3版',
  paper: { name: '澜川日报', place: '澜川市', publisher: '澜川日报社' },
  date: '2011-09-14',
  page: 3,
  rights: { statement: '虚构', license: null, holder: '澜川日报社' },
  url: 'https://example.org/lanchuan-ribao/2011-09-14/03/',
  drop: 'lanchuan-ribao/2011-09-14/03.txt',
};

const article = (change: Partial<TeiArticle['article']> = {}, paragraphs = PARAGRAPHS): TeiArticle => ({
  article: { ...SAMPLE, ...change },
  paragraphs,
  title: SAMPLE.headline!,
  url: 'https://example.org/lanchuan-ribao/2011-09-14/03-02/',
});

describe('a page as TEI', () => {
  const root = readXml(pageTei(PAGE, [article({ kicker: '开学季', deck: '九月起发放' })]));

  test('names its source: each article, its authors, the paper, the day, the page', () => {
    const [source] = findAll(root, 'biblStruct');
    expect(source?.attributes['n']).toBe(SAMPLE.id);
    expect(findAll(source!, 'author').map(({ text }) => text)).toEqual(['沈知秋', '周清川']);
    expect(findAll(source!, 'title').map(({ text, attributes }) => [attributes['level'], text])).toEqual([
      ['a', '澜川市扶助86名学子入学'],
      ['j', '澜川日报'],
    ]);
    expect(findAll(source!, 'date')[0]?.attributes['when']).toBe('2011-09-14');
    expect(findAll(source!, 'biblScope')[0]?.text).toBe('3');
    expect(findAll(root, 'licence')[0]?.text).toBe('虚构');
  });

  test('has headlines by kind, byline and dateline', () => {
    const [division] = findAll(root, 'div');
    expect(division?.attributes).toMatchObject({ type: 'article', n: SAMPLE.id });
    expect(findAll(division!, 'head').map(({ text, attributes }) => [attributes['type'], text])).toEqual([
      ['kicker', '开学季'],
      ['main', '澜川市扶助86名学子入学'],
      ['sub', '九月起发放'],
    ]);
    expect(findAll(division!, 'byline')[0]?.text).toBe('沈知秋 周清川');
    expect(findAll(division!, 'dateline')[0]?.text).toBe('本报');
  });

  test('has all of the text, values as elements in their places', () => {
    const paragraphs = findAll(findAll(root, 'body')[0]!, 'p');
    expect(paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(findAll(paragraphs[1]!, 'date').map(({ text, attributes }) => [text, attributes])).toEqual([
      ['2008年', { when: '2008' }],
      ['四年', { type: 'duration', dur: 'P4Y' }],
    ]);
    expect(findAll(paragraphs[0]!, 'date')[0]?.attributes).toEqual({ to: '2011-09-14' });
    expect(findAll(paragraphs[1]!, 'measure').map(({ text, attributes }) => [text, attributes])).toEqual([
      ['370多万元', { type: 'money', subtype: 'over', quantity: '3700000', unit: '元', commodity: '助学金' }],
    ]);
    expect(findAll(paragraphs[0]!, 'orgName')[0]?.text).toBe('澜川市职工服务中心');
  });

  test('has a span of values as a number with both ends', () => {
    const figure = { text: '3至5名', value: 3, max: 5, unit: '名', kind: 'count' as const, at: 'p1:0-4' };
    const [number] = findAll(readXml(pageTei(PAGE, [article({ figures: [figure] }, ['3至5名学生'])])), 'num');
    expect([number?.text, number?.attributes]).toEqual(['3至5名', { atLeast: '3', atMost: '5' }]);
  });

  test('that has no article, day or number is a document all the same', () => {
    const empty = readXml(pageTei({ ...PAGE, date: null, page: null, rights: null }, []));
    expect(findAll(empty, 'date')[0]?.text).toBe('日期不详');
    expect(findAll(empty, 'div').length).toBe(1);
  });

  test('is well-formed and keeps its text, whatever that is and wherever values stand', () => {
    const text = fc
      .array(
        fc.constantFrom(
          ']]>',
          '<script>',
          '&amp;',
          '"',
          '\u0000',
          '\u000B',
          '\u202E',
          '\uD800',
          '\uFFFE',
          '甲乙',
          '😀',
        ),
      )
      .map((parts) => parts.join(''));
    const at = fc.tuple(fc.nat(20), fc.nat(20)).map(([from, length]) => `p1:${from}-${from + length}`);
    fc.assert(
      fc.property(text, fc.array(at, { maxLength: 6 }), (paragraph, places) => {
        const mentions = places.map((place) => ({ name: '甲', at: place }));
        const made = pageTei(PAGE, [
          article({ headline: paragraph, people: mentions, places: mentions }, [paragraph]),
        ]);
        const shown = paragraph.replace(/[\u0000\u000B\uFFFE]|\p{Cs}/gu, '\uFFFD');
        expect(findAll(findAll(readXml(made), 'body')[0]!, 'p')[0]?.text).toBe(shown);
      }),
    );
  });
});
