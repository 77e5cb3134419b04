import { type PageAddress, UNDATED } from '../../src/archive/address.ts';
import { readFrontmatter } from '../../src/archive/article-file.ts';
import { type JumpTies, type Part, tieJumps } from '../../src/archive/tie-jumps.ts';
import { type ExaminedPage, examinePage, type Rules } from './examine-page.ts';
import { type PageOutcome, settlePage } from './settle-page.ts';

/**
 * Brings the pages of one issue up to date: reads those that changed, ties the jumps from page to page, and writes what
 * is new. Pages that did not change are not read again.
 */
export function ingestIssue(root: string, addresses: readonly PageAddress[], rules: Rules): PageOutcome[] {
  const pages = addresses.map((address) => examinePage(root, address, rules));
  if (pages.every(({ state }) => state === 'unchanged')) {
    return pages.map((page) => ({
      address: page.stored.address,
      state: 'unchanged',
      changes: 0,
      summary: null,
      problems: page.state === 'unchanged' ? page.problems : [],
    }));
  }
  const dated = addresses.every(({ folder }) => folder !== UNDATED);
  const ties: JumpTies = dated ? tieJumps(pages.flatMap(partsOf)) : new Map();
  return pages.map((page) => settlePage(root, page, ties, rules));
}

/** The page's articles as they will be: just read, or as their files have them. */
function partsOf(page: ExaminedPage): Part[] {
  if (page.state === 'read') return page.edits.corrected.files.map(({ article }) => article);
  if (page.state === 'gone') return [];
  return [...page.stored.ids].flatMap((id) => {
    const read = readFrontmatter(page.stored.file(id)?.text ?? '', id);
    return read.ok ? read.value.article : [];
  });
}
