import { readArticles } from '../pipeline/index.ts';

/** What a page says of itself. */
export interface PageFolio {
  /** 报眉, as printed. */
  readonly folio: string | null;
  readonly date: string | null;
  readonly page: number | null;
  /** Lines beside the articles: the paper's name may stand there. */
  readonly furniture: readonly string[];
}

/**
 * Reads the folio of a page.
 *
 * @throws {UnreadableDrop} where the bytes are no text
 */
export function readFolio(bytes: Uint8Array, path: string): PageFolio {
  const { folio, issued, page, furniture } = readArticles({
    path,
    bytes,
    issued: null,
    page: null,
    pageName: null,
  });
  return { folio, date: issued?.value ?? null, page, furniture: furniture.map(({ text }) => text) };
}
