/** EDTF (ISO 8601-2:2019 level 2, as far as `schemas/values.ts` admits it) said in Chinese and as HTML's `datetime`. */

interface EdtfDate {
  /** `2012`, `199X`, `XXXX`. */
  readonly year: string;
  /** `09`, `XX`, 21–24 a season, 33–36 a quarter, 40–41 a half; null where only the year is given. */
  readonly month: string | null;
  readonly day: string | null;
  readonly doubt: '' | '~' | '?' | '%';
}

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

function parseDate(edtf: string): EdtfDate | null {
  const match = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%]?)$/.exec(edtf);
  if (match === null) return null;
  return {
    year: match[1]!,
    month: match[2] ?? null,
    day: match[3] ?? null,
    doubt: match[4] as EdtfDate['doubt'],
  };
}

/** `2012-09-12/2012-09-13` → 2012年9月12日至13日; `2010/..` → 2010年起; `199X` → 1990年代. */
export function edtfInChinese(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return dateInChinese(parseDate(from)) ?? edtf;
  const start = parseDate(from);
  const end = parseDate(to);
  if (start === null && end === null) return edtf;
  if (start === null) return `至${dateInChinese(end)}`;
  if (end === null) return `${dateInChinese(start)}起`;
  return `${dateInChinese(start)}至${dateInChinese(end, start)}`;
}

/** Leaves out the year and the month that stand in `known` already. */
function dateInChinese(date: EdtfDate | null, known: EdtfDate | null = null): string | null {
  if (date === null) return null;
  const sameYear = known !== null && known.year === date.year && date.month !== null;
  const sameMonth = sameYear && known.month === date.month && date.day !== null;
  const unknownYear = date.year === 'XXXX';
  return [
    sameYear || unknownYear ? '' : yearInChinese(date.year),
    sameMonth || date.month === null ? '' : monthInChinese(date.month),
    date.day === null ? '' : date.day === 'XX' ? '某日' : `${Number(date.day)}日`,
    unknownYear ? '（年份不详）' : '',
    DOUBTS[date.doubt],
  ].join('');
}

function yearInChinese(year: string): string {
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0年代`;
  if (/^\d{2}XX$/.test(year)) return `${Number(year.slice(0, 2)) + 1}世纪`;
  const number = Number(year);
  if (Number.isNaN(number)) return `${year}年`;
  return number < 1 ? `公元前${1 - number}年` : `${number}年`;
}

function monthInChinese(month: string): string {
  return month === 'XX' ? '某月' : (GROUPINGS[month] ?? `${Number(month)}月`);
}

/**
 * The date as HTML allows it in `<time datetime>` (a day, month, year or yearless day), or null: HTML has no word for
 * spans, decades, seasons or unknown months.
 */
export function edtfAsDatetime(edtf: string): string | null {
  const date = /^(?:(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d{2})?)?|XXXX-(\d{2}-\d{2}))[~?%]?$/.exec(edtf);
  return date === null ? null : (date[3] ?? edtf.replace(/[~?%]$/, ''));
}

/** An ISO 8601 length of time as HTML allows it: `P3D`, `PT2H`, `2w`; null for months and years, whose length varies. */
export function durationAsDatetime(duration: string): string | null {
  const weeks = /^P(\d+)W$/.exec(duration);
  if (weeks !== null) return `${weeks[1]}w`;
  return /^P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,3})?S)?)?$/.test(duration) ? duration : null;
}

/** `P1Y6M` → 1年6个月. */
export function durationInChinese(duration: string): string {
  const [days = '', clock = ''] = duration.slice(1).split('T');
  const say = (part: string, words: Readonly<Record<string, string>>) =>
    part.replace(/([\d.]+)([A-Z])/g, (whole, amount: string, unit: string) =>
      words[unit] ? amount + words[unit] : whole,
    );
  return say(days, { Y: '年', M: '个月', W: '周', D: '天' }) + say(clock, { H: '小时', M: '分钟', S: '秒' });
}
