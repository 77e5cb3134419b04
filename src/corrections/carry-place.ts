import { type Article, PARTS, type Part } from '../../schemas/index.ts';
import { diffText, mapPlace } from './diff-text.ts';
import type { ArticleTexts } from './page-texts.ts';
import { rangeOf, type TextRange } from './places.ts';

/** An article with its texts. */
export interface WithTexts {
  readonly article: Article;
  readonly texts: ArticleTexts;
}

/** A value of the frontmatter, of any list. */
export type Item = Readonly<Record<string, unknown>> & { readonly at?: string };

/** Where a value stands now: where it says, in the edited text or in the old one; where the one stood that it replaces; or where its text stands once. */
export function placeOf(
  item: Item,
  old: Item | undefined,
  edited: WithTexts,
  written: WithTexts,
  now: WithTexts,
): TextRange | null {
  const said = rangeOf(edited.texts, item.at ?? '');
  if (said !== null && sliceOf(edited.texts, said) === textOf(item)) return carried(edited, said, now);
  const before = rangeOf(written.texts, item.at ?? '');
  if (before !== null && sliceOf(written.texts, before) === textOf(item))
    return carried(written, before, now);
  const replaced = old === undefined ? null : mapped(old, written, now);
  return (
    replaced ??
    nearestPlace(textOf(item), said, now.texts) ??
    (said === null ? null : carried(edited, said, now))
  );
}

/** Where a value of one reading of an article stands in another; null where it is gone. */
export function mapped(item: Item, from: WithTexts, now: WithTexts): TextRange | null {
  const range = rangeOf(from.texts, item.at ?? '');
  return range === null ? null : carried(from, range, now);
}

/** A range of one reading of an article in another. */
function carried(from: WithTexts, range: TextRange, to: WithTexts): TextRange | null {
  const hunks = diffText(from.texts.parts[range.part].text, to.texts.parts[range.part].text);
  const start = mapPlace(hunks, range.from);
  const end = mapPlace(hunks, range.to);
  return start < end ? { part: range.part, from: start, to: end } : null;
}

/** Where a text stands next to a place, or where it stands at all where that is once only. */
function nearestPlace(text: string, near: TextRange | null, { parts }: ArticleTexts): TextRange | null {
  const all = text === '' ? [] : PARTS.flatMap((part) => placesOf(text, part, parts[part].text));
  const distance = ({ from }: TextRange) => Math.abs(from - (near?.from ?? 0));
  const [nearest] = all
    .filter(({ part }) => part === near?.part)
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest ?? (all.length === 1 ? all[0]! : null);
}

function placesOf(text: string, part: Part, whole: string): TextRange[] {
  const places: TextRange[] = [];
  for (let from = whole.indexOf(text); from >= 0; from = whole.indexOf(text, from + 1)) {
    places.push({ part, from, to: from + text.length });
  }
  return places;
}

function sliceOf({ parts }: ArticleTexts, { part, from, to }: TextRange): string {
  return parts[part].text.slice(from, to);
}

/** What a value says of its text. */
export const textOf = (item: Item) => String(item['name'] ?? item['text'] ?? '');
