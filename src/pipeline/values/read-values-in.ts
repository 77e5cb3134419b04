import type { Dateline, Figure, MentionedDate, Reporter } from '../../../schemas/index.ts';
import { findDatelineIn } from '../find-datelines.ts';
import { findDatesIn } from '../find-dates.ts';
import { findFiguresIn } from '../find-figures.ts';
import { findReportersIn } from '../find-reporters.ts';
import type { Block } from '../nodes/blocks-of.ts';

export interface Values {
  readonly dateline: Dateline | null;
  readonly reporters: readonly Reporter[];
  readonly dates: readonly MentionedDate[];
  readonly figures: readonly Figure[];
}

/**
 * All that the value stages read out of an article, for texts that come without a page: the stages' order, without a document.
 * `issue` is when the text appeared (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`), null where that is not known.
 */
export function readValuesIn(blocks: readonly Block[], issue: string | null): Values {
  const dateline = findDatelineIn(blocks, issue);
  const reporters = findReportersIn(blocks);
  const { dates } = findDatesIn(blocks, issue, dateline);
  return { dateline, reporters, dates, figures: findFiguresIn(blocks, dates, issue) };
}
