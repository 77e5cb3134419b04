import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRecord, Withdrawn } from '../../schemas/index.ts';
import { readDropBytes, readDropText } from '../articles/read-drop.ts';
import { toRecordOutput } from '../articles/to-markdown.ts';
import { type ContentProblem, fileProblem } from '../content/content-problem.ts';
import { articlesFolder, correctionsFolder, shownPath } from '../content/content-root.ts';
import { byCodeUnits } from '../content/list-folder.ts';
import {
  articleFilePath,
  correctionsPath,
  dropPath,
  type PageAddress,
  recordPath,
} from '../content/page-address.ts';
import { isThere, readTextBelow, readTextIfThere } from '../content/read-below.ts';
import { type TextFile, writeFiles } from '../content/write-file.ts';
import { readSketch, shingleHashes } from '../model/sketch.ts';
import { readStoredPage, type StoredPage } from './stored-page.ts';
import { emptyRecord, toWithdrawn } from './withdraw.ts';

/** A drop that lies under another name than when it was read. */
export interface Move {
  readonly from: PageAddress;
  readonly to: PageAddress;
}

/** Moves that were followed, and pages of moves that could not be: they stay as they are. */
export interface Followed {
  readonly moves: readonly Move[];
  readonly held: readonly { readonly address: PageAddress; readonly problems: readonly ContentProblem[] }[];
}

const NO_MOVES: Followed = { moves: [], held: [] };

/** A page goes to where this much of it stands now. */
const SAME = 0.5;
/** A page whose drop was replaced is still itself where this much of it is left. */
const STILL = 0.3;

/** What is known of a page without reading its record. */
interface Seen {
  readonly address: PageAddress;
  /** Digest of the drop that it was read from; null where it never was. */
  readonly read: string | null;
  /** Digest of the drop that lies there; null where there is none that can be read. */
  readonly drop: string | null;
  /** Its record has no article. */
  readonly isEmpty: boolean;
}

/**
 * Follows drops that were renamed or moved to another page or day, by their bytes, else by what their text has in common,
 * over the whole paper, as git does: articles keep their ids, and with them their addresses, corrections and withdrawals.
 * The page that they left says where they went.
 *
 * @param pages those in whose issues something changed
 */
export function followMoves(root: string, pages: readonly PageAddress[]): Followed {
  const seen = pages.map((address) => look(root, address));
  const came = seen.filter(({ read, drop, isEmpty }) => drop !== null && (drop !== read || isEmpty));
  if (came.length === 0) return NO_MOVES;
  const left = seen.filter(
    ({ read, drop, address }) => read !== null && drop !== read && hasToGive(readStoredPage(root, address)),
  );
  if (left.length === 0) return NO_MOVES;
  const exact = byDigest(left, came);
  const found = [...exact, ...byText(root, without(left, exact, 'from'), without(came, exact, 'to'))];
  const followed = holdUnreadable(root, found);
  if (followed.moves.length > 0) carry(root, followed.moves);
  return followed;
}

