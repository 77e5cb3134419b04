/** The same site in a folder of somebody's host: a second, small build below /archive/. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { articleUrl, below } from '../../src/archive/urls.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { checkLinks, readBuiltPages } from './links.ts';
import { pageKinds } from './page-kinds.ts';
import { buildSmallSite, type SmallBuild } from './small-build.ts';
import { findWrappedPhrase } from './wrapped-phrase.ts';

const BASE = '/archive/';

let build: SmallBuild;
let site: BuiltSite;
beforeAll(async () => {
  build = buildSmallSite({ JIANBAO_BASE: BASE });
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
