import { articleId, idDigits, type PageAddress } from '../content/page-address.ts';
import { sharesByPairs } from './shares/by-pairs.ts';
import { sharesByPlace } from './shares/by-place.ts';
import { sharesBySketch } from './shares/by-sketch.ts';
import type { FoundArticle, Share, Shares } from './shares/share.ts';

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
  const shares = sharesOf(known, found);
  const idOf = new Map<number, string>();
  const kept = new Set<number>();
  for (const { from, to } of likeliest(shares)) {
    if (kept.has(from) || idOf.has(to)) continue;
    kept.add(from);
    idOf.set(to, known.articles[from]!.id);
  }
  const used = [...known.articles.map(({ id }) => id), ...known.retired];
  let last = used.reduce((largest, id) => Math.max(largest, Number(idDigits(id))), 0);
  const ids = found.map((_, index) => idOf.get(index) ?? articleId(page, ++last));
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const became = new Map(
    known.articles.map(({ id }, from) => {
      const parts = [...shares[from]!].flatMap(([to, { ofOld }]) => (ofOld >= PART ? to : []));
      const places = new Set([...parts, ...[placeOf.get(id) ?? []].flat()]);
      return [id, [...places].sort((a, b) => a - b).map((place) => ids[place]!)];
    }),
  );
  const gone = known.articles.flatMap(({ id }, from) =>
    kept.has(from) ? [] : [{ id, to: became.get(id) ?? [] }],
  );
  return { ids, gone, became };
}

/** What each known article shares with those found, counted as can be. */
function sharesOf({ articles, sameDrop }: KnownPage, found: readonly FoundArticle[]): Shares {
  const kind = ({ blocks, text, sketch }: KnownArticle) => {
    if (Object.keys(blocks).length > 0 && (sameDrop || text === '')) return 'place';
    return text === '' && sketch ? 'sketch' : 'pairs';
  };
  const shares: ReadonlyMap<number, Share>[] = [];
  // In the order of their numbers, which is that of the page as it first came: `10` behind `9`.
  const ordered = [...articles.entries()].sort(
    ([, a], [, b]) => Number(idDigits(a.id)) - Number(idDigits(b.id)),
  );
  for (const [by, olds] of Map.groupBy(ordered, ([, old]) => kind(old))) {
    const known = olds.map(([, old]) => old);
    const counted = COUNT[by](known, found);
    olds.forEach(([from], index) => {
      shares[from] = counted[index]!;
    });
  }
  return shares;
}

const COUNT = {
  place: sharesByPlace,
  pairs: sharesByPairs,
  sketch: (known: readonly KnownArticle[], found: readonly FoundArticle[]) =>
    sharesBySketch(
      known.map(({ sketch }) => sketch ?? ''),
      found,
    ),
};

/** Pairs of a known article and one found that can be the same, the likeliest first. */
function likeliest(shares: Shares): { from: number; to: number }[] {
  return shares
    .flatMap((row, from) => [...row].map(([to, share]) => ({ from, to, ...share })))
    .filter(({ ofShorter }) => ofShorter >= SAME)
    .sort((a, b) => b.shared - a.shared || a.from - b.from || a.to - b.to);
}
