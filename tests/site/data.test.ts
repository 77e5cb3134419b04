/** The page of the data: what it says of the files is so. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPORTERS, reportersJsonUrl, reportersUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/index.ts';
import { sayBytes } from '../../src/components/data/say-bytes.ts';
import { TABLES } from '../../src/data/tables.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe.each([
  ['/data/', 'descriptionZh'],
  ['/en/data/', 'description'],
] as const)('%s', (address, language) => {
  test('every file is there with the size and the checksum that stand beside it', async () => {
    const { page, close } = await site.open(address, { javaScript: false });
    const files = await page.locator('.data-table .data-files li:has(.data-sum)').evaluateAll((items) =>
      items.map((item) => ({
        href: item.querySelector('a')!.href,
        size: item.querySelector('.label')!.textContent,
        sum: item.querySelector('.data-sum')!.textContent,
      })),
    );
    expect(files).toHaveLength(TABLES.length * 3);
    for (const { href, size, sum } of files) {
      const body = await (await page.request.get(href)).body();
      expect(createHash('sha256').update(body).digest('hex'), href).toBe(sum);
      expect(sayBytes(body.length), href).toBe(size);
    }
    await close();
  });

  test('every column stands with its meaning', async () => {
    const { page, close } = await site.open(address, { javaScript: false });
    for (const { name, columns } of TABLES) {
      const rows = await page
        .locator(`#${name} tbody tr`)
        .evaluateAll((all) => all.map((row) => [row.children[0]!.textContent, row.children[2]!.textContent]));
      expect(rows).toEqual(columns.map((column) => [column.name, column[language]]));
    }
    await close();
  });

  test('schemas, package, citation, rights and checksums can be loaded, and each paper’s rights are shown', async () => {
    const { page, problems, close } = await site.open(address);
    const links = await page
      .locator('.data-files a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const names = links.map((link) => new URL(link).pathname.replace('/data/', ''));
    for (const name of [
      'datapackage.json',
      'SHA256SUMS.txt',
      'CITATION.cff',
      'RIGHTS.txt',
      'figures.schema.json',
    ])
      expect(names).toContain(name);
    for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
    for (const { rights } of openArchive().papers.values())
      expect(await page.locator('main').textContent()).toContain(rights);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the names of a paper', () => {
  const [reporter] = openArchive()
    .index()
    .reporters.toSorted((a, b) => b.articles.length - a.articles.length);

  test('are one JSON file, to which their index leads', async () => {
    const { page, close } = await site.open(reportersUrl(reporter!.paper));
    const href = await page.locator('a', { hasText: 'JSON' }).getAttribute('href');
    expect(href).toBe(reportersJsonUrl(reporter!.paper));
    const { reporters } = await (await page.request.get(site.at(href!))).json();
    const all = openArchive()
      .index()
      .reporters.filter(({ paper }) => paper === reporter!.paper);
    expect(reporters).toHaveLength(all.length);
    const record = reporters.find(({ name }: { name: string }) => name === reporter!.name);
    expect(record.articles).toEqual(reporter!.articles.map(({ id }) => id));
    await close();
  });

  test('stand with role, years and number of articles', async () => {
    const { page, close } = await site.open(REPORTERS);
    const entry = page.locator('.names-many li', { hasText: reporter!.name }).first();
    expect(await entry.textContent()).toMatch(
      new RegExp(`\\d{4}(?:–\\d{4})? ${reporter!.articles.length}篇`),
    );
    await close();
  });
});
