/** What an editor took back is nowhere on the site, on a host whose name is known. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decompress } from 'fzstd';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleUrl, pageUrl, traceUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import type { OpenArticle } from '../../src/archive/index.ts';
import { TABLES } from '../../src/data/tables.ts';
import { issueDates } from '../../src/words/issue-dates-en.ts';
import { search } from '../../src/words/search-zh.ts';
import { findAll, readXml } from '../markup/read-xml.ts';
import { examinePage } from './axe.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { findFaults } from './html-validator.ts';
import { buildSmallSite, type SmallBuild } from './small-build.ts';

const SITE = 'https://example.org';
const REASON = '应当事人要求';
/** Articles that share no headline with a part on another page. */
const [gone, kept, broken, other] = [...openArchive().articles()].filter(
  ({ article }) =>
    article.headline !== null && article.reporters.length > 0 && !article.jumpTo && !article.jumpFrom,
) as [OpenArticle, OpenArticle, OpenArticle, OpenArticle];
/** Someone whom the second article names, and what only the first one says. */
const NAME = kept.article.reporters[0]!.name;
const OWN = gone.paragraphs()[1]!.slice(2, 14);

let build: SmallBuild;
let site: BuiltSite;
beforeAll(async () => {
  const change = (content: string) => {
    writeFileSync(join(content, 'articles', broken.path), '---\npage: [\n---\n');
    writeFileSync(
      join(content, 'withdrawals.yaml'),
      `- {id: ${gone.article.id}, on: 2026-11-20, by: 编辑部, reason: ${REASON}}\n` +
        `- {id: ${kept.article.id}, on: 2026-11-20, by: 编辑部, reason: 个人信息, hide: [${NAME}]}\n`,
    );
  };
  build = buildSmallSite({ JIANBAO_SITE: SITE }, change, true);
  site = await openBuiltSite(build.dist);
});
afterAll(async () => {
  await site?.close();
  build?.remove();
});

/** Every text file of the build, compressed ones unpacked. */
function* builtTexts(): Generator<[file: string, text: string]> {
  for (const file of globSync('**/*.*', { cwd: build.dist })) {
    const bytes = readFileSync(join(build.dist, file));
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    yield [file, text.toString('utf8')];
  }
}

describe('a withdrawn article', () => {
  test('answers at its address with the reason, and asks not to be indexed', async () => {
    const { page, status, close } = await site.open(articleUrl(gone.article));
    expect(status).toBe(200);
    expect(await page.locator('main').innerText()).toContain(REASON);
    expect(await page.locator('main [lang="en"]').allInnerTexts()).toEqual(
      expect.arrayContaining([
        'Withdrawn',
        `There was an article of ${issueDates.fullDay(gone.article.date!.value)} here. The editors have withdrawn it.`,
        'Reason',
        'ID',
      ]),
    );
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    await close();
  });

  test('stands in no file of the site: no page, trace, feed, TEI, JSON, index or table', () => {
    const words = [OWN, gone.article.headline!];
    const shown = [...builtTexts()].filter(([, text]) => words.some((word) => text.includes(word)));
    expect(shown.map(([file]) => file)).toEqual([]);
  });

  test('counts in the trace view of its page, which shows none of it', async () => {
    const { page, close } = await site.open(traceUrl(gone.article.source.drop));
    expect(await page.locator('.trace-counts').innerText()).toMatch(/已撤下[\s\S]*两边相等/);
    await close();
  });

  test('is gone from its page’s list and from the sitemap', async () => {
    const { page, close } = await site.open(pageUrl(kept.article.source.drop));
    expect(await page.locator(`main a[href*="${articleUrl(gone.article)}"]`).count()).toBe(0);
    expect(await page.locator(`main a[href*="${articleUrl(kept.article)}"]`).count()).toBeGreaterThan(0);
    await close();
    const sitemap = readFileSync(join(build.dist, 'sitemap-1.xml'), 'utf8');
    expect(sitemap).not.toContain(`${articleUrl(gone.article)}<`);
    expect(sitemap).toContain(`${SITE}${articleUrl(kept.article)}<`);
  });
});

