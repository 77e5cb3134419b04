/** The same site in a folder of somebody's host: a second, small build below /archive/. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { contentRoot } from '../../src/archive/content-root.ts';
import { articleUrl, below } from '../../src/archive/urls.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { checkLinks, readBuiltPages } from './links.ts';
import { pageKinds } from './page-kinds.ts';
import { findWrappedPhrase } from './wrapped-phrase.ts';

const BASE = '/archive/';
const folder = mkdtempSync(join(tmpdir(), 'jianbao-base-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');

/** The environment without what the test runner adds: it would make a test build of the site. */
function readersEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV, MODE, DEV, PROD, SSR, BASE_URL, TEST, VITEST, ...environment } = process.env;
  return environment;
}

let site: BuiltSite;
beforeAll(async () => {
  const [issue] = openArchive().index().issues;
  for (const kind of ['drops', 'articles']) {
    cpSync(
      join(contentRoot(), kind, issue!.paper, issue!.folder),
      join(content, kind, issue!.paper, issue!.folder),
      {
        recursive: true,
      },
    );
  }
  cpSync(join(contentRoot(), 'papers'), join(content, 'papers'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...readersEnvironment(), JIANBAO_CONTENT: content, JIANBAO_DIST: dist, JIANBAO_BASE: BASE },
  });
  if (status !== 0) throw new Error(`The build below ${BASE} failed:\n${stdout}\n${stderr}`);
  site = await openBuiltSite(dist, BASE);
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true });
});

test('every kind of page answers below the base and asks for nothing outside it', async () => {
  for (const [kind, address] of Object.entries(pageKinds(openArchive(content)))) {
    const { page, status, problems, close } = await site.open(address);
    expect(status, kind).toBe(200);
    await page.waitForLoadState('networkidle');
    expect(problems, kind).toEqual([]);
    await close();
  }
});

test('every link stays below the base and leads somewhere', async () => {
  const { page, close } = await site.open('/');
  expect(checkLinks(dist, BASE, await readBuiltPages(dist, page)).broken).toEqual([]);
  await close();
});

test('search works below the base, and its results lead to the articles', async () => {
  const archive = openArchive(content);
  const { article, phrase } = findWrappedPhrase(archive, [...archive.articles()]);
  const { page, problems, close } = await site.open(`/search/?q=${encodeURIComponent(phrase)}`);
  const hit = page.locator(`main a[href*="${below(BASE, articleUrl(article.article))}"]`).first();
  await hit.waitFor();
  await hit.click();
  await page.waitForURL(`**${below(BASE, articleUrl(article.article))}*`);
  expect(problems).toEqual([]);
  await close();
});
