import { dropPath, type PageAddress } from '../content/page-address.ts';
import { movesByDigest } from './moves/by-digest.ts';
import { movesByText } from './moves/by-text.ts';
import { carryPages } from './moves/carry-pages.ts';
import { type Followed, holdUnreadable } from './moves/hold-unreadable.ts';
import { lookAtPage, type SeenPage } from './moves/look-at-page.ts';
import type { Move } from './moves/move.ts';
import { type StoredPage, storedPages } from './stored-page.ts';

const NO_MOVES: Followed = { moves: [], held: [] };

/**
 * Follows drops that were renamed or moved to another page or day, by their bytes, else by what their text has in common,
 * over the whole paper, as git does: articles keep their ids, and with them their addresses, corrections and withdrawals.
 * The page that they left says where they went.
 *
 * @param pages those in whose issues something changed
 */
export function followMoves(root: string, pages: readonly PageAddress[]): Followed {
  const seen = pages.map((address) => lookAtPage(root, address));
  const came = seen.filter(({ read, drop, isEmpty }) => drop !== null && (drop !== read || isEmpty));
  if (came.length === 0) return NO_MOVES;
  const stored = storedPages(root);
  const left = seen.filter(
    ({ read, drop, address }) => read !== null && drop !== read && hasToGive(stored(address)),
  );
  if (left.length === 0) return NO_MOVES;
  const exact = movesByDigest(left, came);
  const found = [
    ...exact,
    ...movesByText(root, without(left, exact, 'from'), without(came, exact, 'to'), stored),
  ];
  const followed = holdUnreadable(root, found, stored);
  if (followed.moves.length > 0) carryPages(root, followed.moves, stored);
  return followed;
}

/** It has articles, or had some when its drop was deleted; those that moved on already are another page's to give. */
function hasToGive({ record }: StoredPage): boolean {
  return (
    record !== null &&
    (record.articles.length > 0 || record.withdrawn.some(({ reason }) => reason === 'drop-deleted'))
  );
}

function without(pages: readonly SeenPage[], moves: readonly Move[], end: keyof Move): SeenPage[] {
  const taken = new Set(moves.map((move) => dropPath(move[end])));
  return pages.filter(({ address }) => !taken.has(dropPath(address)));
}
