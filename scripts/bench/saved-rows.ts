/** What a bench came to when its figures were last kept, for documents to show: `saved/<name>.json`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from './bench.ts';

const FOLDER = join(import.meta.dirname, 'saved');

export interface SavedRows {
  /** The day of the run, YYYY-MM-DD. */
  readonly on: string;
  readonly rows: readonly BenchRow[];
}

/** Keeps the rows of a run. `name` is the bench's, or another where it measured another archive than the sample. */
export function saveRows(name: string, rows: readonly BenchRow[]): void {
  const saved: SavedRows = { on: new Date().toISOString().slice(0, 10), rows };
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(saved, null, 2)}\n`);
}

/** @throws {Error} where no run of that name was kept. */
export function readSaved(name: string): SavedRows {
  const path = join(FOLDER, `${name}.json`);
  if (!existsSync(path)) throw new Error(`No figures of ${name}: npm run bench -- ${name} --save`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
