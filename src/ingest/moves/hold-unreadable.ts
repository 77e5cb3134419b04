import { type ContentProblem, fileProblem } from '../../content/content-problem.ts';
import { shownPath } from '../../content/content-root.ts';
import { correctionsPath, dropPath, type PageAddress } from '../../content/page-address.ts';
import { readTextIfThere } from '../../content/read-below.ts';
import type { ReadStored } from '../stored-page.ts';
import type { Move } from './move.ts';

/** Moves that can be followed, and pages of those that cannot: they stay as they are. */
export interface Followed {
  readonly moves: readonly Move[];
  readonly held: readonly { readonly address: PageAddress; readonly problems: readonly ContentProblem[] }[];
}

/** Leaves out moves of pages with a file that cannot be read, and moves that meet them: what is in it could not go along. */
export function holdUnreadable(root: string, found: readonly Move[], stored: ReadStored): Followed {
  const addresses = new Map(
    found.flatMap(({ from, to }) => [from, to]).map((address) => [dropPath(address), address]),
  );
  const problems = new Map(
    [...addresses].map(([path, address]) => [path, unreadableFiles(root, address, stored)] as const),
  );
  const held = new Set([...problems].flatMap(([path, { length }]) => (length > 0 ? path : [])));
  const isHeld = (move: Move) => held.has(dropPath(move.from)) || held.has(dropPath(move.to));
  for (let before = -1; before < held.size; ) {
    before = held.size;
    for (const { from, to } of found.filter(isHeld)) held.add(dropPath(from)).add(dropPath(to));
  }
  return {
    moves: found.filter((move) => !isHeld(move)),
    held: [...held].map((path) => {
      const own = problems.get(path)!;
      return { address: addresses.get(path)!, problems: own.length > 0 ? own : [waitProblem(root, path)] };
    }),
  };
}

function unreadableFiles(root: string, address: PageAddress, stored: ReadStored): readonly ContentProblem[] {
  const corrections = readTextIfThere(root, `corrections/${correctionsPath(address)}`);
  return [...stored(address).problems(), ...(corrections.ok ? [] : corrections.problems)];
}

function waitProblem(root: string, drop: string): ContentProblem {
  return fileProblem(
    shownPath(root, 'drops', drop),
    'a drop that was moved from or to a page with a file that cannot be read',
    'pages whose files can be read',
    'Mend the other file, then ingest again: its articles then go along with their ids',
  );
}
