import type { Dateline } from '../../schemas/index.ts';
import { toAt } from '../model/at.ts';
import { readDateline } from './datelines/read-dateline.ts';
import { type PartialDay, toPartialDay } from './dates/context.ts';
import type { Point } from './dates/point.ts';
import { readPoint } from './dates/read-point.ts';
import { resolvePoint } from './dates/resolve-point.ts';
import { foldText } from './fold/fold-text.ts';
import { type Block, blocksOf } from './nodes/blocks-of.ts';
import { mapArticles } from './nodes/map-articles.ts';
import type { ArticleNode, FolioDocument, WithDateline } from './types.ts';

/** Adds to each article the dateline that one of its paragraphs opens with. */
export function findDatelines<A extends ArticleNode>(
  document: FolioDocument<A>,
): FolioDocument<A & WithDateline> {
  return mapArticles(document, (article) => ({
    ...article,
    dateline: findDatelineIn(blocksOf(article), document.issued?.value ?? null),
  }));
}

/** A longer paragraph tells the article's own news: what another agency is quoted with behind it opens nothing. */
const LONGEST_OPENING = 40;

/**
 * The dateline of an article: the first paragraph that opens with one gives it (本报讯, 本报上海1月5日电). 据新华社…电 counts where the text
 * begins with it, and is marked as quoted. `issue` (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`) completes its date.
 */
export function findDatelineIn(blocks: readonly Block[], issue: string | null): Dateline | null {
  let begun = false;
  for (const block of blocks) {
    if (!block.id.startsWith('p')) continue;
    const dateline = toDateline(block, issue);
    if (dateline && !(begun && dateline.quoted)) return dateline;
    begun ||= block.text.length > LONGEST_OPENING;
  }
  return null;
}

function toDateline(block: Block, issue: string | null): Dateline | null {
  const reading = readDateline(block.text);
  if (!reading) return null;
  const { from, to, agencyTo, place, day, quoted } = reading;
  const point = day === null ? null : readPoint(foldText(block.text.slice(0, to)), day);
  return {
    text: block.text.slice(from, to),
    agency: block.text.slice(from, agencyTo),
    place: place && block.text.slice(place.from, place.to),
    date: point && daySent(point, issue),
    ...(quoted && { quoted }),
    at: toAt(block, from, to),
  };
}

/** The day of a message: never one after the issue, so that 三十日电 in an issue of the second is last month's. */
function daySent(point: Point, issue: string | null): string | null {
  const issued = issue === null ? null : toPartialDay(issue);
  const day = dayOf(point, issued);
  if (day === null || issue === null || point.month || day.slice(0, issue.length) <= issue) return day;
  const { year, month } = issued!;
  return dayOf(point, {
    year: month === 1 ? year - 1 : year,
    month: month === 1 ? 12 : month! - 1,
    day: null,
  });
}

function dayOf(point: Point, issue: PartialDay | null): string | null {
  const extent = resolvePoint(point, { issue, written: issue, anchor: null })?.extent;
  return extent?.start && extent.start === extent.end ? extent.start : null;
}
