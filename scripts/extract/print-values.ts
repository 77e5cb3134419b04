import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { paragraphBlock } from '../../src/model/blocks.ts';
import { findNamesIn } from '../../src/pipeline/find-names.ts';
import { readValuesIn } from '../../src/pipeline/values/read-values-in.ts';

/** Prints one line of NDJSON with what is read out of a text whose lines are its blocks. Waits while the reader is behind. */
export async function printValues(
  output: Writable,
  id: string | number,
  text: string,
  date: string | null,
): Promise<void> {
  const blocks = text.split('\n').map((line, i) => ({ id: paragraphBlock(i), text: line }));
  const { dateline, reporters, dates, figures } = readValuesIn(blocks, date);
  const names = findNamesIn(blocks, reporters, dateline);
  if (!output.write(`${JSON.stringify({ id, dateline, reporters, dates, figures, ...names })}\n`))
    await once(output, 'drain');
}
