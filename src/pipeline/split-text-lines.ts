import { NOTHING } from './normalise.ts';
import type { LinedDocument, NormalisedDocument, TextLine } from './types.ts';

/** Cuts the text at its line ends. Only lines with something on them are kept; the empty ones before are their `gap`. */
export function splitTextLines<D extends NormalisedDocument>(document: D): D & LinedDocument {
  const { text } = document;
  const lines: TextLine[] = [];
  let gap = 0;
  for (let start = 0, number = 1; start <= text.length; number++) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const from = skipBlank(text, start, end);
    if (from === end) {
      gap++;
    } else {
      lines.push({ number, lineStart: start, start: from, end: skipBlankBack(text, from, end), gap });
      gap = 0;
    }
    start = end + 1;
  }
  return { ...document, textLines: lines };
}

/** White space, or a character that shows nothing. */
export function isBlank(code: number): boolean {
  // Nearly all characters of a page stand beyond the last blank.
  if (code > 0x3000) return false;
  return (
    code === 0x20 ||
    code === 0x3000 ||
    code === 0x0a ||
    code === 0x09 ||
    code === 0xa0 ||
    code === NOTHING_CODE ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}
const NOTHING_CODE = NOTHING.charCodeAt(0);

function skipBlank(text: string, from: number, end: number): number {
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  return from;
}

function skipBlankBack(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
