import {
  type AcceptedDoubt,
  type Article,
  type FieldCorrection,
  type Jump,
  PARTS,
  type Part,
  type ReviewItem,
  VALUE_LISTS,
  type ValueCorrection,
  type ValueList,
} from '../../schemas/index.ts';
import { CONFLICT_RULE } from './describe-conflict.ts';
import { diffText, mapPlace } from './diff-text.ts';
import type { ArticleTexts } from './page-texts.ts';
import { rangeOf, type TextRange } from './places.ts';
import { quoteAt } from './quote-at.ts';
import type { Signature } from './recognise-texts.ts';
import { inOrder, same } from './same.ts';

/** An article with its texts. */
export interface WithTexts {
  readonly article: Article;
  readonly texts: ArticleTexts;
}

export type RecognisedValue = ValueCorrection | FieldCorrection | AcceptedDoubt;

export interface RecognisedValues {
  readonly corrections: readonly RecognisedValue[];
  /** Fields whose edit cannot be kept as a correction. */
  readonly refused: readonly string[];
}

type Item = Readonly<Record<string, unknown>> & { readonly at?: string };

const LISTS = Object.keys(VALUE_LISTS).filter((list) => list !== 'credits') as Exclude<
  ValueList,
  'credits'
>[];

/**
 * What a person changed in an article's frontmatter beside its texts. Values that the person left as they were are no
 * edit, though they may no longer fit the text; values that the corrected text gives by itself need no correction.
 *
 * @param written the article as it was written
 * @param edited the article as the person left it
 * @param now the article as it is read with the person's corrections of the text
 * @param drop digest of the drop
 */
export function recogniseValues(
  written: WithTexts,
  edited: WithTexts,
  now: WithTexts,
  drop: string,
  signature: Signature,
): RecognisedValues {
  const corrections: RecognisedValue[] = [];
  const refused: string[] = [];
  const { id: article } = now.article;
  for (const key of ['id', 'paper', 'order', 'source'] as const) {
    if (!same(written.article[key], edited.article[key])) refused.push(key);
  }
  const values: Record<string, unknown> = {};
  for (const key of ['date', 'page', 'jumpTo', 'jumpFrom'] as const) {
    const [was, said] = [written.article[key], edited.article[key]];
    const wanted =
      key === 'jumpTo' || key === 'jumpFrom' ? toJump(written.article[key], edited.article[key]) : said;
    if (!same(was, said) && !same(now.article[key], wanted)) values[key] = wanted;
  }
  if (Object.keys(values).length > 0) corrections.push({ kind: 'set', article, values, ...signature });
  for (const list of LISTS) {
    const found = recogniseList(list, written, edited, now, drop, signature);
    if (found === null) refused.push(list);
    else corrections.push(...found);
  }
  corrections.push(...recogniseCredits(edited, now, drop, signature));
  const [asked, left] = [written, edited].map(({ article }) => article.review.filter(isOfPipeline)) as [
    ReviewItem[],
    ReviewItem[],
  ];
  for (const { rule, message } of missing(asked, left)) {
    if (!now.article.review.some((item) => item.rule === rule && item.message === message)) continue;
    corrections.push({ kind: 'accept', article, rule, message, ...signature });
  }
  if (missing(left, asked).length > 0) refused.push('review');
  return { corrections, refused };
}

/** A jump to another page no longer leads to the article that it led to before, unless the person said so. */
function toJump(was: Jump | null, said: Jump | null): Jump | null {
  if (was === null || said === null || was.page === said.page || was.id !== said.id) return said;
  return { ...said, id: null };
}

/** What corrections ask comes and goes with them. */
const isOfPipeline = ({ rule }: ReviewItem) => rule !== CONFLICT_RULE;

