import * as z from 'zod';
import { Withdrawal, Withdrawals } from '../../../schemas/index.ts';
import { type ContentProblem, toMessage } from '../../content/content-problem.ts';
import { shownPath } from '../../content/content-root.ts';
import { articleFilePath, type PageAddress } from '../../content/page-address.ts';
import { isThere, readTextBelow } from '../../content/read-below.ts';
import { readYaml } from '../../content/read-data.ts';
import { textsOf } from '../../model/blocks.ts';
import { readSketch, sketchOf } from '../../model/sketch.ts';
import { openArticle } from '../read-issue.ts';
import { findAlike } from './find-alike.ts';
import { type ArticlePlace, locateArticle } from './locate-article.ts';
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
  /** What its text is known by, ascending; empty where nothing is. */
  readonly sketch: readonly number[];
}

export type WithheldById = ReadonlyMap<string, Withheld>;

/** An entry as far as it could be read. */
type Entry = Pick<Withdrawal, 'id'> & Partial<Withdrawal>;

/** A mistake that only the archive shows: which value of the file, and what it should be. */
interface Mistake {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  /** Nobody can know which article is meant. */
  readonly isUnknown?: true;
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

/** What the file comes to. */
export interface ReadWithheld {
  readonly withheld: WithheldById;
  /** Mistakes, and what was withheld because nothing is certain about it: each withholds more than the file says. */
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads `content/withdrawals.yaml`. A withdrawal holds for the text that was withdrawn, wherever it comes back: an article
 * that has the same text is withheld like it, and one that has a good part of it is withheld until a person has looked. A
 * mistake in the file must never publish what was to be hidden: an entry with one withdraws its article altogether.
 *
 * @throws {UnreadableWithdrawals} where it cannot be known which articles are meant.
 */
export function readWithheld(root: string): ReadWithheld {
  const file = shownPath(root, FILE);
  if (!isThere(root, FILE)) return { withheld: new Map(), problems: [] };
  const source = readTextBelow(root, FILE);
  if (!source.ok) throw new UnreadableWithdrawals(source.problems, file);
  const text = source.value;
  // A list of which only the comments are left.
  if (/^(?:\s|#.*)*$/.test(text)) return { withheld: new Map(), problems: [] };
  const { entries, problems } = readEntries(text, file);
  const withheld = new Map<string, Withheld>();
  const mistakes = entries.flatMap((entry, i) => withhold(entry, i, withheld, root));
  const unknown = mistakes.filter(({ isUnknown }) => isUnknown);
  if (unknown.length > 0) throw new UnreadableWithdrawals(placeMistakes(unknown, text, file), file);
  const alike = withholdAlike(entries, withheld, root);
  return { withheld, problems: [...problems, ...placeMistakes([...mistakes, ...alike], text, file)] };
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
  if (place === null) {
    const expected = 'the id of an article in content/articles';
    return [{ path: [index, 'id'], expected, isUnknown: true }];
  }
  if (entry.publish) return [];
  const { reason, on } = entry;
  const notice = reason === undefined || on === undefined ? null : { reason, on };
  const hide = notice === null ? null : (entry.hide ?? null);
  const unused = hide === null || place.path === null ? [] : findUnused(hide, place.path, index, root);
  const taken = { id: entry.id, page: place.page, sketch: sketchAt(root, place) };
  // Words that the article does not have were meant for something in it: all of it goes until they are mended.
  add(withheld, unused.length > 0 ? { ...taken, notice: null, hide: null } : { ...taken, notice, hide });
  if (place.path !== null) return unused;
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
      : [
          {
            path: [index, 'hide', i],
            expected: 'words that stand in the article, which is withdrawn altogether until they do',
          },
        ],
  );
}

/** Of an article that was read before sketches were kept, from its text. */
function sketchAt(root: string, { sketch, path }: ArticlePlace): number[] {
  if (sketch !== undefined) return readSketch(sketch);
  const open = path === null ? null : openArticle(root, path, () => {});
  if (open === null) return [];
  const texts = textsOf(open.article, open.paragraphs()).map(([, text]) => text);
  return readSketch(sketchOf(texts.join('\n')));
}

/** Withholds articles that say what a withheld one says. */
function withholdAlike(entries: readonly Entry[], withheld: Map<string, Withheld>, root: string): Mistake[] {
  const seen = new Set(entries.filter(({ publish }) => publish).map(({ id }) => id));
  const taken = [...withheld.values()].filter(({ sketch }) => sketch.length > 0);
  return findAlike(root, taken, (id) => seen.has(id) || withheld.has(id)).flatMap((found): Mistake[] => {
    const { id, page, sketch, of, share, isSame } = found;
    const path = articleFilePath(page, id);
    const index = Math.max(
      0,
      entries.findIndex((entry) => entry.id === of.id),
    );
    if (isSame && (of.hide === null || findUnused(of.hide, path, index, root).length === 0)) {
      add(withheld, { id, page, sketch, notice: of.notice, hide: of.hide });
      return [];
    }
    add(withheld, { id, page, sketch, notice: null, hide: null });
    const expected = `a line for ${id} too, which has about ${Math.round(share * 100)} % of its text in common and is withheld until there is one: the same with its id, or with publish: true where it is another article`;
    return [{ path: [index, 'id'], expected }];
  });
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
