import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTags } from '../../src/metadata/article-tags.ts';
import { type ArticleContext, newsArticle, scriptJson } from '../../src/metadata/json-ld.ts';
import { rightsOf } from '../../src/metadata/rights.ts';
import { cited, FOUR } from '../citations/cited-examples.ts';
import { SAMPLE } from '../content/sample-article.ts';

const PAPER = {
  name: '澜川日报',
  nameLatin: null,
  place: '澜川市',
  publisher: '澜川日报社',
  founded: null,
  ceased: null,
  about: null,
  rights: '虚构，可自由使用',
  license: 'https://spdx.org/licenses/MIT.html',
  pages: {},
};

const context = (change: Partial<ArticleContext> = {}): ArticleContext => ({
  article: SAMPLE,
  cited: cited(),
  title: SAMPLE.headline!,
  description: '本报讯',
  pageName: '要闻',
  publisher: PAPER.publisher,
  rights: rightsOf(PAPER),
  url: cited().url,
  ...change,
});

/** The tags of a head as a program reads them: name and content, in order. */
function readTags(html: string): [string, string][] {
  const decode = (text: string) =>
    text.replace(
      /&(lt|gt|quot|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]!,
    );
  return Array.from(html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g), (match) => [
    match[1]!,
    decode(match[2]!),
  ]);
}

/**
 * What Zotero reads of Highwire's tags: the keys of HIGHWIRE_MAPPINGS in its translator “Embedded Metadata”, and the tags
 * that the translator handles by themselves. https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
const ZOTERO = new Set([
  ...['citation_title', 'citation_publication_date', 'citation_date', 'citation_journal_title'],
  ...['citation_journal_abbrev', 'citation_inbook_title', 'citation_book_title', 'citation_volume'],
  ...['citation_issue', 'citation_series_title', 'citation_conference_title', 'citation_conference'],
  ...['citation_dissertation_institution', 'citation_technical_report_institution'],
  ...['citation_technical_report_number', 'citation_publisher', 'citation_isbn', 'citation_abstract'],
  ...['citation_doi', 'citation_public_url', 'citation_language'],
  ...['citation_author', 'citation_authors', 'citation_firstpage', 'citation_lastpage', 'citation_issn'],
  ...['citation_eIssn', 'citation_pdf_url', 'citation_abstract_html_url', 'citation_fulltext_html_url'],
  ...['citation_pmid', 'citation_online_date', 'citation_year', 'citation_keywords'],
]);

describe('Highwire tags', () => {
  test('are those that Zotero reads, and give it a newspaper’s article', () => {
    const tags = readTags(articleTags(context()));
    const highwire = tags.filter(([name]) => name.startsWith('citation_'));
    expect(highwire.map(([name]) => name).filter((name) => !ZOTERO.has(name))).toEqual([]);
    expect(highwire).toEqual([
      ['citation_title', '澜川市扶助86名学子入学'],
      ['citation_author', '沈知秋'],
      ['citation_author', '周清川'],
      ['citation_publication_date', '2011/09/14'],
      ['citation_journal_title', '澜川日报'],
      ['citation_publisher', '澜川日报社'],
      ['citation_firstpage', '3'],
      ['citation_language', 'zh-CN'],
      ['citation_public_url', 'https://example.org/lanchuan-ribao/2011-09-14/03-02/'],
      ['citation_fulltext_html_url', 'https://example.org/lanchuan-ribao/2011-09-14/03-02/'],
    ]);
    expect(tags).toContainEqual(['z:itemType', 'newspaperArticle']);
  });

  test('name every author, and nothing that is not known', () => {
    const change = { cited: cited({ authors: FOUR, date: null, page: null }), url: null, publisher: null };
    const names = readTags(articleTags(context(change))).map(([name]) => name);
    expect(names.filter((name) => name === 'citation_author').length).toBe(4);
    for (const name of ['citation_publication_date', 'citation_firstpage', 'citation_public_url'])
      expect(names).not.toContain(name);
  });
});

test('Dublin Core and Open Graph say the same', () => {
  const tags = readTags(articleTags(context()));
  expect(tags).toEqual(
    expect.arrayContaining([
      ['DC.title', '澜川市扶助86名学子入学'],
      ['DC.creator', '沈知秋'],
      ['DC.creator', '周清川'],
      ['DC.date', '2011-09-14'],
      ['DC.source', '澜川日报'],
      ['DC.identifier', 'https://example.org/lanchuan-ribao/2011-09-14/03-02/'],
      ['DC.rights', '虚构，可自由使用'],
      ['og:type', 'article'],
      ['og:title', '澜川市扶助86名学子入学'],
      ['og:url', 'https://example.org/lanchuan-ribao/2011-09-14/03-02/'],
      ['article:published_time', '2011-09-14'],
      ['article:section', '要闻'],
    ]),
  );
});

describe('schema.org', () => {
  test('knows the article as a newspaper’s, with dateline, page and rights', () => {
    expect(JSON.parse(JSON.stringify(newsArticle(context())))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://example.org/lanchuan-ribao/2011-09-14/03-02/',
      url: 'https://example.org/lanchuan-ribao/2011-09-14/03-02/',
      identifier: 'lanchuan-ribao-2011-09-14-03-02',
      headline: '澜川市扶助86名学子入学',
      description: '本报讯',
      inLanguage: 'zh-CN',
      datePublished: '2011-09-14',
      dateline: '本报讯',
      printPage: '3',
      printSection: '要闻',
      author: [
        { '@type': 'Person', name: '沈知秋' },
        { '@type': 'Person', name: '周清川' },
      ],
      isPartOf: {
        '@type': 'PublicationIssue',
        datePublished: '2011-09-14',
        isPartOf: { '@type': 'Newspaper', name: '澜川日报' },
      },
      publisher: { '@type': 'Organization', name: '澜川日报社' },
      copyrightNotice: '虚构，可自由使用',
      license: 'https://spdx.org/licenses/MIT.html',
      isAccessibleForFree: true,
    });
  });

  test('tells photographers and editors from authors', () => {
    const reporters = [
      { name: '何谦', role: 'photographer' as const, at: 'p1:0-2' },
      { name: '计小北', role: 'editor' as const, at: 'p1:3-6' },
    ];
    expect(newsArticle(context({ article: { ...SAMPLE, reporters } }))).toMatchObject({
      author: undefined,
      contributor: [{ '@type': 'Person', name: '何谦' }],
      editor: [{ '@type': 'Person', name: '计小北' }],
    });
  });

  test('can end no script, whatever stands in the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('</script>', '<!--', '<script', '"', '\\', '\u2028', '甲')),
        (parts) => {
          const json = scriptJson({ headline: parts.join('') });
          expect(json).not.toContain('<');
          expect(JSON.parse(json)).toEqual({ headline: parts.join('') });
        },
      ),
    );
  });
});

test('text in a tag is text', () => {
  const title = '"><script>alert(1)</script>\u0000';
  const html = articleTags(context({ title, cited: cited({ title }) }));
  expect(html.match(/<script/g)?.length).toBe(1);
  expect(readTags(html)).toContainEqual(['og:title', '"><script>alert(1)</script>\uFFFD']);
});
