/** The same site in a folder of somebody's host: a second, small build below https://example.org/archive/. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageKinds } from '../../scripts/bench/page-kinds.ts';
import {
  ABOUT,
  articleUrl,
  below,
  DATA,
  DATES,
  FIGURES,
  HOME,
  issueUrl,
  NAME_KINDS,
  namesUrl,
  nameUrl,
  pageUrl,
  paperUrl,
  REPORTERS,
  reporterJsonUrl,
  reportersJsonUrl,
  reportersUrl,
  reporterUrl,
  SEARCH,
  TOPICS,
} from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { findAll, readXml } from '../markup/read-xml.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { checkLinks, readBuiltPages } from './links.ts';
import { pageParser } from './parsed-page.ts';
import { buildSmallSite, type SmallBuild } from './small-build.ts';
import { findWrappedPhrase } from './wrapped-phrase.ts';

const HOST = 'https://example.org';
const BASE = '/archive/';
const EDITORS = 'editors@example.org';
/** What every address with host begins with. */
const WHERE = HOST + below(BASE, '/').replace(/\/$/, '');

let build: SmallBuild;
let site: BuiltSite;
beforeAll(async () => {
  build = buildSmallSite({ JIANBAO_BASE: BASE, JIANBAO_SITE: HOST }, (content) =>
    writeFileSync(join(content, 'site.yaml'), `report: ${EDITORS}\n`),
  );
  site = await openBuiltSite(build.dist, BASE);
});
afterAll(async () => {
  await site?.close();
  build?.remove();
});

test('every kind of page answers below the base and asks for nothing outside it', async () => {
  for (const [kind, address] of Object.entries(pageKinds(openArchive(build.content)))) {
    const { page, status, problems, close } = await site.open(address);
    expect(status, kind).toBe(200);
    await page.waitForLoadState('networkidle');
    expect(problems, kind).toEqual([]);
    await close();
  }
});

test('every link stays below the base and leads somewhere', async () => {
  const { page, close } = await site.open('/');
  expect(checkLinks(build.dist, BASE, await readBuiltPages(build.dist, page)).broken).toEqual([]);
  await close();
});

test('search works below the base, and its results lead to the articles', async () => {
  const archive = openArchive(build.content);
  const { article, phrase } = findWrappedPhrase(archive, [...archive.articles()]);
  const { page, problems, close } = await site.open(`/search/?q=${encodeURIComponent(phrase)}`);
  const hit = page.locator(`main a[href*="${below(BASE, articleUrl(article.article))}"]`).first();
  await hit.waitFor();
  await hit.click();
  await page.waitForURL(`**${below(BASE, articleUrl(article.article))}*`);
  expect(problems).toEqual([]);
  await close();
});

test('a mistake is reported with the words that the reader chose, their address and their line in the drop', async () => {
  const archive = openArchive(build.content);
  const { article, phrase, lines } = findWrappedPhrase(archive, [...archive.articles()]);
  const { page, close } = await site.open(articleUrl(article.article));
  const link = page.locator('[data-report]');
  const report = async () => new URL((await link.getAttribute('href'))!);
  expect((await report()).href).toMatch(/^mailto:editors@example\.org\?subject=/);
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector('.article-text')!, NodeFilter.SHOW_TEXT);
    const letters: [Text, number][] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (let at = 0; at < text.length; at++) letters.push([text, at]);
    }
    const from = letters
      .map(([text, at]) => text.data[at])
      .join('')
      .indexOf(words);
    const [start, end] = [letters[from]!, letters[from + words.length - 1]!];
    getSelection()!.setBaseAndExtent(start[0], start[1], end[0], end[1] + 1);
  }, phrase);
  await page.waitForFunction(
    (words) =>
      document.querySelector<HTMLAnchorElement>('[data-report]')!.href.includes(encodeURIComponent(words)),
    phrase,
  );
  const body = (await report()).searchParams.get('body')!;
  expect(body).toContain(`网址：${WHERE}${articleUrl(article.article)}#p`);
  expect(body).toContain(`原文：${article.article.source.drop}，第 ${lines.join('–')} 行`);
  expect(body).toContain(`有误的文字：${phrase}`);
  await close();
});

