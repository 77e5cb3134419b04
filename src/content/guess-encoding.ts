import chardet from 'chardet';
import { encoder } from '../encodings/encoder.ts';

/** In which encoding a file seems to have been saved that is no UTF-8. */
export interface GuessedEncoding {
  /** As editors' menus call it. */
  readonly name: string;
  /** Its text, without a byte-order mark. */
  readonly text: string;
  /** No other encoding fits, and the text saved in this one has the very same bytes. */
  readonly isCertain: boolean;
}

/** Encodings in which Chinese editors save, and which of their bytes pairs for letters in daily use begin with. */
const LEGACY = [
  {
    encoding: 'gb18030',
    name: 'GBK',
    isUsual: (lead: number, trail: number) => trail >= 0xa1 && lead <= 0xd7,
  },
  { encoding: 'big5', name: 'Big5', isUsual: (lead: number) => lead <= 0xc6 },
] as const;

/** Share of daily letters from which on bytes are text, and below which they are none. */
const IS_TEXT = 0.85;
const IS_NONE = 0.7;

/** A letter of Big5 ends as all of GB2312 do in three of five cases: so many in a row are no chance. */
const NO_CHANCE = 8;

/** Encodings of other scripts that chardet tells by their frequent letters, given enough of them. */
const FOREIGN = /^(?:Shift_JIS|EUC-JP|EUC-KR|ISO-2022)/;
/** By so many points of 100 such an encoding must be likelier than a Chinese one: of a few letters all are as likely. */
const SURE = 20;

/** What encoding bytes that are no UTF-8 are in; null where none fits. */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding | null {
  const marked = readMarked(bytes);
  if (marked !== null) return marked;
  const foreign = foreignEncoding(bytes);
  if (foreign !== null) return { name: foreign, text: '', isCertain: false };
  const readings = LEGACY.map((legacy) => ({ ...legacy, ...readLegacy(bytes, legacy) }))
    .filter(({ text, share }) => text !== null && share >= IS_NONE)
    .filter(({ encoding, pairs, low }) => encoding === 'gb18030' || low > 0 || pairs < NO_CHANCE)
    .sort((a, b) => b.share - a.share);
  const [best] = readings;
  if (best === undefined || best.text === null) return null;
  const { encoding, name, text, share } = best;
  const isSame = () => Buffer.from(encoder(encoding)(text)).equals(bytes);
  return { name, text, isCertain: readings.length === 1 && share >= IS_TEXT && !isMixed(bytes) && isSame() };
}

function foreignEncoding(bytes: Uint8Array): string | null {
  const guesses = chardet.analyse(bytes);
  const best = guesses.find(({ name }) => FOREIGN.test(name));
  const chinese = guesses.find(({ name }) => name === 'GB18030' || name === 'Big5')?.confidence ?? 0;
  return best !== undefined && best.confidence >= chinese + SURE ? best.name : null;
}

/** UTF-16 with a byte-order mark. */
function readMarked(bytes: Uint8Array): GuessedEncoding | null {
  const mark = bytes[0]! * 256 + bytes[1]!;
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : null;
  const text = encoding && decode(bytes, encoding);
  return text ? { name: 'UTF-16', text, isCertain: !text.includes('\0') } : null;
}

function readLegacy(bytes: Uint8Array, { encoding, isUsual }: (typeof LEGACY)[number]) {
  const text = decode(bytes, encoding);
  let pairs = 0;
  let usual = 0;
  let low = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    pairs++;
    i++;
    const trail = bytes[i] ?? 0;
    if (trail < 0xa1) low++;
    if (isUsual(bytes[i - 1]!, trail)) usual++;
  }
  return { text, pairs, low, share: pairs === 0 ? 0 : usual / pairs };
}

/** A line of it is UTF-8 by itself: two encodings in one file, or a file that was saved wrongly once before. */
function isMixed(bytes: Uint8Array): boolean {
  return Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .some((line) => /[^\0-\x7F]/.test(line) && decode(Buffer.from(line, 'latin1'), 'utf-8') !== null);
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\uFFFD') ? null : text;
  } catch {
    return null;
  }
}
