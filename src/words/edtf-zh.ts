/** Dates and lengths of time in Chinese. */
import { type EdtfDate, parseEdtf, sayDurationParts } from './edtf-parts.ts';

/** Months of EDTF that are no months: ISO 8601-2 table of sub-year groupings. */
const GROUPINGS: Readonly<Record<string, string>> = {
  '21': '春季',
  '22': '夏季',
  '23': '秋季',
  '24': '冬季',
  '33': '第一季度',
  '34': '第二季度',
  '35': '第三季度',
  '36': '第四季度',
  '40': '上半年',
  '41': '下半年',
};

const DOUBTS = { '': '', '~': '前后', '?': '（存疑）', '%': '前后（存疑）' } as const;

/** `2012-09-12/2012-09-13` → 2012年9月12日至13日; `2010/..` → 2010年起; `199X` → 1990年代. */
export function edtfInChinese(edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (parsed === null) return edtf;
  if (!('start' in parsed)) return sayDate(parsed);
  const { start, end } = parsed;
  if (end === null) return start === null ? edtf : `${sayDate(start)}起`;
  return start === null ? `至${sayDate(end)}` : `${sayDate(start)}至${sayDate(end, start)}`;
}

/** Leaves out the year and the month that stand in `known` already. */
function sayDate(date: EdtfDate, known: EdtfDate | null = null): string {
  const sameYear = known !== null && known.year === date.year && date.month !== null;
  const sameMonth = sameYear && known.month === date.month && date.day !== null;
  const unknownYear = date.year === 'XXXX';
  return [
    sameYear || unknownYear ? '' : sayYear(date.year),
    sameMonth || date.month === null ? '' : sayMonth(date.month),
    date.day === null ? '' : date.day === 'XX' ? '某日' : `${Number(date.day)}日`,
    unknownYear ? '（年份不详）' : '',
    DOUBTS[date.doubt],
  ].join('');
}

function sayYear(year: string): string {
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0年代`;
  if (/^\d{2}XX$/.test(year)) return `${Number(year.slice(0, 2)) + 1}世纪`;
  const number = Number(year);
  if (Number.isNaN(number)) return `${year}年`;
  return number < 1 ? `公元前${1 - number}年` : `${number}年`;
}

function sayMonth(month: string): string {
  return month === 'XX' ? '某月' : (GROUPINGS[month] ?? `${Number(month)}月`);
}

const UNITS = { Y: '年', M: '个月', W: '周', D: '天', h: '小时', m: '分钟', s: '秒' } as const;

/** `P1Y6M` → 1年6个月. */
export function durationInChinese(duration: string): string {
  return sayDurationParts(duration, (amount, unit) => amount + UNITS[unit]).join('');
}
