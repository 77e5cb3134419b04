/** The figures explorer: filters, order, address, plot, downloads, keyboard, no network, no JavaScript. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '../../schemas/index.ts';
import type { FigureRow } from '../../schemas/tables.ts';
import { articleUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { sayNumber } from '../../src/components/values/say-value.ts';
import { exportArchive } from '../../src/data/export/export-archive.ts';
import { explorer as en } from '../../src/words/explorer-en.ts';
import { explorer as zh } from '../../src/words/explorer-zh.ts';
import { archiveOf, articleFile, PAPER } from '../archive/archive-of.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { mostFrequent, readExplorerTruth } from './explorer-truth.ts';

const archive = openArchive();
const { figures } = readExplorerTruth();
const kind = mostFrequent(figures.map((figure) => figure.kind));
const ofKind = figures.filter((figure) => figure.kind === kind);
const unit = mostFrequent(ofKind.flatMap((figure) => figure.unit ?? []));
const ofUnit = ofKind.filter((figure) => figure.unit === unit);

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const lines = '#explorer-lines tr';
const address = (parameters: Record<string, string>) => `/figures/?${new URLSearchParams(parameters)}`;
const said = (page: Page, words: string) =>
  page.locator('#explorer-status', { hasText: new RegExp(`^${words}$`) }).waitFor();
const found = (page: Page, count: number) => said(page, zh.found(String(count)));
const sentences = (page: Page) => page.locator(`${lines} .figure-sentence`).allTextContents();

describe('filters', () => {
  test('without any, the newest figures stand with sentence, place and link to the very words', async () => {
    const { page, problems, close } = await site.open('/figures/');
    await found(page, figures.length);
    expect(await sentences(page)).toEqual(figures.slice(0, 25).map(({ sentence }) => sentence));
    expect(await page.locator(`${lines} mark`).allTextContents()).toEqual(
      figures.slice(0, 25).map(({ text }) => text),
    );
    await page.locator(`${lines} a`).first().click();
    await page.waitForURL(/\?at=/);
    expect(page.url()).toContain(`?at=${figures[0]!.at}#`);
    expect(await page.locator(':target').count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });

  test('kind, unit and range each leave what fits, and stand in the address', async () => {
    const { page, problems, close } = await site.open('/figures/');
    await found(page, figures.length);
    await page.locator('select[name="kind"]').selectOption(kind);
    await found(page, ofKind.length);
    const offered = page.locator(`select[name="unit"] option[value="${unit}"]`);
    expect(await offered.textContent()).toBe(zh.option(unit, String(ofUnit.length)));
    await page.locator('select[name="unit"]').selectOption(unit);
    await found(page, ofUnit.length);
    const middle = ofUnit.map(({ value }) => value).toSorted((a, b) => a - b)[Math.floor(ofUnit.length / 2)]!;
    await page.locator('input[name="min"]').fill(String(middle));
    await found(page, ofUnit.filter(({ value }) => value >= middle).length);
    expect(page.url()).toBe(site.at(address({ kind, unit, min: String(middle) })));
    await page.goBack();
    await found(page, ofUnit.length);
    expect(await page.locator('input[name="min"]').inputValue()).toBe('');
    await page.locator('#explorer-clear').click();
    await found(page, figures.length);
    expect(page.url()).toBe(site.at('/figures/'));
    expect(problems).toEqual([]);
    await close();
  });

  test('words are sought in the sentences', async () => {
    const word = ofUnit[0]!.sentence.slice(0, 2);
    const fits = figures.filter(({ sentence }) => sentence.includes(word));
    const { page, close } = await site.open(address({ q: word }));
    await found(page, fits.length);
    expect(await sentences(page)).toEqual(fits.slice(0, 25).map(({ sentence }) => sentence));
    await close();
  });

  test('dates are days, months or years', async () => {
    const day = figures.find(({ date }) => date?.length === 10)!.date!;
    const { page, close } = await site.open(address({ from: day.slice(0, 4), to: day.slice(0, 7) }));
    await found(
      page,
      figures.filter(
        ({ date }) => date !== null && date >= day.slice(0, 4) && date.slice(0, 7) <= day.slice(0, 7),
      ).length,
    );
    await close();
  });

  test('where nothing fits, the page says so and shows no table', async () => {
    const { page, close } = await site.open(address({ kind, min: '1e99', max: '-5', unit: '光年' }));
    await said(page, zh.none);
    expect(await page.locator('#explorer-answer').isHidden()).toBe(true);
    expect(await page.locator('select[name="unit"]').inputValue()).toBe('光年');
    await close();
  });
});

describe('each line', () => {
  const withMax = figures.find(({ max }) => max !== null)!;
  const withApprox = figures.find(({ approx, per }) => approx !== null && per !== null)!;
  const words = ({ sentence }: FigureRow) => sentence.slice(0, 9).replace(/[\s"“”].*/, '');

  test.each([
    ['the newest figures', {}, () => true],
    ['a figure that is a span', { q: words(withMax) }, (figure: Figure) => figure.max !== undefined],
    [
      'a figure that is about so much each',
      { q: words(withApprox) },
      ({ approx, per }: Figure) => approx && per,
    ],
  ])(
    'says of %s what the article has: amount, unit, kind, what it counts, sentence and source',
    async (_, asked: Record<string, string>, sought) => {
      const fits = figures.filter(({ sentence }) => sentence.includes(asked['q'] ?? '')).slice(0, 25);
      const { page, close } = await site.open(address(asked));
      await found(page, figures.filter(({ sentence }) => sentence.includes(asked['q'] ?? '')).length);
      const rows = await page.locator(lines).evaluateAll((all) =>
        all.map((row) => ({
          cells: [...row.children].slice(0, 4).map(({ textContent }) => textContent),
          sentence: row.children[4]!.textContent,
          marked: row.children[4]!.querySelector('mark')!.textContent,
          title: row.children[5]!.querySelector('a')!.textContent,
          href: row.children[5]!.querySelector('a')!.getAttribute('href'),
          where: row.children[5]!.querySelector('.label')!.textContent,
        })),
      );
      expect(rows.length).toBe(fits.length);
      const shown = rows.map((row, i) => {
        const { article, paragraphs } = archive.article(fits[i]!.article)!;
        const figure = article.figures[fits[i]!.n - 1]!;
        const { value, max, approx, unit, per, kind, of, text, at } = figure;
        expect(row.cells).toEqual([
          `${approx ? zh.approx[approx] : ''}${sayNumber(value)}${max === undefined ? '' : `–${sayNumber(max)}`}`,
          `${unit ?? ''}${per === undefined ? '' : `/${per}`}`,
          zh.kinds[kind],
          of ?? '',
        ]);
        const [block = '', from, to] = at.split(/[:-]/);
        const whole = {
          k: article.kicker,
          h: article.headline,
          d: article.deck,
          p: paragraphs()[Number(block.slice(1)) - 1],
          c: article.captions[Number(block.slice(1)) - 1]?.text,
        }[block[0] as 'k' | 'h' | 'd' | 'p' | 'c']!;
        expect(whole.slice(Number(from), Number(to))).toBe(text);
        expect(row.marked).toBe(text);
        expect(whole).toContain(row.sentence);
        expect(row.title).toBe(article.headline ?? zh.untitled);
        expect(row.href).toBe(`${articleUrl(article)}?at=${at}#${block}`);
        expect(row.where).toBe(
          [
            archive.papers.get(article.paper)!.name,
            article.date?.value ?? zh.undated,
            ...(article.page === null ? [] : [zh.page(article.page)]),
          ].join(' '),
        );
        return figure;
      });
      expect(shown.some(sought)).toBe(true);
      await close();
    },
  );
});

