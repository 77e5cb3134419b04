import type { Figure, MentionedDate } from '../../schemas/index.ts';
import { fromAt, toAt } from '../model/at.ts';
import type { FigureReading } from './figures/figure-reading.ts';
import { type DateSpan, readFigures } from './figures/read-figures.ts';
import { currencyInTime, type Printed, toStandard } from './figures/to-standard.ts';
import { asPrinted } from './fold/as-printed.ts';
import { foldText } from './fold/fold-text.ts';
import { type Block, blocksOf } from './nodes/blocks-of.ts';
import { mapArticles } from './nodes/map-articles.ts';
import { foldWidth } from './numbers/fold-width.ts';
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
    const folded = foldText(block.text);
    // Units are kept as printed, but for the width of ％ and km.
    const printed = folded === block.text ? folded : foldWidth(block.text);
    const when = { year, traditional: isTraditional(printed, folded) };
    return readFigures(folded, spans.get(block.id) ?? []).map((reading) =>
      toFigure(block, printed, folded, reading, when),
    );
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

/** One character in so many is printed in a traditional form, at the least. */
const TRADITIONAL_SHARE = 50;

function isTraditional(printed: string, folded: string): boolean {
  if (printed === folded) return false;
  let forms = 0;
  for (let i = 0; i < printed.length; i++) if (printed.charCodeAt(i) !== folded.charCodeAt(i)) forms++;
  return forms * TRADITIONAL_SHARE >= printed.length;
}

function toFigure(
  block: Block,
  printed: string,
  folded: string,
  reading: FigureReading,
  when: Printed,
): Figure {
  const { from, to, value, max, unit, approx, per, kind, of } = reading;
  const shown = (word: string) => asPrinted(word, printed, folded, to);
  const currency = reading.currency ?? (unit === null ? null : currencyInTime(unit, when.year));
  const standard = unit === null ? null : toStandard({ value, max }, unit, shown(unit), when);
  return {
    text: block.text.slice(from, to),
    value,
    ...(max === undefined ? {} : { max }),
    unit: unit === null ? null : shown(unit),
    ...(currency ? { currency } : {}),
    ...(standard ? { standard } : {}),
    ...(approx ? { approx } : {}),
    ...(per ? { per: shown(per) } : {}),
    kind,
    ...(of ? { of: shown(of) } : {}),
    at: toAt(block, from, to),
  };
}
