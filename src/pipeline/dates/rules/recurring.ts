import { FESTIVALS } from '../../../lexicons/festivals.ts';
import { matchAt, oneOf, sticky } from '../../patterns/sticky.ts';
import { TO, TO_STARTS } from '../patterns.ts';
import { readPoint } from '../read-point.ts';
import type { DateReading, DateRule } from './rule.ts';

/** 每周一, but 每周 in 每周一次. */
const WEEKDAY =
  '(?:[二三四五六](?![次个天期趟回节班场堂篇册部种家项])|一(?![次个天期趟回节班场堂篇册部种换测练题评讲更聚书歌封家项])|[日天末])';
const FIXED = sticky(
  `每个?(?:周|星期|礼拜)(?:(?:${WEEKDAY}|末)(?:[至到、和](?:周|星期|礼拜)?${WEEKDAY}){0,6})?(?![岁围])|每个?月(?:\\d{1,2}[日号]|[上中下]旬|初|底)?|每[天晚晨夜]|每日(?!新闻|电讯|邮报|经济|商报|新报)|每个?季度|每半(?:年|个月)|每逢(?:周末|双休日|节假日)|每(?:隔)?(?:\\d{1,2}|[两二三四五六七八九十])(?:年|个月|周|天)(?![级])`,
  '每',
);
const YEARLY = sticky('每年(?!龄|级)的?', '每');
const FESTIVAL = sticky(`${oneOf(Object.keys(FESTIVALS))}(?:期间|前夕|前后)?`);
const JOIN = sticky(TO, TO_STARTS);

/** What comes back: 每年, 每年3月份, 每年春节, 每周一, 每天. It has no place in the calendar. */
export const recurring: DateRule = { name: 'recurring', starts: ['每'], read };

function read(text: string, at: number): DateReading | null {
  const fixed = matchAt(FIXED, text, at);
  if (fixed) return yearly(at, at + fixed[0].length);
  const match = matchAt(YEARLY, text, at);
  if (!match) return null;
  const behind = at + match[0].length;
  const festival = matchAt(FESTIVAL, text, behind);
  if (festival) return yearly(at, behind + festival[0].length);
  const first = readPoint(text, behind);
  if (!first || !(first.month?.kind === 'printed' || first.part)) return yearly(at, at + 2);
  const join = matchAt(JOIN, text, first.to);
  const second = join && readPoint(text, first.to + join[0].length, true);
  return yearly(at, second?.to ?? first.to);
}

function yearly(from: number, to: number): DateReading {
  return { from, to, extent: null, basis: 'printed', kind: 'recurring' };
}
