import type { Figure, MentionedDate } from '../../schemas/index.ts';
import { type Block, blocksOf } from './blocks-of.ts';
import type { FigureReading } from './figures/figure-reading.ts';
import { type DateSpan, readFigures } from './figures/read-figures.ts';
import { asPrinted } from './fold/as-printed.ts';
import { foldText } from './fold/fold-text.ts';
import { mapArticles } from './map-articles.ts';
import { fromAt, toAt } from './to-at.ts';
import type { FolioDocument, WithDates, WithFigures } from './types.ts';

/** Adds the numbers that each article gives, with what they count. Digits of a date are none; a length of time is one. */
export function findFigures<A extends WithDates>(document: FolioDocument<A>): FolioDocument<A & WithFigures> {
  return mapArticles(document, (article) => ({
    ...article,
    figures: findFiguresIn(blocksOf(article), article.dates),
  }));
}

/** The figures in an article's blocks, in reading order. `dates`: the article's dates, in reading order. */
export function findFiguresIn(blocks: readonly Block[], dates: readonly MentionedDate[]): readonly Figure[] {
  const spans = spansOf(dates);
  return blocks.flatMap((block) => {
    const folded = foldText(block.text);
    return readFigures(folded, spans.get(block.id) ?? []).map((reading) => toFigure(block, folded, reading));
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
  folded: string,
  { from, to, value, max, unit, approx, per, kind, of }: FigureReading,
): Figure {
  const printed = (word: string) => asPrinted(word, block.text, folded, to);
  return {
    text: block.text.slice(from, to),
    value,
    ...(max === undefined ? {} : { max }),
    unit: unit === null ? null : printed(unit),
    ...(approx ? { approx } : {}),
    ...(per ? { per: printed(per) } : {}),
    kind,
    ...(of ? { of: printed(of) } : {}),
    at: toAt(block, from, to),
  };
}