test('a hidden name stands in no file that shows the page it was on', () => {
  const others = [...openArchive(build.content).articles()].filter(({ article, paragraphs }) =>
    JSON.stringify([article, paragraphs()]).includes(NAME),
  );
  // Whoever else has the name is another article’s business.
  expect(others).toEqual([]);
  expect([...builtTexts()].filter(([, text]) => text.includes(NAME)).map(([file]) => file)).toEqual([]);
});

describe('what search and tables cannot give away', () => {
  /** A phrase that stands in an article that is shown. */
  const SHOWN = openArchive().article(other.article.id)!.paragraphs()[1]!.slice(2, 14);

  test('search finds nothing of a withdrawn article, and finds what is shown', async () => {
    const { page, problems, close } = await site.open(`/search/?q=${encodeURIComponent(SHOWN)}`);
    await page
      .locator(`main a[href*="${articleUrl(other.article)}"]`)
      .first()
      .waitFor();
    await page.goto(site.at(`/search/?q=${encodeURIComponent(OWN)}`));
    await page.getByText(search.none(OWN, false), { exact: true }).waitFor();
    expect(await page.locator(`main a[href*="${articleUrl(gone.article)}"]`).count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test.each(TABLES.map(({ name }) => name))(
    '%s.parquet has no row of a withdrawn article and no hidden name',
    async (name) => {
      const rows = await parquetReadObjects({
        file: await asyncBufferFromFile(join(build.dist, 'data', `${name}.parquet`)),
        compressors: {
          ZSTD: (packed: Uint8Array, length: number) => decompress(packed, new Uint8Array(length)),
        },
      });
      const text = rows.map((row) =>
        JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const word of [gone.article.id, OWN, gone.article.headline!, NAME])
        expect(text.filter((row) => row.includes(word))).toEqual([]);
      expect(text.filter((row) => row.includes(other.article.id)).length).toBeGreaterThan(0);
    },
  );
});

test('an article says that words of it are hidden, since when and why', async () => {
  const { page, close } = await site.open(articleUrl(kept.article));
  expect(await page.locator('.article-hiding').innerText()).toContain('自2026年11月20日起隐去：个人信息');
  await close();
});

test('the address of an article that cannot be read says so and leads to its page as received', async () => {
  const { page, status, close } = await site.open(articleUrl(broken.article));
  expect(status).toBe(200);
  expect(await page.locator('main').innerText()).toContain('改正之前无法显示');
  expect(await page.locator(`main a[href="${traceUrl(broken.article.source.drop)}"]`).count()).toBe(1);
  await close();
});

test.each([
  ['withdrawn', gone],
  ['with hidden words', kept],
  ['that cannot be read', broken],
])('axe and html-validate find nothing on the page of an article %s', async (_, { article }) => {
  const { page, close } = await site.open(articleUrl(article));
  expect(await examinePage(page)).toEqual([]);
  await close();
  expect(await findFaults(join(build.dist, articleUrl(article), 'index.html'))).toEqual([]);
});

describe('on a host whose name is known', () => {
  test('an article says its canonical address to browsers, Zotero and search engines alike', async () => {
    const { page, close } = await site.open(articleUrl(kept.article));
    const url = `${SITE}${articleUrl(kept.article)}`;
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(url);
    expect(await page.locator('meta[name="citation_public_url"]').getAttribute('content')).toBe(url);
    expect(await page.locator('meta[property="og:url"]').getAttribute('content')).toBe(url);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data.url).toBe(url);
    await close();
  });

  test('every address of the sitemap is a page that may be indexed, and every such article is in it', () => {
    const urls = findAll(readXml(readFileSync(join(build.dist, 'sitemap-1.xml'), 'utf8')), 'loc');
    for (const { text } of urls) {
      const file = join(build.dist, decodeURIComponent(new URL(text).pathname), 'index.html');
      expect(readFileSync(file, 'utf8'), text).not.toContain('content="noindex"');
    }
    const listed = new Set(urls.map(({ text }) => text));
    for (const article of openArchive(build.content).index().articles)
      expect(listed.has(`${SITE}${articleUrl(article)}`)).toBe(true);
  });
});