describe('order', () => {
  test('by value, each way, and the column says so', async () => {
    const sorted = ofUnit.toSorted((a, b) => b.value - a.value);
    const { page, close } = await site.open(address({ kind, unit, sort: 'largest' }));
    await found(page, ofUnit.length);
    expect(await sentences(page)).toEqual(sorted.slice(0, 25).map(({ sentence }) => sentence));
    expect(await page.locator('th[data-column="value"]').getAttribute('aria-sort')).toBe('descending');
    await page.locator('select[name="sort"]').selectOption('oldest');
    await page.locator('th[data-column="source"][aria-sort="ascending"]').waitFor();
    expect(await sentences(page)).toEqual(
      ofUnit
        .toReversed()
        .slice(0, 25)
        .map(({ sentence }) => sentence),
    );
    await close();
  });

  test('more lines follow, and the keyboard goes on with the first of them', async () => {
    const { page, close } = await site.open('/figures/');
    await found(page, figures.length);
    await page.locator('#explorer-more').focus();
    await page.keyboard.press('Enter');
    await page.locator(lines).nth(26).waitFor();
    expect(await sentences(page)).toEqual(figures.slice(0, 50).map(({ sentence }) => sentence));
    const focused = await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex);
    expect(focused).toBe(26);
    await close();
  });
});

