/** Built pages read as a browser parses them, without being shown: no script runs, no sheet is applied, little time passes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JSHandle } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type BuiltSite, DIST, openBuiltSite } from './built-site.ts';

export type ParsePage = (address: string) => Promise<JSHandle<Document>>;

/** Gives the document of any address of a build; closing the site closes it. */
export async function pageParser({ browser }: BuiltSite, root = DIST): Promise<ParsePage> {
  const page = await browser.newPage();
  return (address) =>
    page.evaluateHandle(
      (html) => new DOMParser().parseFromString(html, 'text/html'),
      readFileSync(join(root, decodeURIComponent(address), 'index.html'), 'utf8'),
    );
}

/** The built site and its pages, open while the tests of a file run. */
export function parsedSite(): { readonly site: BuiltSite; readonly parse: ParsePage } {
  const open = {} as { site: BuiltSite; parse: ParsePage };
  beforeAll(async () => {
    open.site = await openBuiltSite();
    open.parse = await pageParser(open.site);
  });
  afterAll(() => open.site.close());
  return open;
}
