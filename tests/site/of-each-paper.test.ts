/** What stands on every page of a paper: its rights, and the way to its feed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  articleUrl,
  issueUrl,
  pageUrl,
  paperFeedUrl,
  paperUrl,
  reporterFeedUrl,
  reporterJsonUrl,
  reportersUrl,
  reporterUrl,
  traceUrl,
} from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';

const dist = process.env['JIANBAO_DIST'] ?? 'dist';
const read = (address: string) => readFileSync(join(dist, decodeURIComponent(address)), 'utf8');
const readPage = (address: string) => read(`${address}index.html`);
const archive = openArchive();
const { issues, reporters } = archive.index();
const signing = reporters.filter(({ articles }) => articles.length > 1);
const feedsOf = (html: string) =>
  [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/g)].map(([, href]) =>
    decodeURIComponent(href!),
  );

test('the rights stand at the foot of every issue, page, article, trace view and list of names of a paper', () => {
  for (const { id, rights } of archive.papers.values()) {
    const own = issues.filter(({ paper }) => paper === id);
    const pages = own.flatMap((issue) => issue.pages);
    const addresses = [
      paperUrl(id),
      reportersUrl(id),
      ...own.map(({ date }) => issueUrl(id, date)),
      ...pages.flatMap(({ drop, articles }) => [pageUrl(drop), traceUrl(drop), ...articles.map(articleUrl)]),
      ...signing.filter(({ paper }) => paper === id).map(({ name }) => reporterUrl(id, name)),
    ];
    expect(addresses.length).toBeGreaterThan(100);
    for (const address of addresses) {
      const foot = readPage(address).split('<footer')[1];
      expect(foot, address).toContain(rights);
    }
  }
});

test('and below the issue that the front page prints', () => {
  for (const front of ['/', '/en/']) {
    const [html, foot = ''] = readPage(front).split('<footer');
    const { paper } = [...issues].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0]!;
    expect(html).toContain(paperUrl(paper));
    expect(foot).toContain(archive.papers.get(paper)!.rights);
  }
});

test('a paper and a reporter lead to their own feeds, in the head and in print', () => {
  const [{ paper, name } = { paper: '', name: '' }] = signing;
  const ofPaper = readPage(paperUrl(paper));
  expect(feedsOf(ofPaper)).toContain(decodeURIComponent(paperFeedUrl(paper)));
  expect(ofPaper).toContain(`<a href="${paperFeedUrl(paper)}">`);
  const own = readPage(reporterUrl(paper, name));
  expect(feedsOf(own)).toContain(decodeURIComponent(reporterFeedUrl(paper, name)));
  expect(own).toContain(`<a href="${reporterFeedUrl(paper, name)}">`);
  expect(read(reporterFeedUrl(paper, name))).toContain(name);
});

test('each reporter with a page has the same as JSON, with roles, years and articles', () => {
  expect(signing.length).toBeGreaterThan(0);
  for (const { paper, name, articles } of signing) {
    const record = JSON.parse(read(reporterJsonUrl(paper, name)));
    expect(record).toMatchObject({ paper, name, articles: articles.map(({ id }) => id) });
    expect(Object.keys(record.roles).length).toBeGreaterThan(0);
    expect(readPage(reporterUrl(paper, name))).toContain(`<a href="${reporterJsonUrl(paper, name)}">`);
  }
});
