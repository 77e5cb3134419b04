import type { Dateline } from '../../schemas/index.ts';
import { AGENCIES, AGENCY_ENDINGS } from '../lexicons/agencies.ts';
import { toAt } from '../model/at.ts';
import { toPartialDay } from './dates/context.ts';
import { readPoint } from './dates/read-point.ts';
import { resolvePoint } from './dates/resolve-point.ts';
import { type Block, blocksOf } from './nodes/blocks-of.ts';
import { mapArticles } from './nodes/map-articles.ts';
import { foldWidth } from './numbers/fold-width.ts';
import { matchAt, oneOf, sticky } from './patterns/sticky.ts';
import type { ArticleNode, FolioDocument, WithDateline } from './types.ts';

const BEFORE = sticky('[（(【]?据?');
const AGENCY = sticky(`${oneOf(AGENCIES)}|\\p{Script=Han}{2,6}?${oneOf(AGENCY_ENDINGS)}`);
/** No place: what stands between 本报 and 讯 or 电 in running text (本报读者来电). */
const PLACE = sticky(
  '(?!讯|电|记者|通讯员|读者|编辑|评论|来|致|热线|综合)\\p{Script=Han}{2,10}?(?=\\d|[一二三四五六七八九十]{1,2}月|专?[电讯])',
);
const LONGEST = 60;
/** 讯, 电 and 消息, which end it. */
const ENDS = /[讯电消]/;
const END = sticky('(?:综合|专|快)?(?:讯(?![息问])|消息(?=[（(：]|$)|电(?![话子力视信脑报影器网气台动机]))');

/** Adds to each article the dateline that one of its paragraphs opens with. */
export function findDatelines<A extends ArticleNode>(
  document: FolioDocument<A>,
): FolioDocument<A & WithDateline> {
  return mapArticles(document, (article) => ({
    ...article,
    dateline: findDatelineIn(blocksOf(article), document.issued?.value ?? null),
  }));
}

/**
 * The dateline of an article: the first paragraph that opens with one gives it (本报讯, 本报上海1月5日电, 据新华社北京1月1日电).
 * `issue` (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`) completes its date. Source: 《新闻学大辞典》 s. v. 电头, 讯头.
 */
export function findDatelineIn(blocks: readonly Block[], issue: string | null): Dateline | null {
  for (const block of blocks) {
    const dateline = block.id.startsWith('p') ? readDateline(block, issue) : null;
    if (dateline) return dateline;
  }
  return null;
}

function readDateline(block: Block, issue: string | null): Dateline | null {
  const opening = block.text.slice(0, LONGEST);
  if (!ENDS.test(opening)) return null;
  const text = foldWidth(opening);
  const from = matchAt(BEFORE, text, 0)![0].length;
  const agency = matchAt(AGENCY, text, from);
  if (!agency) return null;
  const behindAgency = from + agency[0].length;
  const place = matchAt(PLACE, text, behindAgency);
  const behindPlace = behindAgency + (place?.[0].length ?? 0);
  const point = readPoint(text, behindPlace);
  const end = matchAt(END, text, point?.to ?? behindPlace);
  if (!end) return null;
  const to = end.index + end[0].length;
  const resolved = point && resolvePoint(point, toContext(issue));
  return {
    text: block.text.slice(from, to),
    agency: block.text.slice(from, behindAgency),
    place: place?.[0] ?? null,
    date:
      resolved?.extent?.start && resolved.extent.start === resolved.extent.end ? resolved.extent.start : null,
    at: toAt(block, from, to),
  };
}

function toContext(issue: string | null) {
  const issued = issue === null ? null : toPartialDay(issue);
  return { issue: issued, written: issued, anchor: null };
}