/** The pages that stand in English too. */
const IN_BOTH: readonly string[] = [HOME, SEARCH, FIGURES, DATES, DATA, ABOUT];

test('the sitemap lists every page that others should know, and no trace view', () => {
  const archive = openArchive(build.content);
  const { issues, articles, reporters } = archive.index();
  const papers = [...archive.papers.keys()];
  const expected = [
    ...IN_BOTH,
    ...IN_BOTH.map((address) => `/en${address}`),
    REPORTERS,
    TOPICS,
    ...NAME_KINDS.map(namesUrl),
    ...NAME_KINDS.flatMap((kind) => archive.names().of[kind])
      .filter(({ articles }) => articles.length > 1)
      .map(({ kind, name }) => nameUrl(kind, name)),
    ...papers.flatMap((paper) => [paperUrl(paper), reportersUrl(paper)]),
    ...issues.flatMap(({ paper, date, pages }) => [
      issueUrl(paper, date),
      ...pages.map(({ drop }) => pageUrl(drop)),
    ]),
    ...articles.map(articleUrl),
    // Who signed one article stands in the paper’s index alone.
    ...reporters
      .filter(({ articles }) => articles.length > 1)
      .map(({ paper, name }) => reporterUrl(paper, name)),
  ].map((address) => WHERE + address);
  expect(sitemapUrls().toSorted()).toEqual(expected.toSorted());
});

test('robots are told of the sitemap', () => {
  const robots = readFileSync(join(build.dist, 'robots.txt'), 'utf8');
  expect(robots).toContain(`Sitemap: ${WHERE}/sitemap-index.xml`);
  const index = readXml(readFileSync(join(build.dist, 'sitemap-index.xml'), 'utf8'));
  expect(findAll(index, 'loc').map(({ text }) => text)).toEqual([`${WHERE}/sitemap-1.xml`]);
});

