/** The dates explorer: the timeline, and what mentions a year or a month. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explorer as zh } from '../../src/words/explorer-zh.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { mostFrequent, readExplorerTruth } from './explorer-truth.ts';

const { dates } = readExplorerTruth();
const month = mostFrequent(dates.flatMap((date) => date.month ?? []));
const year = month.slice(0, 4);
/** What speaks of a period, as a reader would judge from the days that each mention stands for. */
function speakingOf(period: string) {
  const last = `${period}-99`.slice(0, 10);
  const within = dates.filter(
    ({ start, end }) => start !== null && end !== null && start.startsWith(period) && end.startsWith(period),
  );
  const touching = dates.filter(
    (date) =>
      !within.includes(date) &&
      (date.start !== null && date.end !== null
        ? date.start <= last && date.end >= period
        : (date.start ?? date.end)?.startsWith(period)),
  );
  return { within, touching, all: [...within, ...touching] };
}
const inMonth = speakingOf(month);
const inYear = speakingOf(year);
const issuesOf = (of: typeof dates) => new Set(of.map(({ paper, date }) => `${paper} ${date}`)).size;

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const found = (page: Page, { within, touching, all }: typeof inMonth, period: string) =>
  page
    .getByText(
      zh.dates.found(
        String(within.length),
        period,
        String(issuesOf(all)),
        touching.length === 0 ? null : String(touching.length),
      ),
      { exact: true },
    )
    .waitFor();
const monthName = zh.dates.month(year, month.slice(5));

test('a month lists every place that mentions it, newest issue first, and the issues', async () => {
  const { page, problems, close } = await site.open(`/dates/?period=${month}`);
  await found(page, inMonth, monthName);
  expect(await page.locator('#explorer-lines .figure-sentence').allTextContents()).toEqual(
    inMonth.all.slice(0, 25).map(({ sentence }) => sentence),
  );
  expect(await page.locator('#explorer-lines mark').allTextContents()).toEqual(
    inMonth.all.slice(0, 25).map(({ text }) => text),
  );
  expect(await page.locator('#dates-issues li').count()).toBe(issuesOf(inMonth.all));
  await page.locator('#dates-issues a').first().click();
  await page.waitForURL((url) => url.pathname !== '/dates/');
  expect(await page.locator('h1').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test('a month is spoken of by spans that begin, end or go on in it, and they stand after its own days', async () => {
  expect(inMonth.touching.length).toBeGreaterThan(0);
  const { page, close } = await site.open(`/dates/?period=${month}`);
  await found(page, inMonth, monthName);
  while (await page.locator('#explorer-more').isVisible()) await page.locator('#explorer-more').click();
  await page
    .locator('#explorer-lines tr')
    .nth(inMonth.all.length - 1)
    .waitFor();
  expect(await page.locator('#explorer-lines mark').allTextContents()).toEqual(
    inMonth.all.map(({ text }) => text),
  );
  await close();
});

test('the way from the timeline to a year, to a month and back stands in the address', async () => {
  const { page, problems, close } = await site.open('/dates/');
  await page.getByText(zh.dates.choose).waitFor();
  await page.locator(`.timeline a[href$="period=${year}"]`).first().dispatchEvent('click');
  await found(page, inYear, zh.dates.year(year));
  expect(page.url()).toBe(site.at(`/dates/?period=${year}`));
  await page
    .locator('#dates-months a', { hasText: zh.dates.onlyMonth(month.slice(5)) })
    .first()
    .click();
  await found(page, inMonth, monthName);
  expect(await page.locator('#dates-months [aria-current]').textContent()).toContain(
    zh.dates.onlyMonth(month.slice(5)),
  );
  await page.goBack();
  await found(page, inYear, zh.dates.year(year));
  expect(problems).toEqual([]);
  await close();
});

test('a month can be typed, as Chinese writes it too', async () => {
  const { page, close } = await site.open('/dates/');
  await page.locator('input[name="period"]').fill(monthName);
  await page.keyboard.press('Enter');
  await found(page, inMonth, monthName);
  expect(await page.locator('input[name="period"]').inputValue()).toBe(month);
  await close();
});

test('a month that nobody mentions is said to be so', async () => {
  const { page, close } = await site.open('/dates/?period=1801-01');
  await page.getByText(zh.dates.none(zh.dates.month('1801', '01'))).waitFor();
  expect(await page.locator('#explorer-answer').isHidden()).toBe(true);
  await close();
});

test('the timeline says without JavaScript what appeared in a year and what is mentioned of it', async () => {
  const { page, close } = await site.open('/dates/', { javaScript: false });
  const row = page.locator('.timeline tbody tr', { has: page.locator(`a[href$="period=${year}"]`) });
  const cells = await row.locator('td').allTextContents();
  expect(cells[1]).toBe(String(inYear.within.length));
  expect(cells[2]).toBe(String(new Set(inYear.within.map(({ article }) => article)).size));
  await close();
});
