/** A web font as a plain font file: Chromium takes web fonts from pages only, system fonts must be TrueType. */
import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** Unwraps a WOFF 1.0 font (W3C, sections 3 to 5) into the TrueType file it holds. */
export function unpackFont(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Unexpected font file, expected WOFF 1.0');
  const tables = woff.readUInt16BE(12);
  const directory = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * tables);
  const exponent = Math.floor(Math.log2(tables));
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(tables, 4);
  directory.writeUInt16BE(SFNT_ENTRY << exponent, 6);
  directory.writeUInt16BE(exponent, 8);
  directory.writeUInt16BE(SFNT_ENTRY * tables - (SFNT_ENTRY << exponent), 10);

  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (let table = 0; table < tables; table++) {
    const from = WOFF_HEADER + WOFF_ENTRY * table;
    const to = SFNT_HEADER + SFNT_ENTRY * table;
    const start = woff.readUInt32BE(from + 4);
    const packed = woff.readUInt32BE(from + 8);
    const length = woff.readUInt32BE(from + 12);
    const data = woff.subarray(start, start + packed);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    woff.copy(directory, to, from, from + 4);
    woff.copy(directory, to + 4, from + 16, from + 20);
    directory.writeUInt32BE(offset, to + 8);
    directory.writeUInt32BE(length, to + 12);
    parts.push(packed < length ? inflateSync(data) : data, padding);
    offset += length + padding.length;
  }
  return Buffer.concat(parts);
}
