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

/** Links that lead nowhere, and links to other hosts, each as `link (first page, and how many more)`. */
export function checkLinks(
  root: string,
  base: string,
  pages: readonly BuiltPage[],
): { broken: string[]; outside: string[] } {
  const files = new Set(globSync('**/*', { cwd: root }));
  const anchors = new Map(pages.map((page) => [page.file, page.anchors]));
  const broken = new Map<string, string[]>();
  const outside = new Map<string, string[]>();
  const note = (list: Map<string, string[]>, link: string, file: string) =>
    list.set(link, [...(list.get(link) ?? []), file]);
  for (const { file, links } of pages) {
    const from = `${HOST}${base}${file
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/index\.html$/, '')}`;
    for (const link of new Set(links)) {
      const target = new URL(link, from);
      if (target.origin === HOST) {
        const found = fileOf(decodeURIComponent(target.pathname), base, files);
        const anchor = decodeURIComponent(target.hash.slice(1));
        const there = found !== undefined && (anchor === '' || anchors.get(found)?.has(anchor) === true);
        if (!there) note(broken, link, file);
      } else if (target.protocol.startsWith('http')) note(outside, link, file);
    }
  }
  return { broken: describeLinks(broken), outside: describeLinks(outside) };
}

const HOST = 'http://site.invalid';

/** The file that a static host answers an address with. */
function fileOf(path: string, base: string, files: ReadonlySet<string>): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const below = path.slice(base.length);
  return [below, `${below}index.html`].find(
    (name) => /[^/]$/.test(name) && /\.\w+$/.test(name) && files.has(name),
  );
}

function describeLinks(links: ReadonlyMap<string, readonly string[]>): string[] {
  return [...links].map(
    ([link, [first, ...more]]) => `${link} (${first}${more.length > 0 ? ` and ${more.length} more` : ''})`,
  );
}
