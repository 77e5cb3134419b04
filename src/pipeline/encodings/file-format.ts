interface Signature {
  readonly name: string;
  readonly begins: string;
  readonly at?: number;
  readonly remedy?: string;
}

/** How files of formats begin that people take for text, as bytes in Latin-1; `at` where not at the start. */
const SIGNATURES: readonly Signature[] = [
  {
    name: 'a pointer of Git LFS, which has not fetched the file',
    begins: 'version https://git-lfs',
    remedy: 'Run git lfs pull',
  },
  {
    name: 'a pointer of git-annex, which has not fetched the file',
    begins: '/annex/objects/',
    remedy: 'Run git annex get',
  },
  { name: 'a PDF', begins: '%PDF-' },
  { name: 'a PNG image', begins: '\x89PNG\r\n' },
  { name: 'a JPEG image', begins: '\xff\xd8\xff' },
  { name: 'a GIF image', begins: 'GIF8' },
  { name: 'a TIFF image', begins: 'II*\0' },
  { name: 'a TIFF image', begins: 'MM\0*' },
  { name: 'a WebP image', begins: 'WEBP', at: 8 },
  { name: 'a JPEG 2000 image', begins: '\0\0\0\x0cjP  ' },
  { name: 'a DjVu document', begins: 'AT&TFORM' },
  { name: 'a ZIP archive or an Office document', begins: 'PK\x03\x04' },
  { name: 'an old Office document', begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'an RTF document', begins: '{\\rtf' },
  { name: 'a PostScript document', begins: '%!PS' },
  { name: 'a gzip archive', begins: '\x1f\x8b' },
  { name: 'a RAR archive', begins: 'Rar!\x1a' },
  { name: 'a 7z archive', begins: '7z\xbc\xaf\x27\x1c' },
  { name: 'an HTML page', begins: '<!doctype html' },
  { name: 'an HTML page', begins: '<html' },
  { name: 'an XML document', begins: '<?xml' },
];

const LONGEST = 32;

/** How much of a file is looked at for its first element: declaration, doctype and comments of OCR programs are shorter. */
const HEAD = 4096;
/** What may stand before the first element of a document. */
const BEFORE_ROOT = /^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>)+/i;

/** Documents by their first element, or by their first keys; names of schemas may stand before a name (`alto:alto`). */
const DOCUMENTS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^<(?:[\w-]+:)?alto[\s>]/i, 'an ALTO document'],
  [/^<(?:[\w-]+:)?PcGts[\s>]/i, 'a PAGE document'],
  [/^<html[\s>][\s\S]*\bocr_page\b/i, 'an hOCR document'],
  [/^<html[\s>]/i, 'an HTML page'],
  [/^<(?:div|body)\b[^>]*\bocr_page\b/i, 'an hOCR document'],
  [/^<(?:[A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(?:\s[^<>]*\bxmlns(?::\w+)?=[^<>]*)>/, 'an XML document'],
  [/^[[{][\s[{]*"[\w-]+"\s*:|^\[\s*\[\s*\[\s*\[?\s*-?\d/, 'JSON'],
];

/** The format that a file's first bytes tell, in words, whatever its name says, and what to do; null where they tell none. */
export function fileFormat(bytes: Uint8Array): { readonly name: string; readonly remedy: string } | null {
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST)).replace(/^\xef\xbb\xbf/, '');
  const isAt = ({ begins, at = 0 }: Signature) =>
    start.slice(at, at + begins.length).toLowerCase() === begins.toLowerCase();
  const found = documentOf(bytes) ?? SIGNATURES.find(isAt);
  return found === undefined ? null : { remedy: 'Extract its text and save that as .txt', ...found };
}

/** A document of tags or keys, which would be read as a page of them. */
function documentOf(bytes: Uint8Array): { readonly name: string } | undefined {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || second === 0
      ? 'utf-16le'
      : first === 0xfe || first === 0
        ? 'utf-16be'
        : 'latin1';
  const head = new TextDecoder(encoding)
    .decode(bytes.subarray(0, HEAD))
    .replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '');
  const start = head.replace(BEFORE_ROOT, '');
  const found = DOCUMENTS.find(([pattern]) => pattern.test(start));
  return found && { name: found[1] };
}
