import { PageRecord } from '../../schemas/index.ts';
import type { Read } from './content-problem.ts';
import { readJson } from './read-data.ts';

/** Longest value that still stands on one line. */
const LINE = 110;

/** The text of a page record's file: JSON to be read as a diff, with the runs of a block on one line. */
export function writePageRecord(record: PageRecord): string {
  return `${format(PageRecord.parse(record), '')}\n`;
}

export function readPageRecord(text: string, file: string): Read<PageRecord> {
  return readJson(text, PageRecord, file);
}

function format(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (indent.length + line.length <= LINE || !holdsObject(value)) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${deeper}${format(item, deeper)}`).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value as object);
  return `{\n${entries.map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${format(item, deeper)}`).join(',\n')}\n${indent}}`;
}

/** Objects are broken into lines; lists of numbers never are. */
function holdsObject(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsObject);
  return typeof value === 'object' && value !== null;
}
