import { SaxesParser } from 'saxes';
import { UnreadableDrop } from '../../model/unreadable-drop.ts';

/** An element by its name without the schema's prefix, its attributes likewise. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of the file, from 1. */
  readonly line: number;
}

export interface XmlReader {
  readonly open: (element: Element) => void;
  readonly text?: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Bytes that are decoded and parsed at once. */
const CHUNK = 1 << 16;
/** Deeper nesting is made to harm: ALTO has nine levels. */
const DEEPEST = 64;
/** HTML's names of letters that OCR programs write and XML does not know. */
const ENTITIES = {
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: '\u2003',
  shy: '\u00ad',
  middot: '·',
  hellip: '…',
  mdash: '—',
};

/**
 * Reads a document of XML as a stream. Nothing is fetched and nothing expanded: a document that declares entities of its own
 * is refused.
 *
 * @param html tags that HTML does not close (`<br>`, `<meta …>`) are closed
 * @throws {UnreadableDrop} where it is no sound XML, with the line
 */
export function readXml(bytes: Uint8Array, reader: XmlReader, html = false): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  Object.assign(parser.ENTITIES, ENTITIES);
  let depth = 0;
  parser.on('error', (error) => {
    throw unsound(error.message.replace(/^[^:]*:?\d+:\d+: /, ''), parser.line);
  });
  parser.on('doctype', (doctype) => {
    if (!/<!ENTITY/i.test(doctype)) return;
    throw new UnreadableDrop(
      `entities that the document declares itself (line ${parser.line})`,
      'XML without <!ENTITY …>',
      'Export the page again; such a file can be made to fill the memory or to read other files',
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw unsound(`${DEEPEST} elements in each other`, parser.line);
    const own: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes as Record<string, string>)) own[local(key)] = value;
    reader.open({ name: local(name), attributes: own, line: parser.line });
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    reader.close(local(name));
  });
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const last = at + CHUNK >= bytes.length;
      const text = decoder.decode(bytes.subarray(at, at + CHUNK), { stream: !last });
      parser.write(html ? closeVoid(text) : text);
    }
    parser.close();
  } catch (error) {
    if (error instanceof UnreadableDrop) throw error;
    throw unsound((error as Error).message, parser.line);
  }
}

const local = (name: string) => name.slice(name.lastIndexOf(':') + 1);

/** Tags that cross the border of two chunks stay as they are: the parser says so, and no OCR program writes them beyond the head. */
function closeVoid(text: string): string {
  return text.replace(/<(meta|link|br|hr|img)\b([^<>]*?)\s*\/?>/gi, '<$1$2/>');
}

function unsound(message: string, line: number): UnreadableDrop {
  const cut = /unclosed tag|must contain a root|unexpected end/.test(message);
  return new UnreadableDrop(
    `${cut ? 'a document that is cut off' : 'no sound XML'} (line ${line}: ${message})`,
    'a whole document',
    cut ? 'Fetch or export it again' : 'Export it again; do not edit such files by hand',
  );
}

/** The encoding by its mark, else as the declaration says, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0) return 'utf-16le';
  if (first === 0) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  if (declared === undefined) return 'utf-8';
  try {
    const { encoding } = new TextDecoder(declared);
    return encoding;
  } catch {
    throw new UnreadableDrop(
      `the encoding ${declared}, which nobody knows`,
      'UTF-8, UTF-16, GB18030, Big5 or another of the WHATWG Encoding Standard',
      'Save the document as UTF-8 and say so in its first line',
    );
  }
}
