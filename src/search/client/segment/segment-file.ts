import { checked } from '../../segments/checksum.ts';
import { PIECE, pieceFile, type SegmentEntry, segmentFile } from '../../segments/segment-form.ts';
import type { IndexFiles } from '../index-files.ts';
import { loadOnce } from '../load-once.ts';
import { Recent } from '../recent.ts';

/** Pieces kept in memory. */
const KEPT = 64;

/** Between two extents that are read at once, bytes that nobody asked for cost less than another request. */
const WORTH_A_REQUEST = 4096;

/** Most requests that what is asked for together is read by. */
const MOST_REQUESTS = 3;

/** Bytes of a file with their checksum. */
export interface ExtentAt {
  readonly at: number;
  readonly bytes: number;
}

/** The file of one segment, read by ranges, in pieces where the host has none, or whole where it is small. */
export class SegmentFile {
  readonly #files: IndexFiles;
  readonly #entry: SegmentEntry;
  readonly #pieces: Recent<Uint8Array<ArrayBuffer>>;
  readonly #whole: () => Promise<Uint8Array<ArrayBuffer>>;

  constructor(files: IndexFiles, entry: SegmentEntry) {
    this.#files = files;
    this.#entry = entry;
    this.#pieces = new Recent(KEPT, (name) => files.raw(name));
    this.#whole = loadOnce(async () => {
      const name = segmentFile(entry.name);
      const bytes = await files.raw(name);
      if (bytes.length !== entry.bytes) throw files.damaged(name);
      return bytes;
    });
  }

  /** What an extent holds. */
  async extent(at: number, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
    return this.#checked(await this.read(at, bytes));
  }

  /** What several extents hold, in their order, which is that of the file; read by a few requests. */
  async extents(extents: readonly ExtentAt[]): Promise<Uint8Array<ArrayBuffer>[]> {
    const groups = await Promise.all(
      toGroups(extents).map(async (group) => {
        const from = group[0]!.at;
        const last = group.at(-1)!;
        const read = await this.read(from, last.at + last.bytes - from);
        return group.map(({ at, bytes }) => this.#checked(read.subarray(at - from, at - from + bytes)));
      }),
    );
    return groups.flat();
  }

  /** Bytes as they are. */
  async read(at: number, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
    const { name, whole, bytes: total } = this.#entry;
    if (whole) return (await this.#whole()).subarray(at, at + bytes);
    return (await this.#files.range(segmentFile(name), at, bytes, total)) ?? this.#readPieces(at, bytes);
  }

  /** @throws {IndexFileError} in place of reading what cannot be right */
  damaged(): Error {
    return this.#files.damaged(segmentFile(this.#entry.name));
  }

  async #readPieces(at: number, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
    const first = Math.floor(at / PIECE);
    const last = Math.floor((at + bytes - 1) / PIECE);
    const pieces = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, n) =>
        this.#pieces.get(pieceFile(this.#entry.name, first + n)),
      ),
    );
    const read = new Uint8Array(pieces.length * PIECE);
    for (const [n, piece] of pieces.entries()) {
      const expected = Math.min(PIECE, this.#entry.bytes - (first + n) * PIECE);
      if (piece.length !== expected) throw this.damaged();
      read.set(piece, n * PIECE);
    }
    return read.subarray(at - first * PIECE, at - first * PIECE + bytes);
  }

  #checked(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    const payload = checked(bytes);
    if (payload === null) throw this.damaged();
    return payload;
  }
}

/** Extents that are read at once: split at the widest gaps, as far as a gap is worth it. */
function toGroups(extents: readonly ExtentAt[]): ExtentAt[][] {
  const gaps = extents
    .slice(1)
    .map(({ at }, n) => ({ n: n + 1, gap: at - extents[n]!.at - extents[n]!.bytes }))
    .filter(({ gap }) => gap > WORTH_A_REQUEST)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, MOST_REQUESTS - 1);
  const cuts = [0, ...gaps.map(({ n }) => n).sort((a, b) => a - b), extents.length];
  return cuts.slice(1).flatMap((to, n) => {
    const group = extents.slice(cuts[n], to);
    return group.length === 0 ? [] : [group];
  });
}
