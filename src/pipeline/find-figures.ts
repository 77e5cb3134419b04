import type { Figure, MentionedDate } from '../../schemas/index.ts';
import { type Block, blocksOf } from './blocks-of.ts';
import type { FigureReading } from './figures/figure-reading.ts';
import { type DateSpan, readFigures } from './figures/read-figures.ts';
import { mapArticles } from './map-articles.ts';
import { type Printed, currencyInTime, toStandard } from './figures/to-standard.ts';
import { toSimplified } from './fold/to-simplified.ts';
import { foldWidth } from './numbers/fold-width.ts';
import { fromAt, toAt } from './to-at.ts';
import type { FolioDocument, WithDates, WithFigures } from './types.ts';

/** Adds the numbers that each article gives, with what they count. Digits of a date are none; a length of time is one. */
export function findFigures<A extends WithDates>(document: FolioDocument<A>): FolioDocument<A & WithFigures> {
  return mapArticles(document, (article) => ({
    ...article,
    figures: findFiguresIn(blocksOf(article), article.dates, document.issued?.value ?? null),
  }));
}

/**
 * The figures in an article's blocks, in reading order. `dates`: the article's dates, in reading order. `issue`: when the text appeared
 * (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`), null where that is not known: some units and currencies changed.
 */
export function findFiguresIn(
  blocks: readonly Block[],
  dates: readonly MentionedDate[],
  issue: string | null,
): readonly Figure[] {
  const spans = spansOf(dates);
  const year = issue === null ? null : Number(issue.slice(0, 4));
  return blocks.flatMap((block) => {
    const wide = foldWidth(block.text);
    const text = toSimplified(wide);
    const printed = { year, traditional: text !== wide };
    return readFigures(text, spans.get(block.id) ?? []).map((reading) => toFigure(block, wide, text, reading, printed));
  });
}

/** Where the dates stand, by their blocks. */
function spansOf(dates: readonly MentionedDate[]): ReadonlyMap<string, readonly DateSpan[]> {
  const spans = new Map<string, DateSpan[]>();
  for (const { at, kind } of dates) {
    const { block, from, to } = fromAt(at);
    const span = { from, to, duration: kind === 'duration' };
    const others = spans.get(block);
    if (others) others.push(span);
    else spans.set(block, [span]);
  }
  return spans;
}

function toFigure(
  block: Block,
  wide: string,
  text: string,
  reading: FigureReading,
  printed: Printed,
): Figure {
  const { from, to, value, max, unit, approx, per, kind, of } = reading;
  const asPrinted = (word: string, near: number) => printedAt(wide, text, word, near);
  const shown = unit === null ? null : asPrinted(unit, from);
  const currency = reading.currency ?? (unit === null ? null : currencyInTime(unit, printed.year));
  const standard = unit === null ? null : toStandard({ value, max, unit }, unit, shown!, printed);
  return {
    text: block.text.slice(from, to),
    value,
    ...(max === undefined ? {} : { max }),
    unit: shown,
    ...(currency ? { currency } : {}),
    ...(standard ? { standard } : {}),
    ...(approx ? { approx } : {}),
    ...(per ? { per: asPrinted(per, from) } : {}),
    kind,
    ...(of ? { of: asPrinted(of, from) } : {}),
    at: toAt(block, from, to),
  };
}

/** How far a word may stand before the number that it belongs to. */
const REACH = 24;

/** A word of the folded text as it is printed beside `at`; what is not printed there (the 元 of 八分钱) stays as it is. */
function printedAt(printed: string, folded: string, word: string, at: number): string {
  if (printed === folded) return word;
  const behind = folded.indexOf(word, at);
  const found = behind >= 0 && behind - at <= 2 * REACH ? behind : folded.lastIndexOf(word, at);
  return found >= 0 && Math.abs(found - at) <= 2 * REACH ? printed.slice(found, found + word.length) : word;
}
