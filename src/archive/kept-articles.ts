import type { OpenArticle } from './read-issue.ts';

/**
 * Articles that were opened once, to be opened again at a tenth of the cost: their page, the other part of a jump, the
 * page's TEI and JSON all show the same article. Kept as bytes, which take a third of the memory of what they describe
 * (some 3 KB an article) and cannot be changed by whoever was given one.
 */
export class KeptArticles {
  readonly #bytes = new Map<string, Buffer>();

  /** The article of that id, read by `open` the first time; null is not kept. */
  get(id: string, open: () => OpenArticle | null): OpenArticle | null {
    const bytes = this.#bytes.get(id);
    if (bytes !== undefined) {
      const { paragraphs, ...rest } = JSON.parse(bytes.toString());
      return { ...rest, paragraphs: () => paragraphs };
    }
    const opened = open();
    if (opened !== null)
      this.#bytes.set(id, Buffer.from(JSON.stringify({ ...opened, paragraphs: opened.paragraphs() })));
    return opened;
  }
}
