/** Pages that a build fills itself are those that Astro would have rendered. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { articleUrl, pageUrl, traceUrl } from '../../src/archive/urls.ts';
import { buildSmallSite } from './small-build.ts';

test('every article, page and trace view is the same both ways, below a base and with a host', () => {
  const site = { JIANBAO_SITE: 'https://example.org', JIANBAO_BASE: '/archive/' };
  // The build holds each filled page against Astro's and fails where one differs.
  const build = buildSmallSite({ ...site, JIANBAO_SPECIMENS: 'all' });
  try {
    const { issues } = openArchive(build.content).index();
    const pages = issues.flatMap((issue) => issue.pages);
    expect(pages.length).toBeGreaterThan(0);
    for (const { paper, drop, articles } of pages) {
      for (const address of [pageUrl(drop), traceUrl(drop), ...articles.map(articleUrl)]) {
        const html = readFileSync(join(build.dist, decodeURIComponent(address), 'index.html'), 'utf8');
        expect(html).toContain(`<link rel="canonical" href="https://example.org/archive${address}">`);
      }
      expect(existsSync(join(build.dist, paper, 'frame'))).toBe(false);
    }
  } finally {
    build.remove();
  }
});
