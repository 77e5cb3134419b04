import { ArticleKind, ParagraphKind } from '../../schemas/index.ts';

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
  /** Paragraphs from `paragraph` to `last` are `as`, the first of them in a stanza, list or table of its own where `apart`. */
  | ({
      readonly kind: 'form';
      readonly paragraph: number;
      readonly last: number;
      readonly as: ParagraphKind;
      readonly apart: boolean;
    } & Target)
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
  /** Null where the form does not say it. */
  readonly genre: ArticleKind | null;
  /** Paragraphs with an empty line between them; see `desk-body.ts`. */
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
      const genre = ArticleKind.safeParse(text('genre')).data ?? null;
      return { kind, ...target, kicker, headline, deck, genre, body, reporters, date, page };
    }
    case 'split':
      return { kind, ...target, paragraph, headline: form.has('heads') };
    case 'form': {
      const as = ParagraphKind.safeParse(text('as')).data;
      const last = Math.max(paragraph, Number(form.get('last') || 0));
      return as === undefined ? null : { kind, ...target, paragraph, last, as, apart: form.has('apart') };
    }
    case 'merge':
      return { kind, ...target };
    case 'move-before':
    case 'move-behind':
      return { kind, ...target, paragraph };
    default:
      return null;
  }
}
