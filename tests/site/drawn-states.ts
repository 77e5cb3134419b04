/** What scripts make of pages when a reader uses them: states that no address and no file of the build shows. */
import type { Page } from 'playwright-core';
import { otherKinds, pageKinds } from '../../scripts/bench/page-kinds.ts';
import { FIGURES } from '../../src/addresses/urls.ts';
import type { Archive } from '../../src/archive/archive.ts';

export interface DrawnState {
  readonly address: string;
  /** Does what a reader does, and waits for what comes of it. */
  readonly draw: (page: Page) => Promise<void>;
}

/** States by name: answers of search and explorers, the plotted chart, the button beside a chosen sentence. */
export function drawnStates(archive: Archive): Record<string, DrawnState> {
  const kinds = otherKinds();
  const answer = (kind: string, line: string): DrawnState => ({
    address: kinds[kind]!,
    draw: (page) => page.locator(line).first().waitFor(),
  });
  return {
    'search results': answer('search results', '#search-results li'),
    'hit by hit': answer('hit by hit', '#search-lines tbody tr'),
    'figures of a kind': answer('figures of a kind', '#explorer-lines tr'),
    'dates of a year': answer('dates of a year', '#explorer-lines tr'),
    ...newStates(archive),
  };
}

/** Those among them that stand at no address of their own. */
export function newStates(archive: Archive): Record<string, DrawnState> {
  return {
    'figures plotted over time': { address: `${FIGURES}?kind=money&unit=元`, draw: plotValues },
    'article with a sentence chosen': { address: pageKinds(archive)['article']!, draw: chooseWords },
  };
}

async function plotValues(page: Page): Promise<void> {
  await page.locator('#explorer-plot > summary').click();
  await page.locator('#explorer-chart svg circle').first().waitFor();
}

async function chooseWords(page: Page): Promise<void> {
  await page.locator('.cite-quote').waitFor({ state: 'attached' });
  await page
    .locator('.article-text > p')
    .first()
    .evaluate((text) => getSelection()!.selectAllChildren(text));
  await page.locator('.cite-quote').waitFor({ state: 'visible' });
}
