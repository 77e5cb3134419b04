import { reporterEntryUrl, reporterUrl } from '../addresses/urls.ts';
import type { ReporterEntry } from '../archive/index.ts';
import { archive } from './shown-archive.ts';

/**
 * Whether a name has a page of its own. Who signed one article stands with it in the paper's index: an archive of
 * 10,000 articles has as many such names, and half of all pages would be lists of one.
 */
export function hasOwnPage(reporter: ReporterEntry): boolean {
  return reporter.articles.length > 1;
}

let ownPages: ReadonlySet<string> | undefined;

/** Whether who signs so in a paper has a page of their own. */
export function isOwnPage(paper: string, name: string): boolean {
  ownPages ??= new Set(
    archive
      .index()
      .reporters.filter(hasOwnPage)
      .map((reporter) => `${reporter.paper}\n${reporter.name}`),
  );
  return ownPages.has(`${paper}\n${name}`);
}

/** Where a name in a byline leads. */
export function reporterLink(paper: string, name: string): string {
  return isOwnPage(paper, name) ? reporterUrl(paper, name) : reporterEntryUrl(paper, name);
}
