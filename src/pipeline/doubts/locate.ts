import type { Block } from '../nodes/blocks-of.ts';
import type { TextBlock } from '../types.ts';

/** A run of the drop and the block that it stands in. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly article: number;
  readonly block: Block;
}

/** A stretch of a block: offsets in UTF-16 code units, end exclusive. */
export interface Located {
  readonly article: number;
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** Where the runs of the drop stand in the articles' blocks, in the drop's order. */
export function toPlaces(articles: readonly (readonly (Block & TextBlock)[])[]): readonly Place[] {
  return articles
    .flatMap((blocks, article) =>
      blocks.flatMap((block) =>
        block.spans.map(({ at, start, length }) => ({ start, end: start + length, at, article, block })),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

/** The stretch of a block that a stretch of the drop became; as far as its first block goes, null outside any article. */
export function locate(
  places: readonly Place[],
  [start, end]: readonly [start: number, end: number],
): Located | null {
  const first = places[indexOf(places, start)];
  const last = places[indexOf(places, end - 1)];
  if (first === undefined || start >= first.end) return null;
  const { article, block } = first;
  const from = first.at + start - first.start;
  if (last === undefined || last.block !== block) return { article, block, from, to: block.text.length };
  return { article, block, from, to: last.at + Math.min(end, last.end) - last.start };
}

/** Index of the last place that begins at or before the offset; −1 if there is none. Binary search. */
function indexOf(places: readonly Place[], offset: number): number {
  let low = -1;
  for (let high = places.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if (places[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
