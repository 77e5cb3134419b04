import { type FoundArticle, type Share, type Shares, toShare } from './share.ts';

/** A run of the drop, end exclusive. */
interface Run {
  readonly start: number;
  readonly end: number;
}

interface OwnedRun extends Run {
  readonly owner: number;
  /** The furthest end of this run and those before it. */
  readonly reach: number;
}

/** What articles share of the letters of one and the same drop. */
export function sharesByPlace(known: readonly FoundArticle[], found: readonly FoundArticle[]): Shares {
  const runs = ownedRuns(found);
  const sizes = found.map((article) => lengthOf(runsOf(article)));
  return known.map((old) => {
    const places = united(runsOf(old));
    const shared = new Map<number, number>();
    for (const place of places) {
      for (let at = firstReaching(runs, place.start); at < runs.length && runs[at]!.start < place.end; at++) {
        const { owner, start, end } = runs[at]!;
        const common = Math.min(end, place.end) - Math.max(start, place.start);
        if (common > 0) shared.set(owner, (shared.get(owner) ?? 0) + common);
      }
    }
    const size = lengthOf(places);
    return new Map(
      [...shared].map(([owner, common]): [number, Share] => [owner, toShare(common, size, sizes[owner]!)]),
    );
  });
}

function ownedRuns(found: readonly FoundArticle[]): OwnedRun[] {
  let reach = 0;
  return found
    .flatMap((article, owner) => runsOf(article).map((run) => ({ ...run, owner })))
    .sort((a, b) => a.start - b.start)
    .map((run) => {
      reach = Math.max(reach, run.end);
      return { ...run, reach };
    });
}

/** The first of the runs from which on one may end behind `place`. */
function firstReaching(runs: readonly OwnedRun[], place: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.reach > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Runs that overlap as one. */
function united(runs: readonly Run[]): Run[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of [...runs].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

function runsOf({ blocks }: FoundArticle): Run[] {
  return Object.values(blocks)
    .flat()
    .map(([, start, length]) => ({ start, end: start + length }));
}

const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, { start, end }) => sum + end - start, 0);
