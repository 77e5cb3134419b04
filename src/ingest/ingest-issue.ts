import { UNDATED } from '../addresses/urls.ts';
import { type JumpTies, type Part, tieJumps } from '../articles/tie-jumps.ts';
import { readFrontmatter } from '../content/article-file.ts';
import type { PageAddress } from '../content/page-address.ts';
import { type ExaminedPage, examinePage, type Rules } from './examine-page.ts';
import { type PageOutcome, settlePage } from './settle-page.ts';
import type { ReadStored, StoredPage } from './stored-page.ts';

/**
 * Brings the pages of one issue up to date: reads those that changed, ties the jumps from page to page, and writes what
 * is new. Pages that did not change are not read again.
 */
export function ingestIssue(
  root: string,
  addresses: readonly PageAddress[],
  rules: Rules,
  stored: ReadStored,
): PageOutcome[] {
  const dated = addresses.every(({ folder }) => folder !== UNDATED);
  const tie = (parts: readonly Part[]): JumpTies => (dated ? tieJumps(parts) : new Map());
  let written: JumpTies | undefined;
  const tiesWritten = () => {
    written ??= tie(addresses.flatMap((address) => partsWritten(stored(address))));
    return written;
  };
  const pages = addresses.map((address) => examinePage(root, stored, address, rules, tiesWritten));
  if (pages.every(({ state }) => state === 'unchanged')) {
    return pages.map((page) => ({
      address: page.stored.address,
      state: 'unchanged',
      changes: 0,
      summary: null,
      problems: page.state === 'unchanged' ? page.problems : [],
    }));
  }
  const ties = new Map([...tie(pages.flatMap(partsOf)), ...tiesToHold(pages)]);
  return pages.map((page) => settlePage(root, page, ties, rules));
}

/** The page's articles as they will be: just read, or as their files have them. */
function partsOf(page: ExaminedPage): Part[] {
  if (page.state === 'read') return page.edits.corrected.files.map(({ article }) => article);
  if (page.state === 'gone') return [];
  return partsWritten(page.stored);
}

/**
 * Where an article of the issue cannot be read, nobody knows what it is tied to: those that are tied already stay so, or one
 * mistake in one file would change the files of other pages.
 */
function tiesToHold(pages: readonly ExaminedPage[]): JumpTies {
  const parts = pages.map(({ stored }) => ({ stored, written: partsWritten(stored) }));
  if (parts.every(({ stored, written }) => written.length === stored.ids.size)) return new Map();
  return new Map(
    parts
      .flatMap(({ written }) => written)
      .map(({ id, jumpTo, jumpFrom }) => [id, { to: jumpTo?.id ?? null, from: jumpFrom?.id ?? null }]),
  );
}

function partsWritten({ ids, file }: StoredPage): Part[] {
  return [...ids].flatMap((id) => {
    const read = readFrontmatter(file(id)?.text ?? '', id);
    return read.ok ? read.value.article : [];
  });
}
