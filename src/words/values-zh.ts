/** What is said of the dates and figures that were read out of a text, in Chinese. */
import type { Figure, MentionedDate } from '../../schemas/index.ts';
import { durationInChinese, edtfInChinese } from './edtf-zh.ts';
import { kinds } from './kinds-zh.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** Where a date is known from. */
export const bases: Words<MentionedDate['basis']> = {
  printed: '原文写明',
  implied: '据刊期补全',
  relative: '据刊期推算',
};

/** The same where there is little room; nothing for what is printed. */
const marks: typeof bases = { printed: '', implied: '补全', relative: '推算' };

/** What stands before a number. */
export const approx: Words<NonNullable<Figure['approx']>> = {
  over: '逾',
  about: '约',
  nearly: '近',
  under: '不足',
};

export const values = {
  bases,
  marks,
  approx,
  kinds,
  edtf: edtfInChinese,
  duration: durationInChinese,
  unresolved: '未能推定',
  recurs: { P1Y: '每年一次', P1D: '每天', P1W: '每周', P1M: '每月', P3M: '每季度' },
  /** 2012年9月3日（原文写明） */
  dateTitle: (date: string, basis: string) => `${date}（${basis}）`,
  /** 助学金：3,700,000元 */
  figureTitle: (of: string, figure: string) => `${of}：${figure}`,
  /** 2亩（合1333.33平方米） */
  converted: (amount: string) => `（合${amount}）`,
  label: '文中的日期与数字',
  printed: '原文',
  dates: '文中日期',
  meaning: '所指与依据',
  figures: '文中数字',
  counted: '数值与所计',
  places: (count: number) => `${count}处`,
};

export type ValueWords = typeof values;
