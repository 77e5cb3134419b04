import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { printValues } from './print-values.ts';

/** Reads a plain text (UTF-8) to its end and prints its values under the id `stdin`; `date` is when it appeared. */
export async function extractText(input: Readable, output: Writable, date: string | null): Promise<void> {
  const content = await text(input);
  await printValues(output, 'stdin', content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), date);
}
