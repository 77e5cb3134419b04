import type { BlockMap, SourceRun } from '../../../schemas/index.ts';
import type { Span } from './mask-text.ts';

/** Where runs stand in their drop. */
export function runsToSpans(runs: readonly SourceRun[]): Span[] {
  return runs.map(([, start, length]) => ({ from: start, to: start + length }));
}

/** Where spans of an article's blocks stand in its drop, run by run. */
export function spansInDrop(blocks: BlockMap, spans: ReadonlyMap<string, readonly Span[]>): Span[] {
  return [...spans].flatMap(([block, ofBlock]) =>
    (blocks[block] ?? []).flatMap(([at, start, length]) =>
      ofBlock
        .map(({ from, to }) => ({ from: Math.max(from, at), to: Math.min(to, at + length) }))
        .filter(({ from, to }) => from < to)
        .map(({ from, to }) => ({ from: start + from - at, to: start + to - at })),
    ),
  );
}
