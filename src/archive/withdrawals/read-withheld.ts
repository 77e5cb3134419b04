import { join } from 'node:path';
import * as z from 'zod';
import { Withdrawal, Withdrawals } from '../../../schemas/index.ts';
import { type ContentProblem, toMessage } from '../../content/content-problem.ts';
import { shownPath } from '../../content/content-root.ts';
import type { PageAddress } from '../../content/page-address.ts';
import { readYaml } from '../../content/read-data.ts';
import { readIfThere } from '../../content/write-file.ts';
import { openArticle } from '../read-issue.ts';
import { locateArticle } from './locate-article.ts';
import { findInBlocks } from './mask-article.ts';

/** What readers are told at the address of a withdrawn article. */
export interface WithdrawalNotice {
  readonly reason: string;
  /** Since when, YYYY-MM-DD. */
  readonly on: string;
}

/** An article that is not shown, or not all of it. */
export interface Withheld {
  readonly id: string;
  readonly page: PageAddress;
  /** Null where the entry has a mistake: the article is withdrawn until it is mended. */
  readonly notice: WithdrawalNotice | null;
  /** Words to hide; null where the whole article is withdrawn. */
  readonly hide: readonly string[] | null;
}

export type WithheldById = ReadonlyMap<string, Withheld>;

/** An entry as far as it could be read. */
type Entry = Pick<Withdrawal, 'id'> & Partial<Withdrawal>;

/** A mistake that only the archive shows: which value of the file, and what it should be. */
interface Mistake {
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

const FILE = 'withdrawals.yaml';

/** It cannot be known what must not be shown, so that nothing may be. The message is for the editor. */
export class UnreadableWithdrawals extends Error {
  override readonly name = 'UnreadableWithdrawals';
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[], file: string) {
    const messages = problems.map(toMessage).join('\n');
    super(`${messages}\nNothing is published until ${file} says which articles are withdrawn.`);
    this.problems = problems;
  }
}

/**
 * Reads `content/withdrawals.yaml`. A mistake in it must never publish what was to be hidden: an entry with one withdraws
 * its article altogether until it is mended.
 *
 * @throws {UnreadableWithdrawals} where it cannot be known which articles are meant.
 */
export function readWithheld(root: string): { withheld: WithheldById; problems: ContentProblem[] } {
  const text = readIfThere(join(root, FILE)) ?? '';
  const file = shownPath(root, FILE);
  // A list of which only the comments are left.
  if (/^(?:\s|#.*)*$/.test(text)) return { withheld: new Map(), problems: [] };
  const { entries, problems } = readEntries(text, file);
  const withheld = new Map<string, Withheld>();
  const mistakes = entries.flatMap((entry, i) => withhold(entry, i, withheld, root));
  return { withheld, problems: [...problems, ...placeMistakes(mistakes, text, file)] };
}

function readEntries(text: string, file: string): { entries: Entry[]; problems: readonly ContentProblem[] } {
  const place = { file, line: 1 };
  const read = readYaml(text, Withdrawals, place);
  if (read.ok) return { entries: read.value, problems: [] };
  const list = readYaml(text, z.array(z.looseObject({ id: Withdrawal.shape.id })), place);
  if (!list.ok) throw new UnreadableWithdrawals(read.problems, file);
  const entries = list.value.map((item): Entry => Withdrawal.safeParse(item).data ?? { id: item.id });
  const broken = entries.filter(({ on }) => on === undefined).map(({ id }) => id);
  const remedy = `Until the entry is mended the whole article is withdrawn: ${broken.join(', ')}`;
  return { entries, problems: read.problems.map((problem) => ({ ...problem, remedy })) };
}

/** Adds what an entry means; an article that was merged into others hides them in its stead. */
function withhold(
  entry: Entry,
  index: number,
  withheld: Map<string, Withheld>,
  root: string,
  from: readonly string[] = [],
): Mistake[] {
  const place = locateArticle(root, entry.id);
  if (place === null) return [{ path: [index, 'id'], expected: 'the id of an article in content/articles' }];
  const { reason, on } = entry;
  const notice = reason === undefined || on === undefined ? null : { reason, on };
  const hide = notice === null ? null : (entry.hide ?? null);
  add(withheld, { id: entry.id, page: place.page, notice, hide });
  if (place.path !== null) return hide === null ? [] : findUnused(hide, place.path, index, root);
  if (place.to.length === 0) return [];
  const way = [...from, entry.id];
  const mistakes = place.to
    .filter((id) => !way.includes(id))
    .flatMap((id) => withhold({ ...entry, id }, index, withheld, root, way));
  const expected = `an article that still stands; its text went into ${place.to.join(', ')}, withheld in its stead`;
  return [{ path: [index, 'id'], expected }, ...mistakes];
}

/** Two entries of one article hide what both name; one that withdraws it prevails. */
function add(withheld: Map<string, Withheld>, item: Withheld): void {
  const before = withheld.get(item.id);
  if (before === undefined) withheld.set(item.id, item);
  else if (before.hide !== null)
    withheld.set(item.id, item.hide === null ? item : { ...before, hide: [...before.hide, ...item.hide] });
}

function findUnused(hide: readonly string[], path: string, index: number, root: string): Mistake[] {
  // What is wrong with the file itself is reported when the archive opens it.
  const open = openArticle(root, path, () => {});
  if (open === null) return [];
  const file = { article: open.article, paragraphs: open.paragraphs() };
  return hide.flatMap((phrase, i) =>
    findInBlocks(file, [phrase]).size > 0
      ? []
      : [{ path: [index, 'hide', i], expected: 'words that stand in the article' }],
  );
}

/** Finds the lines of the mistakes by reading the file as one that has them. */
function placeMistakes(mistakes: readonly Mistake[], text: string, file: string): readonly ContentProblem[] {
  const schema = z.array(z.unknown()).check((list) => {
    for (const { path, expected } of mistakes)
      list.issues.push({
        code: 'custom',
        path: [...path],
        message: `expected ${expected}`,
        input: list.value,
      });
  });
  const read = readYaml(text, schema, { file, line: 1 });
  return read.ok ? [] : read.problems;
}

/** What is withheld of one page. */
export function withheldOn(withheld: WithheldById, { paper, folder, name }: PageAddress): Withheld[] {
  return [...withheld.values()].filter(
    ({ page }) => page.paper === paper && page.folder === folder && page.name === name,
  );
}
