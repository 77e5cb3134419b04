import { isBlank } from '../split-text-lines.ts';

/**
 * Width of a run of text as a newspaper sets it, in half ems: a Han character or a Chinese mark takes 2, an ASCII
 * character 1. White space counts only inside Latin text; elsewhere it is the glue of a justified line.
 */
export function emWidth(text: string, start = 0, end = text.length): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7e) {
      if (!isBlank(code) && (code & 0xfc00) !== 0xdc00) width += 2;
    } else if (code > 0x20 || (isLatin(text.charCodeAt(i - 1)) && isLatin(text.charCodeAt(i + 1)))) {
      width += 1;
    }
  }
  return width;
}

/** An ASCII letter or figure. */
export function isLatin(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
