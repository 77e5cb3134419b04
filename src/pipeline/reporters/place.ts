import type { Block } from '../nodes/blocks-of.ts';
import type { Signed } from './read-byline.ts';

/** Where a block stands in its article; all texts are folded (`foldText`). */
export interface Place {
  readonly blocks: readonly Block[];
  readonly index: number;
}

/** A kind of place where people sign: who signs there, null where the block is none. */
export interface ReporterRule {
  readonly name: string;
  readonly read: (block: Block, place: Place) => readonly Signed[] | null;
}