/** Null where a value that the person put in has no place in the text. */
function recogniseList(
  list: Exclude<ValueList, 'credits'>,
  written: WithTexts,
  edited: WithTexts,
  now: WithTexts,
  drop: string,
  signature: Signature,
): ValueCorrection[] | null {
  const [before, after, current] = [written, edited, now].map(({ article }) => itemsOf(article, list)) as [
    Item[],
    Item[],
    Item[],
  ];
  const removed = missing(before, after);
  const added = missing(after, before);
  const corrections: ValueCorrection[] = [];
  const paired = new Set<Item>();
  for (const item of added) {
    const old = removed.find(
      (other) => !paired.has(other) && (other.at === item.at || textOf(other) === textOf(item)),
    );
    if (old !== undefined) paired.add(old);
    if (current.some((other) => same(other, item))) continue;
    const range = placeOf(item, old, edited, written, now);
    if (range === null) return null;
    const quote = quoteAt(range.part, now.texts.parts[range.part], range.from, range.to, drop);
    const { at: _, ...value } = item;
    const read = current.find((other) => same(rangeOf(now.texts, other.at ?? ''), range));
    if (read !== undefined && same(propsOf(read, quote.exact), propsOf(value, quote.exact))) continue;
    if (read !== undefined && old !== undefined && onlyTextDiffers(old, item)) continue;
    corrections.push({
      kind: 'value',
      article: now.article.id,
      list,
      ...quote,
      was: read === undefined ? null : propsOf(read, quote.exact),
      now: propsOf(value, quote.exact),
      ...signature,
    });
  }
  for (const item of removed.filter((item) => !paired.has(item))) {
    const range = mapped(item, written, now);
    const read = current.find((other) => range !== null && same(rangeOf(now.texts, other.at ?? ''), range));
    if (range === null || read === undefined) continue;
    const quote = quoteAt(range.part, now.texts.parts[range.part], range.from, range.to, drop);
    const was = propsOf(read, quote.exact);
    corrections.push({
      kind: 'value',
      article: now.article.id,
      list,
      ...quote,
      was,
      now: null,
      ...signature,
    });
  }
  return corrections;
}

function recogniseCredits(
  edited: WithTexts,
  now: WithTexts,
  drop: string,
  signature: Signature,
): ValueCorrection[] {
  return edited.article.captions.flatMap(({ credit }, index): ValueCorrection[] => {
    const was = now.article.captions[index];
    const range = rangeOf(now.texts, `c${index + 1}:0-${was?.text.length ?? 0}`);
    if (was === undefined || was.credit === credit || range === null) return [];
    const quote = quoteAt('captions', now.texts.parts.captions, range.from, range.to, drop);
    const values = { was: { credit: was.credit }, now: { credit } };
    return [{ kind: 'value', article: now.article.id, list: 'credits', ...quote, ...values, ...signature }];
  });
}

/** Where a value stands now: where it says, in the edited text or in the old one; where the one stood that it replaces; or where its text stands once. */
function placeOf(
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

function mapped(item: Item, from: WithTexts, now: WithTexts): TextRange | null {
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

function itemsOf(article: Article, list: Exclude<ValueList, 'credits'>): Item[] {
  if (list === 'dateline') return article.dateline === null ? [] : [article.dateline];
  return article[list] as unknown as Item[];
}

const textOf = (item: Item) => String(item['name'] ?? item['text'] ?? '');

/** A value whose text alone was replaced, as an editor's program does throughout a file: the rest is read anew. */
function onlyTextDiffers(before: Item, after: Item): boolean {
  const rest = ({ at: _, name, text, ...others }: Item) => others;
  return textOf(before) !== textOf(after) && same(rest(before), rest(after));
}

/** A value without its place, and without its text where that is what stands there. */
function propsOf(item: Item, exact: string): ValueCorrection['was'] & object {
  const { at: _, ...value } = item;
  const kept = Object.entries(value).filter(
    ([key, text]) => !(['name', 'text'].includes(key) && text === exact),
  );
  return Object.fromEntries(kept) as ValueCorrection['was'] & object;
}

/** Items of the first list that the second does not have, each as often as it stands there more. */
function missing<T>(list: readonly T[], other: readonly T[]): T[] {
  const left = other.map((item) => inOrder(item));
  return list.filter((item) => {
    const index = left.indexOf(inOrder(item));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
