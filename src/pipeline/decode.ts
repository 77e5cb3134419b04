import chardet from 'chardet';
import { fileFormat } from './encodings/file-format.ts';
import { mixedLines } from './encodings/mixed-lines.ts';
import type { DecodedDocument, Drop } from './types.ts';

/** Encodings in which drops are accepted, as the WHATWG Encoding Standard names them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** What the detector calls the encodings that we take. GBK and GB2312 are parts of GB18030. */
const DETECTED: Readonly<Record<string, Encoding>> = {
  'UTF-8': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  GB18030: 'gb18030',
  Big5: 'big5',
};

/** How much of a long drop the detector looks at, in bytes: more does not change its mind and costs time. */
const SAMPLE = 65_536;

/**
 * Largest share of control characters in a text. PDF tools print ornaments as control characters, NUL included, so some
 * must pass; bytes of a program or an image hold far more.
 */
const MOST_CONTROLS = 0.1;

/** The drop's bytes are no text in an encoding that we know. The words are for the editor who added the drop. */
export class UnreadableDrop extends Error {
  override readonly name = 'UnreadableDrop';
  readonly found: string;
  readonly allowed: string;
  readonly remedy: string;

  constructor(found: string, allowed: string, remedy: string) {
    super(`found ${found}; allowed: ${allowed}. ${remedy}`);
    this.found = found;
    this.allowed = allowed;
    this.remedy = remedy;
  }
}

/**
 * Reads the drop's bytes as text. A byte-order mark decides; then well-formed UTF-8; then chardet's guess, if the bytes
 * are well-formed in it. `raw` keeps the mark, so that offsets count from the file's first character.
 *
 * @throws {UnreadableDrop} for an empty drop, for a file of another format, for two encodings in one file, and
 * where no encoding fits.
 */
export function decode<D extends Drop>(drop: D): D & DecodedDocument {
  const { bytes } = drop;
  const allowed = `text in one of ${ENCODINGS.join(', ')}`;
  if (bytes.length === 0)
    throw new UnreadableDrop('an empty file', allowed, 'Put the text of the page into it');
  const format = fileFormat(bytes);
  if (format !== null) throw new UnreadableDrop(format, allowed, 'Extract its text and save that as .txt');
  const remedy = 'Save the page as UTF-8 text';
  for (const encoding of candidates(bytes)) {
    const raw = read(bytes, encoding);
    if (raw === null || !isText(raw)) continue;
    const mixed = encoding === 'gb18030' || encoding === 'big5' ? mixedLines(bytes) : null;
    if (mixed !== null) throw new UnreadableDrop(sayMixed(mixed), allowed, remedy);
    return { ...drop, encoding, raw };
  }
  const mixed = mixedLines(bytes);
  const found = mixed === null ? 'bytes that are no such text (a damaged file?)' : sayMixed(mixed);
  throw new UnreadableDrop(found, allowed, remedy);
}

function sayMixed({ utf8, other }: { utf8: number; other: number }): string {
  return `two encodings in one file: line ${utf8} is UTF-8, line ${other} is not`;
}

/** Encodings worth trying, likeliest first. */
function* candidates(bytes: Uint8Array): Generator<Encoding> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) yield 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) yield 'utf-16be';
  yield 'utf-8';
  const zeros = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  // Without a mark, UTF-16 shows in its line ends: the zero half of each stands always on the same side.
  if (zeros[1]! > 2 * zeros[0]!) yield 'utf-16le';
  if (zeros[0]! > 2 * zeros[1]!) yield 'utf-16be';
  for (const { name } of chardet.analyse(bytes.subarray(0, SAMPLE))) {
    const encoding = DETECTED[name];
    if (encoding !== undefined) yield encoding;
  }
}

function read(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isText(raw: string): boolean {
  let controls = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0x0c) controls++;
  }
  return controls <= raw.length * MOST_CONTROLS;
}
