/** A page that means harm, through the whole build: every page that shows its text shows it as text. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleUrl, issueUrl, pageUrl, traceUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import type { OpenArticle } from '../../src/archive/index.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { buildSmallSite, type SmallBuild } from './small-build.ts';

const DAY = '2031-05-12';
const SCRIPT = '<script>document.title="owned"</script>';
const IMAGE = '<img src=x onerror=document.title="owned">';
const DROP = `渡口${IMAGE}停航
　　本报讯（记者沈知秋）渡船昨日停航${SCRIPT}，乘客改走大桥。
　　{{constructor.constructor("document.title='owned'")()}}，轮渡站职工已安置。
　　=HYPERLINK("http://example.org")，市民可拨打服务热线。
　　</main></article></script><!--，以下为附注。
　　\u202E倒着写的字\u202C，仍照原样排印。
`;

let build: SmallBuild;
let site: BuiltSite;
let hostile: OpenArticle;
beforeAll(async () => {
  build = buildSmallSite({ JIANBAO_SITE: 'https://example.org' }, (content) => {
    const [paper = ''] = openArchive(content).papers.keys();
    mkdirSync(join(content, 'drops', paper, DAY), { recursive: true });
    writeFileSync(join(content, 'drops', paper, DAY, '01.txt'), DROP);
  });
  site = await openBuiltSite(build.dist);
  hostile = [...openArchive(build.content).articles()].find(({ folder }) => folder === DAY)!;
});
afterAll(async () => {
  await site?.close();
  build?.remove();
});

test('the pages that show it ask for nothing, run nothing, and say it', async () => {
  const { article } = hostile;
  const addresses = {
    article: articleUrl(article),
    page: pageUrl(article.source.drop),
    trace: traceUrl(article.source.drop),
    issue: issueUrl(article.paper, DAY),
    front: '/',
  };
  for (const [kind, address] of Object.entries(addresses)) {
    const { page, status, problems, close } = await site.open(address);
    await page.waitForLoadState('networkidle');
    expect(status, kind).toBe(200);
    expect(problems, kind).toEqual([]);
    expect(await page.title(), kind).not.toBe('owned');
    expect(await page.locator('img[src="x"], [onerror]').count(), kind).toBe(0);
    expect(await page.locator('body').innerText(), kind).toContain('onerror');
    await close();
  }
});

test('its text stands in the article’s page as it is in the article’s file', async () => {
  const { page, close } = await site.open(articleUrl(hostile.article));
  const shown = (await page.locator('main').innerText()).replace(/\s/g, '');
  const paragraphs = hostile.paragraphs();
  expect(paragraphs.join('')).toContain('</main></article></script><!--');
  for (const paragraph of paragraphs) expect(shown).toContain(paragraph.replace(/\s/g, ''));
  await close();
});

test('no file of the build holds it as markup', () => {
  const files = globSync('**/*.{html,xml}', { cwd: build.dist });
  const held = files.filter((file) => {
    const text = readFileSync(join(build.dist, file), 'utf8');
    return text.includes(SCRIPT) || text.includes(IMAGE);
  });
  expect(files.length).toBeGreaterThan(10);
  expect(held).toEqual([]);
});
