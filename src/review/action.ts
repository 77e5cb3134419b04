/** What a person decided on a review page, as its forms send it. */
export type Action =
  | {
      readonly kind: 'accept';
      readonly article: string | null;
      readonly rule: string;
      readonly message: string;
    }
  | ({ readonly kind: 'edit' } & EditedFields)
  | ({ readonly kind: 'split'; readonly paragraph: number; readonly headline: boolean } & Target)
  | ({ readonly kind: 'merge' } & Target)
  /** Paragraphs up to `paragraph` go to the article before, or those from it on to the one behind. */
  | ({ readonly kind: 'move-before' | 'move-behind'; readonly paragraph: number } & Target);

/** An article, and the digest of its file as it was shown. */
export interface Target {
  readonly article: string;
  readonly digest: string;
}

/** The fields of an article's form, as typed. */
export interface EditedFields extends Target {
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  /** Paragraphs with an empty line between them. */
  readonly body: string;
  /** One a line: the role as a byline calls it, a space, the name. */
  readonly reporters: string;
  readonly date: string;
  readonly page: string;
}

/** Reads a form; null where it is none of ours. */
export function readAction(form: URLSearchParams): Action | null {
  const text = (name: string) => (form.get(name) ?? '').replace(/\r\n?/g, '\n').trim();
  const kind = form.get('action');
  const target = { article: text('article'), digest: text('digest') };
  const paragraph = Number(form.get('paragraph'));
  switch (kind) {
    case 'accept':
      return { kind, article: target.article || null, rule: text('rule'), message: text('message') };
    case 'edit': {
      const [kicker, headline, deck] = [text('kicker'), text('headline'), text('deck')];
      const [body, reporters, date, page] = [text('body'), text('reporters'), text('date'), text('page')];
      return { kind, ...target, kicker, headline, deck, body, reporters, date, page };
    }
    case 'split':
      return { kind, ...target, paragraph, headline: form.has('heads') };
    case 'merge':
      return { kind, ...target };
    case 'move-before':
    case 'move-behind':
      return { kind, ...target, paragraph };
    default:
      return null;
  }
}