test('every kind of page says its canonical address, and with host where it stands in the other language', async () => {
  const parse = await pageParser(site, build.dist);
  const kinds = Object.values(pageKinds(openArchive(build.content)));
  for (const address of [...kinds, ...IN_BOTH.map((address) => `/en${address}`)]) {
    const document = await parse(address);
    const { canonical, languages } = await document.evaluate((parsed) => ({
      canonical: [...parsed.querySelectorAll('link[rel="canonical"]')].map((link) =>
        link.getAttribute('href'),
      ),
      languages: [...parsed.querySelectorAll('link[hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
    }));
    expect(canonical).toEqual([WHERE + address]);
    const chinese = address.replace(/^\/en(?=\/)/, '');
    expect(languages, address).toEqual(
      IN_BOTH.includes(chinese)
        ? [
            ['zh-CN', WHERE + chinese],
            ['en', `${WHERE}/en${chinese}`],
            ['x-default', WHERE + chinese],
          ]
        : [],
    );
  }
});

test('an article says all that Zotero, Dublin Core, Open Graph and schema.org ask of it', async () => {
  const { article } = [...openArchive(build.content).articles()].find(
    ({ article: { deck, dateline, reporters } }) =>
      deck !== null &&
      dateline !== null &&
      ['reporter', 'photographer'].every((role) => reporters.some((one) => one.role === role)),
  )!;
  const document = await (await pageParser(site, build.dist))(articleUrl(article));
  const { names, data } = await document.evaluate((parsed) => ({
    names: [...parsed.querySelectorAll('meta')].map(
      (meta) => meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
    ),
    data: parsed.querySelector('script[type="application/ld+json"]')?.textContent,
  }));
  expect([...new Set(names)].filter((name) => /^(?:z|og|article):|^citation_|^DC\./.test(name))).toEqual([
    'z:itemType',
    ...['title', 'author', 'publication_date', 'journal_title', 'publisher', 'firstpage', 'language'].map(
      (name) => `citation_${name}`,
    ),
    ...['citation_public_url', 'citation_fulltext_html_url'],
    ...['type', 'title', 'creator', 'date', 'source', 'publisher', 'language', 'identifier', 'rights'].map(
      (name) => `DC.${name}`,
    ),
    ...['og:type', 'og:title', 'og:description', 'og:site_name', 'og:locale', 'og:url'],
    ...['article:published_time', 'article:section'],
  ]);
  expect(Object.keys(JSON.parse(data ?? '')).toSorted()).toEqual(
    [
      ...['@context', '@type', '@id', 'url', 'identifier', 'headline', 'alternativeHeadline', 'description'],
      ...[
        'inLanguage',
        'datePublished',
        'contributor',
        'dateline',
        'printPage',
        'printSection',
        'author',
        'isPartOf',
      ],
      ...['publisher', 'copyrightNotice', 'license', 'isAccessibleForFree'],
    ].toSorted(),
  );
});

test.each([
  ['the first figure', FIGURES],
  ['the first date of a year', `${DATES}?period=`],
])('%s leads to its article', async (_, address) => {
  const archive = openArchive(build.content);
  const year = [...archive.articles()]
    .flatMap(({ article }) => article.dates)
    .flatMap(({ edtf }) => /^\d{4}/.exec(edtf ?? '') ?? [])[0]!;
  const { page, problems, close } = await site.open(address.replace(/=$/, `=${year}`));
  await page.locator('#explorer-lines a').first().click();
  await page.waitForURL(new RegExp(`${BASE}[^?]+/\\d\\d-\\d\\d/\\?at=`));
  expect(await page.locator(':target').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test('every address in feeds, page records, TEI, sitemaps and tables has host and base, and its file is there', () => {
  const files = [
    ...globSync('**/*.{xml,json}', { cwd: build.dist }).filter(
      (file) => !/^search\/|schema\.json$/.test(file),
    ),
    'data/articles.ndjson',
    'robots.txt',
  ];
  const silent: string[] = [];
  for (const file of files) {
    const text = readFileSync(join(build.dist, file), 'utf8');
    const urls = text.match(/https:\/\/example\.org[^\s"'<>]*/g) ?? [];
    if (urls.length === 0) silent.push(file);
    for (const url of urls) {
      expect(url.startsWith(`${WHERE}/`), `${url} (${file})`).toBe(true);
      const path = decodeURIComponent(new URL(url).pathname).slice(BASE.length);
      const built = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      expect(existsSync(join(build.dist, built)), `${url} (${file})`).toBe(true);
    }
    // Nor does any begin at the root of the host.
    expect(text.match(/["'>]\/\w[^\s"'<>]*/g) ?? [], file).toEqual([]);
  }
  // What the explorers read, and names by their articles' ids: these have no addresses.
  const { papers, index } = openArchive(build.content);
  const signing = index().reporters.filter(({ articles }) => articles.length > 1);
  expect(silent.toSorted()).toEqual(
    [
      'about/sbom.cdx.json',
      'data/dates-summary.json',
      'data/figures-summary.json',
      'data/figures-trends.json',
      'data/manifest.json',
      ...Array.from(papers.keys(), (paper) => reportersJsonUrl(paper).slice(1)),
      ...signing.map(({ paper, name }) => decodeURIComponent(reporterJsonUrl(paper, name)).slice(1)),
    ].toSorted(),
  );
});

function sitemapUrls(): string[] {
  const sitemap = readXml(readFileSync(join(build.dist, 'sitemap-1.xml'), 'utf8'));
  return findAll(sitemap, 'loc').map(({ text }) => text);
}
