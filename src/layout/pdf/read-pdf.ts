import { fileURLToPath } from 'node:url';
import { UnreadableDrop } from '../../model/unreadable-drop.ts';
import type { Layout } from '../layout.ts';
import { toGrid } from '../to-grid.ts';
import type { Matrix } from './matrix.ts';
import { type Font, type Glyph, readMarks } from './page-marks.ts';
import { toLines } from './to-lines.ts';
import { toShapes } from './to-shapes.ts';

/** pdf.js asks for what only a renderer needs, and says on standard output that it is missing. */
const RENDERER_CLASSES = ['DOMMatrix', 'Path2D', 'ImageData'] as const;

async function loadPdfjs() {
  for (const name of RENDERER_CLASSES) {
    const holder = globalThis as Record<string, unknown>;
    holder[name] ??= class {};
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Tables of the character collections that fonts of CJK text name without holding them. */
const CMAPS = fileURLToPath(new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
const FONTS = fileURLToPath(
  new URL('../../standard_fonts/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')),
);

const ALLOWED = 'a PDF of one newspaper page with a text layer';
/** More letters than this share without a letter's code are a font that was not made to be read. */
const WITHOUT_LETTERS = 0.3;
/** A broadsheet has some 12,000 letters. */
const MOST_GLYPHS = 200_000;

/**
 * Reads the text layer, pictures and rules of a PDF's page.
 *
 * @param page which page, from 1; null for the only one
 * @throws {UnreadableDrop} where it is encrypted or damaged, has other pages beside, or no letters
 */
export async function readPdf(bytes: Uint8Array, page: number | null = null): Promise<Layout> {
  const { getDocument, OPS } = await loadPdfjs();
  const task = getDocument({
    // pdf.js takes the memory that it is given.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    cMapUrl: CMAPS,
    cMapPacked: true,
    standardFontDataUrl: FONTS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are looked at by others: here only their places count.
    maxImageSize: 1,
  } as Parameters<typeof getDocument>[0]);
  try {
    const document = await task.promise;
    if (page === null && document.numPages !== 1) {
      throw new UnreadableDrop(
        `a PDF of ${document.numPages} pages`,
        ALLOWED,
        'Run npm run add on it, which cuts it into its pages',
      );
    }
    const opened = await document.getPage(page ?? 1);
    const view = opened.getViewport({ scale: 1 });
    const operators = await opened.getOperatorList();
    const fontOf = (id: string): Font | null =>
      opened.commonObjs.has(id) ? (opened.commonObjs.get(id) as Font) : null;
    const marks = readMarks(operators, OPS, view.transform as unknown as Matrix, fontOf);
    const { width, height } = view;
    const scale = toGrid(width, height, `page ${page ?? 1}`);
    checkLetters(marks.glyphs);
    const { lines, removed } = toLines(marks.glyphs, view, scale);
    return {
      form: 'pdf',
      width: scale.width,
      height: scale.height,
      unit: { name: 'pt', size: scale.size },
      lines,
      pictures: marks.pictures.map(scale.box),
      ...toShapes(marks.paths, width, height, scale),
      removed,
    };
  } catch (error) {
    throw inWords(error);
  } finally {
    await task.destroy();
  }
}

/** How many pages a PDF has. */
export async function countPages(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await loadPdfjs();
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    return (await task.promise).numPages;
  } catch (error) {
    throw inWords(error);
  } finally {
    await task.destroy();
  }
}

function checkLetters(glyphs: readonly Glyph[]): void {
  const shown = glyphs.filter(({ text }) => text === '' || text.trim() !== '');
  if (shown.length > MOST_GLYPHS)
    throw new UnreadableDrop(
      `a page of ${shown.length} letters`,
      ALLOWED,
      'See whether a whole book was put on one page',
    );
  const without = shown.filter(({ text }) => text === '' || /^[\p{Co}\p{Cc}\ufffd]/u.test(text));
  if (without.length > WITHOUT_LETTERS * shown.length && shown.length > 0)
    throw new UnreadableDrop(
      `fonts without letters (${without.length} of ${shown.length} glyphs have no character)`,
      ALLOWED,
      'Export the PDF with a text layer, or run OCR over its picture and drop what that gives',
    );
}

/** What pdf.js throws, for the person who has the file. */
function inWords(error: unknown): unknown {
  const { name = '', message = '' } = error as Error;
  if (name === 'PasswordException')
    return new UnreadableDrop('an encrypted PDF', ALLOWED, 'Save it without a password');
  if (name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException')
    return new UnreadableDrop(
      `a damaged PDF (${message.replace(/\.$/, '')})`,
      ALLOWED,
      'Fetch it again: it is cut off or damaged',
    );
  return error;
}
