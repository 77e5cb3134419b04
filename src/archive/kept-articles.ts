import { formsOf, tellKinds } from '../model/forms.ts';
import type { OpenArticle } from './read-issue.ts';

/** An article that was opened, its frontmatter and its paragraphs as JSON. */
interface Kept {
  readonly rest: Omit<OpenArticle, 'article' | 'paragraphs' | 'forms'>;
  readonly bytes: Buffer;
}

/**
 * Articles that were opened once, to be opened again at a tenth of the cost: their page, the other part of a jump, the
 * page's TEI and JSON all show the same article. Kept as bytes, which take a third of the memory of what they describe
 * (some 3 KB an article) and cannot be changed by whoever was given one.
 */
export class KeptArticles {
  readonly #kept = new Map<string, Kept>();

  /** The article of that id, read by `read` the first time; null is not kept. */
  open(id: string, read: () => OpenArticle | null): OpenArticle | null {
    const kept = this.#kept.get(id);
    if (kept === undefined) return this.#keep(id, read);
    const { article, paragraphs, ...told } = JSON.parse(kept.bytes.toString());
    return { ...kept.rest, article, paragraphs: () => paragraphs, forms: () => formsOf(told) };
  }

  /** The same as JSON: `{"article": …, "paragraphs": […], "kinds": […], "apart": […]}`. */
  json(id: string, read: () => OpenArticle | null): string | null {
    if (!this.#kept.has(id)) this.#keep(id, read);
    return this.#kept.get(id)?.bytes.toString() ?? null;
  }

  #keep(id: string, read: () => OpenArticle | null): OpenArticle | null {
    const open = read();
    if (open === null) return null;
    const { article, paragraphs: parse, forms: parseForms, ...rest } = open;
    const [paragraphs, forms] = [parse(), parseForms()];
    const told = { article, paragraphs, ...tellKinds(paragraphs.length, forms) };
    this.#kept.set(id, { rest, bytes: Buffer.from(JSON.stringify(told)) });
    return { ...open, paragraphs: () => paragraphs, forms: () => forms };
  }
}
