import { UnreadableDrop } from '../model/unreadable-drop.ts';
import { readOcrJson } from './json/read-ocr-json.ts';
import type { Form, Layout } from './layout.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readAlto } from './xml/read-alto.ts';
import { readHocr } from './xml/read-hocr.ts';
import { readPageXml } from './xml/read-page-xml.ts';

const ADAPTERS: Readonly<Record<Form, (bytes: Uint8Array) => Layout | Promise<Layout>>> = {
  pdf: (bytes) => readPdf(bytes),
  alto: readAlto,
  hocr: readHocr,
  page: readPageXml,
  json: (bytes) => readOcrJson(bytes),
};

/** Raised whenever an adapter gives another layout for the same bytes, so that pages are read anew. */
export const ADAPTERS_VERSION = 1;

/**
 * Reads a file of that form as a page with geometry.
 *
 * @throws {UnreadableDrop} where it is broken, holds no page or more than one, or no text
 */
export async function readLayout(bytes: Uint8Array, form: Form): Promise<Layout> {
  const layout = await ADAPTERS[form](bytes);
  if (layout.lines.length > 0) return layout;
  throw new UnreadableDrop(
    form === 'pdf' ? 'a PDF without a text layer' : 'a page without text',
    'a page with text',
    'Run OCR over its picture, and drop what that gives beside or instead of it',
  );
}
