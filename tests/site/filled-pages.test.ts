/** Pages that a build fills itself are those that Astro would have rendered. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleUrl, below, issueUrl, pageUrl, traceUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { buildSmallSite, type SmallBuild } from './small-build.ts';

const BASE = '/archive/';
let build: SmallBuild;
beforeAll(() => {
  // The build holds each filled page against Astro's and fails where one differs.
  const variables = { JIANBAO_SITE: 'https://example.org', JIANBAO_BASE: BASE, JIANBAO_SPECIMENS: 'all' };
  build = buildSmallSite(variables, repeatThreeYearsEarlier);
});
afterAll(() => build?.remove());

/** The issue's pages came in another year on the same day too. */
function repeatThreeYearsEarlier(content: string): void {
  const [paper] = readdirSync(join(content, 'drops'));
  const drops = join(content, 'drops', paper!);
  const [issue] = readdirSync(drops);
  const earlier = issue!.replace(/^\d+/, (year) => String(Number(year) - 3));
  cpSync(join(drops, issue!), join(drops, earlier), { recursive: true });
}

const readPage = (address: string) =>
  readFileSync(join(build.dist, decodeURIComponent(address), 'index.html'), 'utf8');

test('every article, page and trace view is the same both ways, below a base and with a host', () => {
  const pages = openArchive(build.content)
    .index()
    .issues.flatMap((issue) => issue.pages);
  expect(pages.length).toBeGreaterThan(0);
  for (const { paper, drop, articles } of pages) {
    for (const address of [pageUrl(drop), traceUrl(drop), ...articles.map(articleUrl)])
      expect(readPage(address)).toContain(
        `<link rel="canonical" href="https://example.org/archive${address}">`,
      );
    expect(existsSync(join(build.dist, paper, 'frame'))).toBe(false);
  }
});

test('the front page says what ran on the latest issue’s day in other years', () => {
  const [earlier, latest] = openArchive(build.content).index().issues;
  expect(latest!.date!.slice(4)).toBe(earlier!.date!.slice(4));
  const own = earlier!.pages.flatMap(({ articles }) =>
    articles.map((entry) => below(BASE, articleUrl(entry))),
  );
  for (const front of ['/', '/en/']) {
    const section = readPage(front).split('class="this-day"')[1]?.split('</section>')[0] ?? '';
    expect(section).toContain(`href="${below(BASE, issueUrl(earlier!.paper, earlier!.date))}"`);
    expect(own.filter((address) => section.includes(`href="${address}"`)).length).toBe(3);
  }
});
