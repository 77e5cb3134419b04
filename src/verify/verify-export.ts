import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import type { Archive } from '../archive/index.ts';
import { sha256 } from '../content/digest.ts';
import { exportArchive } from '../data/export/export-archive.ts';
import { exportPlace } from '../data/export/export-place.ts';
import { TABLES } from '../data/tables.ts';
import { toNdjson } from '../data/text-forms.ts';
import { compareRows } from './compare-rows.ts';
import { type Disagreement, disagree } from './disagreement.ts';
import { firstDifference } from './first-difference.ts';
import { readIfFile } from './read-if-file.ts';

/** What lies among the exported tables and is a page of the site. */
const PAGE = 'index.html';

export interface VerifiedExport {
  readonly disagreements: readonly Disagreement[];
  readonly rows: number;
  readonly files: number;
}

/**
 * Exports the archive anew and holds every file of a site's `data/` against what comes out, byte by byte. A Parquet file of
 * other bytes (another version of zstd packs otherwise) is held against it row by row.
 *
 * @param shown how messages call a file of the folder
 */
export async function verifyExport(
  archive: Archive,
  data: string,
  shown: (name: string) => string,
): Promise<VerifiedExport> {
  const temporary = mkdtempSync(join(tmpdir(), 'jianbao-verify-'));
  try {
    const anew = join(temporary, 'data');
    const { tables } = exportArchive(archive, { folder: anew, ...exportPlace(process.env) });
    const names = readdirSync(anew).sort();
    const disagreements: Disagreement[] = [];
    for (const name of names) disagreements.push(...(await compareFile(anew, data, name, shown(name))));
    const extra = list(data).filter((name) => name !== PAGE && !names.includes(name));
    return {
      disagreements: [...disagreements, ...extra.map((name) => disagree('fileExtra', shown(name), null, {}))],
      rows: tables.reduce((sum, { rows }) => sum + rows, 0),
      files: names.length,
    };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function compareFile(anew: string, data: string, name: string, shown: string): Promise<Disagreement[]> {
  const expected = readFileSync(join(anew, name));
  const found = readIfFile(join(data, name));
  if (found === null) return [disagree('fileMissing', shown, null, { of: name })];
  if (found.equals(expected)) return [];
  if (name.endsWith('.parquet')) return compareParquet(found, expected, name, shown);
  const [text, right] = [found.toString(), expected.toString()];
  if (name.endsWith('.ndjson')) return compareRows(shown, text, right);
  const difference = firstDifference(text, right);
  return difference === null
    ? [digestsDiffer(found, expected, shown)]
    : [disagree('fileDiffers', shown, difference.line, difference)];
}

/** Of a Parquet file that cannot be read, or has the same rows and yet other columns, only the digest can be told. */
async function compareParquet(found: Buffer, expected: Buffer, name: string, shown: string) {
  const table = TABLES.find((each) => `${each.name}.parquet` === name)!;
  const names = table.columns.map((column) => column.name);
  try {
    const rows = async (bytes: Buffer) => toNdjson(names, await parquetRows(bytes));
    return compareRows(shown, await rows(found), await rows(expected));
  } catch {
    return [digestsDiffer(found, expected, shown)];
  }
}

async function parquetRows(bytes: Buffer) {
  const { buffer, byteOffset, byteLength } = bytes;
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const compressors = { ZSTD: (packed: Uint8Array) => zstdDecompressSync(packed) };
  return (await parquetReadObjects({ file, compressors })) as Record<string, string | number | null>[];
}

function digestsDiffer(found: Buffer, expected: Buffer, shown: string): Disagreement {
  const digests = { found: sha256(found).slice(0, 12), expected: sha256(expected).slice(0, 12) };
  return disagree('bytesDiffer', shown, null, digests);
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
