import type { SourceRun } from '../../schemas/index.ts';
import { lineAt, type SourceLine } from './source-lines.ts';

/** From `at` in a block on, in UTF-16 code units, its text stands in a line of the drop, from 1. */
export type LineStart = readonly [at: number, line: number];

/** Where in a block each line of the drop begins. */
export function lineStarts(runs: readonly SourceRun[], lines: readonly SourceLine[]): LineStart[] {
  const starts: LineStart[] = [];
  for (const [at, start] of runs) {
    const line = lineAt(lines, start)?.number;
    if (line !== undefined && line !== starts.at(-1)?.[1]) starts.push([at, line]);
  }
  return starts;
}
