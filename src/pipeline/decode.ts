import chardet from 'chardet';
import { UnreadableDrop } from '../model/unreadable-drop.ts';
import { disguiseOf } from './encodings/disguises.ts';
import { fileFormat } from './encodings/file-format.ts';
import { foreignEncoding } from './encodings/foreign-script.ts';
import { mixedLines } from './encodings/mixed-lines.ts';
import { mojibakeOf } from './encodings/mojibake.ts';
import { usualShare } from './encodings/usual-share.ts';
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

/**
 * Share of usual letters: UTF-16 without a mark is taken from here on, and below the other a reading is nonsense. Reports
 * have 0.5 and more, lists of names 0.25, Japanese and Korean taken for GBK at most 0.12.
 */
const IS_CHINESE = 0.3;
const IS_NONSENSE = 0.15;
/** Fewer letters tell nothing. */
const ENOUGH_LETTERS = 20;

/**
 * Reads the drop's bytes as text. A byte-order mark decides; then well-formed UTF-8; then, of the encodings in which the
 * bytes are well-formed, the one in which most letters are usual ones. A drop with geometry has been read already. `raw` keeps the mark, so that offsets count from the file's first character.
 *
 * @throws {UnreadableDrop} for an empty drop, for a file of another format, for two encodings in one file, for text in
 * disguise or read wrongly before, and where no encoding fits.
 */
export function decode<D extends Drop>(drop: D): D & DecodedDocument {
  const { bytes, geometry } = drop;
  if (geometry !== undefined) return { ...drop, encoding: geometry.form, raw: geometry.text };
  const allowed = `text in one of ${ENCODINGS.join(', ')}`;
  if (bytes.length === 0)
    throw new UnreadableDrop('an empty file', allowed, 'Put the text of the page into it');
  const format = fileFormat(bytes);
  if (format !== null) throw new UnreadableDrop(format.name, allowed, format.remedy);
  const remedy = 'Save the page as UTF-8 text';
  for (const encoding of candidates(bytes)) {
    const raw = read(bytes, encoding);
    if (raw === null) continue;
    const disguise = disguiseOf(raw);
    if (disguise !== null) throw new UnreadableDrop(`text in ${disguise.name}`, allowed, disguise.remedy);
    if (!isText(raw)) continue;
    const mixed = encoding === 'gb18030' || encoding === 'big5' ? mixedLines(bytes) : null;
    if (mixed !== null) throw new UnreadableDrop(sayMixed(mixed), allowed, remedy);
    const spoilt = spoiltWords(raw, encoding, bytes);
    if (spoilt !== null) throw new UnreadableDrop(spoilt, allowed, SAVE_ANEW);
    return { ...drop, encoding, raw };
  }
  const mixed = mixedLines(bytes);
  const found = mixed === null ? 'bytes that are no such text (a damaged file?)' : sayMixed(mixed);
  throw new UnreadableDrop(found, allowed, remedy);
}

const SAVE_ANEW =
  'Open the page as it first came, in the encoding that it was written in, and save it as UTF-8 text';

/** In words, why a text that is well-formed in an encoding is not what was written; null where it is. */
function spoiltWords(raw: string, encoding: Encoding, bytes: Uint8Array): string | null {
  if (encoding !== 'gb18030' && encoding !== 'big5') return mojibakeOf(raw);
  const share = usualShare(raw);
  const foreign = share < IS_NONSENSE ? foreignEncoding(bytes) : null;
  if (foreign !== null) return `text in ${foreign}`;
  const letters = raw.match(/(?![\0-\x7F])\p{L}/gu)?.length ?? 0;
  if (share < IS_NONSENSE && letters >= ENOUGH_LETTERS)
    return 'bytes that are no Chinese text (another encoding?)';
  const missing = raw.search(encoding === 'big5' ? /[\uE000-\uF8FF\uFFFD]/ : /\uFFFD/);
  if (missing < 0) return null;
  const line = raw.slice(0, missing).split('\n').length;
  return `letters that plain ${encoding} has not, the first in line ${line} (Big5-HKSCS?)`;
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
  const detected = chardet.analyse(bytes.subarray(0, SAMPLE)).flatMap(({ name }) => DETECTED[name] ?? []);
  const wide = bytes.length % 2 === 0 ? (['utf-16le', 'utf-16be'] as const) : [];
  const readings = [...new Set([...detected, ...wide])].map((encoding) => {
    const raw = read(bytes, encoding);
    return { encoding, share: raw === null ? 0 : usualShare(raw.slice(0, SAMPLE)) };
  });
  for (const { encoding, share } of readings.sort((a, b) => b.share - a.share)) {
    if (detected.includes(encoding) || share >= IS_CHINESE) yield encoding;
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
