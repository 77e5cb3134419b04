import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchText } from '../search/blocks.ts';
import {
  PIECE,
  pieceFile,
  type SegmentEntry,
  type SegmentsEntry,
  segmentFile,
} from '../search/segments/segment-form.ts';
import { SegmentReader } from '../search/writer/segments/segment-reader.ts';
import { firstDifference } from './first-difference.ts';
import type { IndexFiles } from './index-files.ts';

/**
 * Holds an index in segments against the archive: each segment whole by its digest, its pieces the same bytes, the text of
 * each living article byte by byte.
 *
 * @returns ids of the living articles, ascending
 */
export function verifySegments(
  entry: SegmentsEntry,
  files: IndexFiles,
  folder: string,
  texts: readonly SearchText[],
): string[] {
  for (const name of [entry.frequent, entry.variants, entry.characters]) files.openWhole(name);
  // They wait for readers who still have the entry before this one.
  for (const path of entry.replaced) {
    files.given.add(path);
    const segment = /^segments\/(.*)\.segment$/.exec(path)?.[1];
    if (segment === undefined) continue;
    for (let n = 0; existsSync(join(folder, pieceFile(segment, n))); n++)
      files.given.add(pieceFile(segment, n));
  }
  const byId = new Map(texts.map((text) => [text.id, text]));
  return entry.segments.flatMap((segment) => verifySegment(segment, files, folder, byId)).sort();
}

function verifySegment(
  segment: SegmentEntry,
  files: IndexFiles,
  folder: string,
  texts: ReadonlyMap<string, SearchText>,
): string[] {
  const bytes = files.openWhole(segmentFile(segment.name));
  if (bytes === null) return [];
  for (let n = 0; !segment.whole && n * PIECE < bytes.length; n++) {
    const path = pieceFile(segment.name, n);
    const piece = files.open(path);
    if (piece !== null && !piece.equals(bytes.subarray(n * PIECE, (n + 1) * PIECE)))
      files.differs(path, { line: 1, found: `${piece.length} bytes`, expected: 'those of the segment' });
  }
  const reader = new SegmentReader(folder, segment);
  try {
    const dead = new Set(segment.dead);
    return reader.ids().filter((id, row) => {
      const path = reader.textOf(row);
      if (dead.has(row)) {
        // Its text may go or wait to.
        files.given.add(path);
        return false;
      }
      const found = files.open(path)?.toString();
      const text = texts.get(id);
      if (found !== undefined && text !== undefined)
        files.differs(path, firstDifference(found, JSON.stringify(text)));
      return true;
    });
  } finally {
    reader.close();
  }
}
