import { encoder } from '../../encodings/encoder.ts';
import { hanOf } from './disguises.ts';

/** Letters of a line that must turn into Chinese, and share of such lines, for a text to have been read wrongly. */
const ENOUGH_HAN = 4;
const SHARE = 0.3;

/** Letters of Windows-1252 beyond Latin-1, by their bytes. */
const WINDOWS_1252 = new Map(
  Array.from({ length: 32 }, (_, i) => i + 0x80).map((byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** How a text was read and saved wrongly before it came here, in words; null where it was not. */
export function mojibakeOf(raw: string): string | null {
  const lines = raw.split('\n').filter((line) => /[^\0-\x7F]/.test(line));
  if (lines.length === 0) return null;
  const isMost = (reads: (line: string) => boolean) => lines.filter(reads).length >= lines.length * SHARE;
  if (isMost((line) => hanOf(line) < ENOUGH_HAN && hanOf(fromLatin1(line)) >= ENOUGH_HAN)) {
    return 'Chinese text that was read as Latin-1 and saved so';
  }
  if (isMost((line) => hanOf(line) >= ENOUGH_HAN && isUtf8AsGbk(line))) {
    return 'UTF-8 text that was read as GBK and saved so';
  }
  return null;
}

function fromLatin1(line: string): string {
  const letters = Array.from(line.trim());
  const bytes = letters.map((letter) => WINDOWS_1252.get(letter) ?? letter.codePointAt(0)!);
  const isHigh = (byte: number) => byte >= 0x80;
  // Accents of Latin text stand alone between plain letters; bytes of Chinese stand in rows.
  if (bytes.some((byte) => byte > 0xff) || bytes.filter(isHigh).length < ENOUGH_HAN * 2) return '';
  const read = (encoding: string) => new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  const text = read('utf-8');
  if (!text.includes('\uFFFD')) return text;
  return bytes.filter(isHigh).length >= bytes.length / 2 ? read('gb18030') : '';
}

/** A byte that UTF-8 never has. */
const NO_UTF8 = [0xff];

/** A line of UTF-8 may have lost its last letter where its bytes were no pairs. */
function isUtf8AsGbk(line: string): boolean {
  const text = new TextDecoder('utf-8').decode(encoder('gbk', NO_UTF8)(line.trim()));
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  return hanOf(text) >= ENOUGH_HAN - 1 && lost * 3 <= hanOf(text);
}
