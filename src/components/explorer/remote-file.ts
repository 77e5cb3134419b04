import { type AsyncBuffer, asyncBufferFromUrl } from 'hyparquet';
import type { ParquetFile } from '../../data/exported-files.ts';
import { KeptPieces } from './kept-pieces.ts';

/** A file that is read piece by piece over HTTP, and how much of it was loaded. */
export interface RemoteFile extends AsyncBuffer {
  /** Bytes asked for so far. */
  readonly loaded: () => number;
}

/** Files up to this size are loaded whole: one request costs less than several. */
const SMALL = 1 << 18;

/**
 * Opens a Parquet file of the export by HTTP range requests. Its tail, where indexes and metadata stand, is loaded first
 * and kept. Where the host knows no ranges it answers with the whole file, which is then read from memory.
 *
 * The address carries the file's digest, so that no piece of an older export is ever put beside pieces of this one.
 *
 * @throws {Error} where the file cannot be loaded.
 */
export async function openRemoteFile(
  folder: string,
  { path, bytes, sha256, tail }: ParquetFile,
): Promise<RemoteFile> {
  const url = `${folder}${path}?v=${sha256.slice(0, 12)}`;
  const remote = await asyncBufferFromUrl({ url, byteLength: bytes });
  let loaded = 0;
  const load = async (start: number, end: number) => {
    const piece = await remote.slice(start, end);
    loaded += piece.byteLength;
    return piece;
  };
  const pieces = new KeptPieces(load);
  const keptFrom = bytes <= SMALL ? 0 : Math.max(0, bytes - tail - 8);
  const kept = await load(keptFrom, bytes);
  return {
    byteLength: bytes,
    loaded: () => loaded,
    slice: (start, end = bytes) =>
      start >= keptFrom ? kept.slice(start - keptFrom, end - keptFrom) : pieces.get(start, end),
  };
}
