/** Asks the figures page as a reader would, each question in a browser that has loaded nothing before. */
import type { Browser, Page } from 'playwright-core';
import { median } from '../bench.ts';

export interface Question {
  readonly what: string;
  /** The form's fields. */
  readonly ask: Readonly<Record<string, string>>;
}

export interface Answer {
  /** From the click on the link, or from the choice, to lines on the screen. */
  readonly seconds: number;
  /** Bytes of data loaded for it. */
  readonly bytes: number;
  /** What the page says it found. */
  readonly said: string;
}

const ROUNDS = 3;

/** How long the first lines take, and then an answer to each question; medians of three rounds. */
export async function browseFigures(
  browser: Browser,
  url: string,
  questions: readonly Question[],
): Promise<{ readonly first: Answer; readonly answers: readonly Answer[] }> {
  const first: Answer[] = [];
  const answers = new Map<string, Answer[]>(questions.map(({ what }) => [what, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { what, ask } of questions) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
      const page = await context.newPage();
      const bytes = countBytes(page);
      first.push(await measure(page, bytes, () => page.goto(url)));
      answers.get(what)!.push(await measure(page, bytes, () => askFor(page, ask)));
      await context.close();
    }
  }
  return { first: middle(first), answers: [...answers.values()].map(middle) };
}

async function measure(page: Page, bytes: () => number, act: () => Promise<unknown>): Promise<Answer> {
  const before = bytes();
  // The lines of the answer are new elements, even where they say the same.
  await page.evaluate(() => document.querySelector('#explorer-lines tr')?.setAttribute('data-old', ''));
  const begun = performance.now();
  await act();
  await page.waitForSelector('#explorer-lines tr:first-child:not([data-old])', { timeout: 60_000 });
  const seconds = (performance.now() - begun) / 1000;
  await page.waitForLoadState('networkidle');
  const status = page.locator('#explorer-status', { hasText: /\d/ });
  return { seconds, bytes: bytes() - before, said: (await status.textContent()) ?? '' };
}

/** Fills the fields and settles them all at once. */
async function askFor(page: Page, ask: Question['ask']): Promise<void> {
  await page.evaluate((fields) => {
    const form = document.querySelector<HTMLFormElement>('#explorer-form')!;
    for (const [name, value] of Object.entries(fields)) {
      const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
      if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value))
        field.add(new Option(value, value));
      field.value = value;
    }
    form.requestSubmit();
  }, ask);
}

function countBytes(page: Page): () => number {
  let sum = 0;
  page.on('response', (response) => {
    if (response.url().includes('/data/')) sum += Number(response.headers()['content-length'] ?? 0);
  });
  return () => sum;
}

function middle(answers: readonly Answer[]): Answer {
  return {
    seconds: median(answers.map(({ seconds }) => seconds)),
    bytes: median(answers.map(({ bytes }) => bytes)),
    said: answers[0]!.said,
  };
}
