import type { Article, ValueCorrection, ValueList } from '../../schemas/index.ts';
import { toAt } from '../model/at.ts';
import { captionBlock } from '../model/blocks.ts';
import { type Item, mapped, placeOf, textOf, type WithTexts } from './carry-place.ts';
import { rangeOf } from './places.ts';
import { quoteAt } from './quote-at.ts';
import type { Signature } from './recognise-texts.ts';
import { missing, same } from './same.ts';

/** What a person changed in one of the lists of values. Null where a value that the person put in has no place in the text. */
export function recogniseList(
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

/** What a person changed in who took the pictures. */
export function recogniseCredits(
  edited: WithTexts,
  now: WithTexts,
  drop: string,
  signature: Signature,
): ValueCorrection[] {
  return edited.article.captions.flatMap(({ credit }, index): ValueCorrection[] => {
    const was = now.article.captions[index];
    const range = rangeOf(now.texts, toAt({ id: captionBlock(index) }, 0, was?.text.length ?? 0));
    if (was === undefined || was.credit === credit || range === null) return [];
    const quote = quoteAt('captions', now.texts.parts.captions, range.from, range.to, drop);
    const values = { was: { credit: was.credit }, now: { credit } };
    return [{ kind: 'value', article: now.article.id, list: 'credits', ...quote, ...values, ...signature }];
  });
}

function itemsOf(article: Article, list: Exclude<ValueList, 'credits'>): Item[] {
  if (list === 'dateline') return article.dateline === null ? [] : [article.dateline];
  return article[list] as unknown as Item[];
}

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
