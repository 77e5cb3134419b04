import type { BlockMap } from '../../schemas/index.ts';
import { articleId, idDigits, type PageAddress } from '../content/page-address.ts';
import { readSketch, shareIn, shingleHashes } from '../model/sketch.ts';

/** An article as it was found now: where it stands in the drop, and what it says. */
export interface FoundArticle {
  readonly blocks: BlockMap;
  readonly text: string;
}

/** An article that has its id already. */
export interface KnownArticle extends FoundArticle {
  readonly id: string;
  /** What its text is known by, where nothing is left of it. */
  readonly sketch?: string | undefined;
}

export interface KeptIds {
  /** One id for each article found. */
  readonly ids: readonly string[];
  /** Known articles that none of those found continues, with the ids of the articles that have their text now. */
  readonly gone: readonly { readonly id: string; readonly to: readonly string[] }[];
  /** For each known article, the ids of all that have its text now, itself among them where it goes on. */
  readonly became: ReadonlyMap<string, readonly string[]>;
}

/** What is known of a page from before. */
export interface KnownPage {
  readonly articles: readonly KnownArticle[];
  /** The drop's bytes are still the same, so that places in it can be compared. */
  readonly sameDrop: boolean;
  /** Ids that are no longer in use and must never be given again. */
  readonly retired: readonly string[];
}

/** Two articles are the same where they share this much of the shorter one. */
const SAME = 0.5;
/** An article went into another where that one has this much of it. */
const PART = 0.2;

/**
 * Gives ids to a page's articles. One that shares most of the drop's characters with a known article keeps its id, the
 * largest share first: of an article that was split the larger part keeps the id, and of merged articles the larger one
 * does. The others get the next numbers, never one that was used before. Shares are counted by place where the drop is
 * the same or no text is left of the known article, else by pairs of neighbouring characters, else by what is left to know its
 * text by.
 */
export function keepIds(page: PageAddress, found: readonly FoundArticle[], known: KnownPage): KeptIds {
  const shares = known.articles.map((old) => {
    const placed = Object.keys(old.blocks).length > 0 && (known.sameDrop || old.text === '');
    if (!placed && old.text === '' && old.sketch) return found.map(bySketch(old.sketch));
    return found.map(placed ? byPlace(old) : byPairs(old));
  });
  const idOf = new Map<number, string>();
  const kept = new Set<number>();
  for (const { from, to } of likeliest(shares)) {
    if (kept.has(from) || idOf.has(to)) continue;
    kept.add(from);
    idOf.set(to, known.articles[from]!.id);
  }
  const used = [...known.articles.map(({ id }) => id), ...known.retired];
  let last = Math.max(0, ...used.map((id) => Number(idDigits(id))));
  const ids = found.map((_, index) => idOf.get(index) ?? articleId(page, ++last));
  const became = new Map(
    known.articles.map(({ id }, from) => [
      id,
      ids.filter((other, to) => other === id || shares[from]![to]!.ofOld >= PART),
    ]),
  );
  const gone = known.articles.flatMap(({ id }, from) =>
    kept.has(from) ? [] : [{ id, to: became.get(id) ?? [] }],
  );
  return { ids, gone, became };
}

interface Share {
  readonly shared: number;
  readonly ofOld: number;
  readonly ofShorter: number;
}

function likeliest(shares: readonly (readonly Share[])[]): { from: number; to: number }[] {
  return shares
    .flatMap((row, from) => row.map((share, to) => ({ from, to, ...share })))
    .filter(({ ofShorter }) => ofShorter >= SAME)
    .sort((a, b) => b.shared - a.shared || a.from - b.from || a.to - b.to);
}

function toShare(shared: number, old: number, now: number): Share {
  return { shared, ofOld: shared / Math.max(1, old), ofShorter: shared / Math.max(1, Math.min(old, now)) };
}

function byPlace(old: FoundArticle): (now: FoundArticle) => Share {
  const places = new Set(placesOf(old));
  return (now) => {
    let shared = 0;
    let size = 0;
    for (const place of placesOf(now)) {
      size++;
      if (places.has(place)) shared++;
    }
    return toShare(shared, places.size, size);
  };
}

function* placesOf({ blocks }: FoundArticle): Generator<number> {
  for (const [, start, length] of Object.values(blocks).flat()) {
    for (let place = start; place < start + length; place++) yield place;
  }
}

function byPairs(old: FoundArticle): (now: FoundArticle) => Share {
  const known = pairsOf(old.text);
  return (now) => {
    const pairs = pairsOf(now.text);
    let shared = 0;
    for (const [pair, count] of pairs) shared += Math.min(count, known.get(pair) ?? 0);
    return toShare(shared, old.text.length - 1, now.text.length - 1);
  };
}

/** The old article's size is not known, so that what is shared is counted in hashes. */
function bySketch(sketch: string): (now: FoundArticle) => Share {
  const hashes = readSketch(sketch);
  return (now) => {
    const share = shareIn(hashes, new Set(shingleHashes(now.text)));
    return { shared: share * hashes.length, ofOld: share, ofShorter: share };
  };
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
