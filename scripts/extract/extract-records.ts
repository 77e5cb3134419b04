import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';
import { PartialDate } from '../../schemas/index.ts';
import { printValues } from './print-values.ts';

const TextRecord = z.object({
  id: z.union([z.string(), z.number()]),
  date: PartialDate.nullish(),
  text: z.string(),
});

/**
 * Reads NDJSON `{id, date, text}` and prints the values of each text. A line that is none is reported with its number (from 1), what
 * was found and what is allowed, and passed by; an empty line is passed by in silence.
 *
 * @returns how many lines could not be read
 */
export async function extractRecords(
  input: Readable,
  output: Writable,
  report: (message: string) => void,
): Promise<number> {
  let number = 0;
  let refused = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const record = readRecord(number === 1 ? line.replace(/^\uFEFF/, '') : line);
    if (typeof record === 'string') {
      refused++;
      report(`extract: line ${number}: ${record}`);
    } else {
      await printValues(output, record.id, record.text, record.date ?? null);
    }
  }
  return refused;
}

/** The record, or what is wrong with the line. */
function readRecord(line: string): z.infer<typeof TextRecord> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `found no JSON (${(error as Error).message.slice(0, 80)}), expected {"id", "date", "text"}`;
  }
  const result = TextRecord.safeParse(value);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  return `${path.length === 0 ? 'the line' : `"${path.join('.')}"`}: ${message}; expected {"id": text or number, "date": "YYYY-MM-DD", "YYYY-MM", "YYYY", null or missing, "text": text}`;
}
