import type { Form } from './layout.ts';

/** What a file is by what stands in it, whatever its name says: a form that keeps the page, a picture of it, or null. */
export function formOf(bytes: Uint8Array): Form | 'picture' | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  // Some programs write a few bytes before the header; readers take the first 1,024.
  if (String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (PICTURES.some((begins) => begins.test(start))) return 'picture';
  const head = headOf(bytes).replace(BEFORE_ROOT, '');
  return DOCUMENTS.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}

/** PNG, JPEG, TIFF, WebP, JPEG 2000. */
const PICTURES = [
  /^\x89PNG\r\n/,
  /^\xff\xd8\xff/,
  /^(?:II\*\0|MM\0\*)/,
  /^RIFF[\s\S]{4}WEBP/,
  /^\0\0\0\x0cjP {2}|^\xff\x4f\xff\x51/,
];

/** How much is looked at for the first element. */
const HEAD = 8192;
const BEFORE_ROOT = /^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>)+/i;

const DOCUMENTS: readonly (readonly [pattern: RegExp, form: Form])[] = [
  [/^<(?:[\w.-]+:)?alto[\s>]/i, 'alto'],
  [/^<(?:[\w.-]+:)?PcGts[\s>]/i, 'page'],
  [/^<(?:html|body|div)[\s>][\s\S]*\bocr_page\b/i, 'hocr'],
  [/^[[{][\s[{]*(?:"|-?\d)/, 'json'],
];

function headOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || second === 0
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || first === 0
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD));
}