/** Leaves out moves of pages with a file that cannot be read, and moves that meet them: what is in it could not go along. */
function holdUnreadable(root: string, found: readonly Move[]): Followed {
  const addresses = new Map(
    found.flatMap(({ from, to }) => [from, to]).map((address) => [dropPath(address), address]),
  );
  const problems = new Map(
    [...addresses].map(([path, address]) => [path, unreadableFiles(root, address)] as const),
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

function unreadableFiles(root: string, address: PageAddress): readonly ContentProblem[] {
  const corrections = readTextIfThere(root, `corrections/${correctionsPath(address)}`);
  return [...readStoredPage(root, address).problems(), ...(corrections.ok ? [] : corrections.problems)];
}

function waitProblem(root: string, drop: string): ContentProblem {
  return fileProblem(
    shownPath(root, 'drops', drop),
    'a drop that was moved from or to a page with a file that cannot be read',
    'pages whose files can be read',
    'Mend the other file, then ingest again: its articles then go along with their ids',
  );
}

/** It has articles, or had some when its drop was deleted; those that moved on already are another page's to give. */
function hasToGive({ record }: StoredPage): boolean {
  return (
    record !== null &&
    (record.articles.length > 0 || record.withdrawn.some(({ reason }) => reason === 'drop-deleted'))
  );
}

function without(pages: readonly Seen[], moves: readonly Move[], end: keyof Move): Seen[] {
  const taken = new Set(moves.map((move) => dropPath(move[end])));
  return pages.filter(({ address }) => !taken.has(dropPath(address)));
}

function look(root: string, address: PageAddress): Seen {
  const record = readTextBelow(root, `articles/${recordPath(address)}`);
  const text = record.ok ? record.value : '';
  const drop = isThere(root, `drops/${dropPath(address)}`) ? readDropBytes(root, address) : null;
  return {
    address,
    // The record's own digest stands before all others in it.
    read: /"sha256": "([0-9a-f]{64})"/.exec(text)?.[1] ?? null,
    isEmpty: /^ {2}"articles": \[\]/m.test(text),
    drop: drop?.ok ? drop.value.digests.drop : null,
  };
}

/** The very bytes; of several drops that have them the first by path. */
function byDigest(left: readonly Seen[], came: readonly Seen[]): Move[] {
  const waiting = Map.groupBy(came, ({ drop, address }) => `${address.paper} ${drop}`);
  return left.flatMap(({ read, address }): Move[] => {
    const next = waiting.get(`${address.paper} ${read}`)?.shift();
    return next === undefined ? [] : [{ from: address, to: next.address }];
  });
}

/** What a page's articles are known by, whether they stand on it or did so until its drop was deleted. */
function sketchesOf({ record }: StoredPage): Set<number> {
  const deleted = record?.withdrawn.filter(({ reason }) => reason === 'drop-deleted') ?? [];
  const sketches = [...(record?.articles ?? []), ...deleted].map(({ sketch }) => sketch ?? '');
  return new Set(sketches.flatMap(readSketch));
}

function byText(root: string, left: readonly Seen[], came: readonly Seen[]): Move[] {
  const known = new Map(
    left.map(({ address }) => [dropPath(address), sketchesOf(readStoredPage(root, address))]),
  );
  const holders = new Map<number, string[]>();
  for (const [path, hashes] of known) {
    for (const hash of hashes) holders.set(hash, [...(holders.get(hash) ?? []), path]);
  }
  if (holders.size === 0) return [];
  const found = came.flatMap(({ address }) => {
    const text = readDropText(root, address);
    const shared = new Map<string, number>();
    for (const hash of new Set(text.ok ? shingleHashes(text.value) : [])) {
      for (const path of holders.get(hash) ?? []) shared.set(path, (shared.get(path) ?? 0) + 1);
    }
    return [...shared].map(([path, count]) => ({ path, address, share: count / known.get(path)!.size }));
  });
  const own = found.filter(({ path, address, share }) => path === dropPath(address) && share >= STILL);
  const settled = new Set(own.map(({ path }) => path));
  const addressOf = new Map(left.map(({ address }) => [dropPath(address), address]));
  const moves = new Map<string, Move>();
  const taken = new Set<string>();
  for (const { path, address, share } of found.sort((a, b) => b.share - a.share)) {
    const to = dropPath(address);
    const from = addressOf.get(path)!;
    if (share < SAME || path === to || from.paper !== address.paper) continue;
    if (settled.has(path) || settled.has(to) || moves.has(path) || taken.has(to)) continue;
    moves.set(path, { from, to: address });
    taken.add(to);
  }
  return [...moves.values()];
}

/** Writes what is kept of the pages under their new names, then takes away what is left under the old ones. */
function carry(root: string, moves: readonly Move[]): void {
  const into = new Map(moves.map((move) => [dropPath(move.to), move]));
  const outOf = new Map(moves.map((move) => [dropPath(move.from), move]));
  const addresses = new Map(
    moves.flatMap(({ from, to }) => [from, to]).map((address) => [dropPath(address), address]),
  );
  const stored = new Map([...addresses].map(([path, address]) => [path, readStoredPage(root, address)]));
  const corrections = new Map(
    [...addresses].map(([path, address]) => {
      const read = readTextIfThere(root, `corrections/${correctionsPath(address)}`);
      return [path, read.ok ? read.value : null];
    }),
  );
  const files = [...addresses].flatMap(([path, address]): TextFile[] => {
    const source = into.get(path);
    const arrived = source === undefined ? null : stored.get(dropPath(source.from))!;
    const own = outOf.has(path) ? null : corrections.get(path);
    const brought = source === undefined ? null : corrections.get(dropPath(source.from));
    const texts = [own ?? '', brought ?? ''].filter((text) => text !== '');
    return [
      ...(arrived === null ? [] : articleFiles(root, arrived, address)),
      ...(texts.length === 0
        ? []
        : [{ path: join(correctionsFolder(root), correctionsPath(address)), text: texts.join('') }]),
      recordFile(root, stored.get(path)!, arrived, outOf.get(path)),
    ];
  });
  writeFiles(files);
  const wanted = new Set(files.map(({ path }) => path));
  for (const page of stored.values()) {
    const articles = [...page.ids].map((id) => join(articlesFolder(root), articleFilePath(page.address, id)));
    const corrected = outOf.has(dropPath(page.address))
      ? [join(correctionsFolder(root), correctionsPath(page.address))]
      : [];
    for (const path of [...articles, ...corrected]) if (!wanted.has(path)) rmSync(path, { force: true });
  }
}

function articleFiles(root: string, page: StoredPage, address: PageAddress): TextFile[] {
  return [...page.ids].map((id) => ({
    path: join(articlesFolder(root), articleFilePath(address, id)),
    text: page.file(id)!.text,
  }));
}

/** The record of a page that another one's drop came to, or went away from, or both. */
function recordFile(
  root: string,
  own: StoredPage,
  arrived: StoredPage | null,
  gone: Move | undefined,
): TextFile {
  const ownRecord = own.record ?? null;
  const wasDeleted = ({ reason }: Withdrawn) => reason === 'drop-deleted';
  const live = (ownRecord?.articles ?? []).flatMap(({ id }) =>
    gone === undefined
      ? (toWithdrawn(own, id, 'not-found', []) ?? [])
      : (toWithdrawn(own, id, 'moved', []) ?? []),
  );
  const before = (ownRecord?.withdrawn ?? []).map((article) =>
    gone !== undefined && wasDeleted(article) ? { ...article, reason: 'moved' as const } : article,
  );
  const moved = [...live, ...before].map((article) => ({
    ...article,
    blocks: {},
    ...(article.reason === 'moved' && gone !== undefined && { drop: article.drop ?? dropPath(gone.to) }),
  }));
  const brought = arrived?.record?.withdrawn.filter(wasDeleted) ?? [];
  const here = new Set([...(arrived?.record?.articles ?? []), ...brought].map(({ id }) => id));
  const withdrawn = [...moved.filter(({ id }) => !here.has(id)), ...brought].sort((a, b) =>
    byCodeUnits(a.id, b.id),
  );
  const base: PageRecord = arrived?.record ?? emptyRecord(ownRecord!);
  // Of rules that are none, so that the page is read anew: its day and number are others now.
  const record = { ...base, drop: dropPath(own.address), rules: 'moved', withdrawn };
  const { path, text } = toRecordOutput(own.address, record);
  return { path: join(articlesFolder(root), path), text };
}
