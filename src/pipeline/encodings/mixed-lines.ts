/** Han characters that a line must have to be UTF-8 by more than chance. */
const ENOUGH_HAN = 4;

const LINE_FEED = 0x0a;

/**
 * Of bytes that are no well-formed UTF-8 as a whole: a line that is UTF-8 all the same, and one that is not, both counted
 * from 1. Together they mean that somebody put texts of two encodings into one file, or that a character was cut in two.
 * Null where no line is surely UTF-8: then the text is in another encoding.
 */
export function mixedLines(bytes: Uint8Array): { utf8: number; other: number } | null {
  let utf8: number | null = null;
  let other: number | null = null;
  let line = 0;
  for (let start = 0; start <= bytes.length && (utf8 === null || other === null); ) {
    line++;
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const text = readUtf8(bytes.subarray(start, end));
    if (text === null) other ??= line;
    else if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) >= ENOUGH_HAN) utf8 ??= line;
    start = end + 1;
  }
  return utf8 === null || other === null ? null : { utf8, other };
}

function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
