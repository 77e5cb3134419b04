/** The links of a built site, read as a browser reads them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface BuiltPage {
  /** Its file below the site's folder. */
  readonly file: string;
  /** Addresses in href, src, action and srcset, as written. */
  readonly links: readonly string[];
  /** What a link may point at: ids. */
  readonly anchors: ReadonlySet<string>;
}

/** Reads every HTML file of a build; `page` is any open page, whose parser is used. */
export async function readBuiltPages(root: string, page: Page): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const file of globSync('**/*.html', { cwd: root }).sort()) {
    const { links, ids } = await page.evaluate(
      (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const values = (attribute: string) =>
          [...parsed.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute)!);
        return { links: [...values('href'), ...values('src'), ...values('action')], ids: values('id') };
      },
      readFileSync(join(root, file), 'utf8'),
    );
    pages.push({ file, links, anchors: new Set(ids) });
  }
  return pages;
}

/** Links that lead nowhere, as `file: link`; links to other hosts are none of the site's and are returned apart. */
export function brokenLinks(
  root: string,
  base: string,
  pages: readonly BuiltPage[],
): { broken: string[]; outside: string[] } {
  const files = new Set(globSync('**/*', { cwd: root }));
  const anchors = new Map(pages.map((page) => [page.file, page.anchors]));
  const broken: string[] = [];
  const outside: string[] = [];
  const host = 'http://site.invalid';
  for (const { file, links } of pages) {
    const from = `${host}${base}${file
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/index\.html$/, '')}`;
    for (const link of new Set(links)) {
      const target = new URL(link, from);
      if (target.origin !== host) {
        if (target.protocol.startsWith('http')) outside.push(`${file}: ${link}`);
        continue;
      }
      const path = decodeURIComponent(target.pathname);
      const below = path.startsWith(base) ? path.slice(base.length) : null;
      const found =
        below === null
          ? undefined
          : [below, `${below}index.html`].find((name) => name !== '' && files.has(name));
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (found === undefined || !(anchor === '' || anchors.get(found)?.has(anchor)))
        broken.push(`${file}: ${link}`);
    }
  }
  return { broken, outside };
}
