/** What each paragraph of an article is: which of them are verse, items, rows …, and where a stanza, list or table begins. */
import type { ArticleKind, ParagraphKind } from '../../schemas/index.ts';

export interface ParagraphForm {
  readonly kind: ParagraphKind;
  /** Begins another stanza, list or table than the paragraph before it, which is of the same kind. */
  readonly apart?: true;
}

/** One for each paragraph. */
export type Forms = readonly ParagraphForm[];

export const TEXT: ParagraphForm = { kind: 'text' };

/** Kinds whose paragraphs make one thing where they follow each other: a stanza, a list, a table. */
const GROUPED: ReadonlySet<ParagraphKind> = new Set(['verse', 'item', 'row']);

/** Whether paragraphs of the kind make one thing where they follow each other. */
export const isGrouped = (kind: ParagraphKind) => GROUPED.has(kind);

/** What a paragraph is that may say nothing about it: text. */
export function formOf({
  kind,
  apart,
}: {
  readonly kind?: ParagraphKind;
  readonly apart?: true;
}): ParagraphForm {
  if (kind === undefined || kind === 'text') return TEXT;
  return apart ? { kind, apart } : { kind };
}

/** Paragraphs that make one thing: a stanza, a list, a table; any other stands alone. */
export interface ParagraphGroup {
  readonly kind: ParagraphKind;
  /** Its paragraphs, by their places from 0. */
  readonly indices: readonly number[];
}

/** @param forms absent where all is text */
export function groupParagraphs(count: number, forms?: Forms): ParagraphGroup[] {
  const groups: { kind: ParagraphKind; indices: number[] }[] = [];
  for (let index = 0; index < count; index++) {
    const { kind, apart } = forms?.[index] ?? TEXT;
    const last = groups.at(-1);
    if (last?.kind === kind && GROUPED.has(kind) && !apart) last.indices.push(index);
    else groups.push({ kind, indices: [index] });
  }
  return groups;
}

/** Forms in their shortest form: `apart` only where it says something, and none at all where all is text. */
export function tidyForms(forms: Forms): Forms | undefined {
  if (forms.every(({ kind }) => kind === 'text')) return undefined;
  return forms.map(({ kind, apart }, index) =>
    apart && GROUPED.has(kind) && forms[index - 1]?.kind === kind
      ? { kind, apart }
      : kind === 'text'
        ? TEXT
        : { kind },
  );
}

/** What stands on a newspaper page beside its articles: found by search, counted and listed apart. */
const ITEMS: ReadonlySet<ArticleKind> = new Set(['notice', 'advertisement', 'table', 'contents', 'weather']);

/** Whether the newsroom wrote it: notices, advertisements, tables, contents and weather boxes are no articles in lists and counts. */
export const isOfNewsroom = ({ kind }: { readonly kind: ArticleKind }) => !ITEMS.has(kind);

/** What paragraphs are, as programs are told: a kind for each, and the places, from 0, at which another stanza, list or table begins. */
export interface TellKinds {
  readonly kinds: readonly ParagraphKind[];
  readonly apart: readonly number[];
}

/** @param count of paragraphs */
export function tellKinds(count: number, forms?: Forms): TellKinds {
  const all = Array.from({ length: count }, (_, index) => forms?.[index] ?? TEXT);
  return {
    kinds: all.map(({ kind }) => kind),
    apart: all.flatMap(({ apart }, index) => (apart ? index : [])),
  };
}

/** What `tellKinds` told. */
export function formsOf({ kinds, apart }: TellKinds): Forms | undefined {
  const places = new Set(apart);
  return tidyForms(kinds.map((kind, index) => formOf(places.has(index) ? { kind, apart: true } : { kind })));
}
