import type { FigureReading } from './figure-reading.ts';

const ARTICLE_BEFORE = /[的这那每某有同上下头前又另哪全第整]$/;
const PREDICATE_BEFORE = /[是为成任于对从向以把将当作在]$/;
const SET_APART = /(?:仅|只|只有|其中|其中有|共|共有|各|不让|没有|无)$/;
/** 一人重伤: what befell one is counted as what befell two. */
const FATE =
  /^(?:[重轻受]?伤|死|身亡|遇难|遇害|失踪|溺|坠|当场|不治|被[捕抓困杀害]|获救|生还|落网|落水|在逃|投案|确诊|感染|罹难|中[弹毒])/;
const END = /^(?:[，。；、！？）”]|$)/;
/** Measure words of what is done, not of things: 去了一次, 换一遍. */
const VERBAL = new Set([
  '次',
  '番',
  '步',
  '起',
  '度',
  '面',
  '回',
  '声',
  '下',
  '代',
  '级',
  '遍',
  '口',
  '班',
  '趟',
  '眼',
  '顿',
  '场',
  '阵',
]);

/**
 * 一名职工 means 'a': it counts only where it is set apart (仅一名, 其中一名) or stands behind its noun (专车一辆、). 一公里 and 一元 measure,
 * unless 的 or 这 stands before.
 */
export function isArticle(text: string, figure: FigureReading): boolean {
  const { number, from, to, unit, value, max, approx, kind } = figure;
  if (
    value !== 1 ||
    text.slice(number.from, number.to) !== '一' ||
    max !== undefined ||
    (approx && unit !== '次')
  )
    return false;
  const before = text.slice(Math.max(0, from - 3), from);
  if (kind !== 'count' && kind !== 'other')
    return ARTICLE_BEFORE.test(before) || unit === '里' || unit === '升';
  if (SET_APART.test(before) || ((unit === '人' || unit === '名') && FATE.test(text.slice(to, to + 3))))
    return false;
  const behindNoun =
    END.test(text.slice(to, to + 1)) &&
    /\p{Script=Han}$/u.test(before) &&
    !ARTICLE_BEFORE.test(before) &&
    !PREDICATE_BEFORE.test(before);
  return !behindNoun || VERBAL.has(unit ?? '');
}
