import { type Block, locate, type Stretch } from '../blocks.ts';
import type { Occurrences, PlaceRange } from './source.ts';

/** An occurrence of a clause as it stands in the text. */
export interface Occurrence extends Stretch {
  readonly block: Block;
  /** Which of the query's clauses. */
  readonly clause: number;
  /** The words to mark: the occurrence itself, or the words of a NEAR. */
  readonly marks: readonly Stretch[];
}

/** All occurrences in an article, in the order of its blocks. `blocks`: as `blocksOf` gives them. */
export function toOccurrences(blocks: readonly Block[], clauses: readonly Occurrences[]): Occurrence[] {
  return clauses
    .flatMap(({ starts, ends, marks }, clause) =>
      starts.map((start, i) => {
        const { block, from, to } = locate(blocks, start, ends[i]!);
        const places: readonly PlaceRange[] = marks?.[i] ?? [];
        return {
          block,
          from,
          to,
          clause,
          marks:
            places.length === 0
              ? [{ from, to }]
              : places.map((place) => locate(blocks, place.from, place.to)),
        };
      }),
    )
    .sort((a, b) => a.block.place - b.block.place || a.from - b.from || a.to - b.to);
}