describe('values over time', () => {
  test('are asked to be of one unit, and then drawn with their numbers', async () => {
    const { page, problems, close } = await site.open('/figures/');
    await found(page, figures.length);
    await page.locator('#explorer-plot > summary').click();
    await page.getByText(zh.plot.oneUnit).waitFor();
    await page.locator('select[name="kind"]').selectOption(kind);
    await page.locator('select[name="unit"]').selectOption(unit);
    await page.locator('#explorer-chart svg').waitFor();
    const dated = ofUnit.filter(({ date }) => date !== null);
    expect(await page.locator('#explorer-chart circle').count()).toBe(dated.length);
    const counts = await page.locator('#explorer-chart tbody td:nth-child(2)').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(dated.length);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('downloads', () => {
  async function download(page: Page, ending: string): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`#explorer-${ending}`).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`${zh.file}.${ending}`);
    await said(page, zh.saved(String(ofUnit.length)));
    return readFileSync(await file.path(), 'utf8');
  }

  test('hold exactly what is filtered, in its order, with addresses that lead back', async () => {
    const sorted = ofUnit.toSorted((a, b) => a.value - b.value);
    const { page, problems, close } = await site.open(address({ kind, unit, sort: 'smallest' }));
    await found(page, ofUnit.length);
    const rows = (await download(page, 'ndjson'))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(rows.map(({ url, ...figure }) => figure)).toEqual(sorted);
    expect((await page.request.get(rows[0].url)).status()).toBe(200);
    const csv = await download(page, 'csv');
    expect(csv.startsWith('\uFEFFarticle,n,date,')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
    expect(data.map(({ article, n, value }) => [article, n, value])).toEqual(
      sorted.map(({ article, n, value }) => [article, String(n), String(value)]),
    );
    expect(problems).toEqual([]);
    await close();
  });
});

describe('whoever comes', () => {
  test('offline is told so, and gets the answer once the network is back', async () => {
    const { page, close } = await site.open('/figures/');
    await found(page, figures.length);
    await page.context().setOffline(true);
    await said(page, zh.offline);
    await page.context().setOffline(false);
    await found(page, figures.length);
    await close();
  });

  test('when the data cannot be loaded is told so, and can try again', async () => {
    const { page, close } = await site.open('/about/');
    await page.route('**/figures.parquet*', (route) => route.abort());
    await page.goto(site.at('/figures/'));
    await said(page, zh.failed);
    await page.unroute('**/figures.parquet*');
    await page.locator('#explorer-again').click();
    await found(page, figures.length);
    await close();
  });

  test('reads English finds the same page in English', async () => {
    const { page, problems, close } = await site.open('/en/figures/');
    await said(page, en.found(String(figures.length)));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('link[hreflang="zh-CN"]').getAttribute('href')).toBe('/figures/');
    await page.locator('.colophon a[hreflang="zh-CN"]').click();
    await found(page, figures.length);
    expect(problems).toEqual([]);
    await close();
  });

  test('without JavaScript is led to the files', async () => {
    const { page, close } = await site.open('/figures/', { javaScript: false });
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    expect(await page.locator('noscript a').getAttribute('href')).toBe('/data/');
    await close();
  });
});

test('text that looks like markup is shown as text, also from a host that knows no ranges', async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const sentence = `${hostile}花了370多万元。`;
  const from = sentence.indexOf('370');
  const hostileArchive = archiveOf({
    ...PAPER,
    ...articleFile(
      '2011-09-14',
      3,
      1,
      {
        headline: hostile,
        figures: [
          {
            text: '370多万元',
            value: 3700000,
            unit: hostile,
            approx: 'over',
            kind: 'money',
            of: hostile,
            at: `p1:${from}-${from + 6}`,
          },
        ],
        dates: [],
      },
      [sentence],
    ),
  });
  const folder = join(hostileArchive.root, 'data');
  exportArchive(hostileArchive, { folder, toUrl: (address) => address, homepage: null });
  const { page, problems, close } = await site.open('/about/');
  await page.route('**/data/*', (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname.split('/').at(-1)!) }),
  );
  await page.goto(site.at('/figures/'));
  await found(page, 1);
  expect(await sentences(page)).toEqual([sentence]);
  expect(await page.locator(`${lines} .figure-of`).textContent()).toBe(hostile);
  expect(await page.locator(`${lines} a`).textContent()).toBe(hostile);
  expect(await page.locator(`option[value='${hostile}']`).textContent()).toBe(zh.option(hostile, '1'));
  expect(await page.locator('img').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});
