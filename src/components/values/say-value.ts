/** A date or a figure as the frontmatter has it, said in a few words of Chinese: for titles and for the panel. */
import type { Figure, MentionedDate } from '../../../schemas/index.ts';
import { durationInChinese, edtfInChinese } from './read-edtf.ts';

export const BASIS_WORDS: Readonly<Record<MentionedDate['basis'], string>> = {
  printed: '原文写明',
  implied: '据刊期补全',
  relative: '据刊期推算',
};

/** The same where there is little room; nothing for what is printed. */
export const BASIS_MARKS: typeof BASIS_WORDS = { printed: '', implied: '补全', relative: '推算' };

export { kinds as KIND_WORDS } from '../../words/kinds-zh.ts';

const APPROX_WORDS: Readonly<Record<NonNullable<Figure['approx']>, string>> = {
  over: '逾',
  about: '约',
  nearly: '近',
  under: '不足',
};

/** `2012年9月3日`, `每年一次`, `4年`. */
export function sayDate(date: MentionedDate): string {
  if (date.kind === 'recurring') return recurrence(date.text).words;
  if (date.edtf !== null) return edtfInChinese(date.edtf);
  return date.duration === undefined ? '未能推定' : durationInChinese(date.duration);
}

/** How often a recurring date comes round, as an ISO 8601 repeating interval and in words. The frontmatter leaves it to the text. */
export function recurrence(text: string): { readonly interval: string; readonly words: string } {
  const unit = /^[每逐]个?(天|日|周|星期|月|季)/.exec(text)?.[1];
  return (unit === undefined ? undefined : RECURRENCES[unit]) ?? YEARLY;
}

const YEARLY = { interval: 'R/P1Y', words: '每年一次' };
const RECURRENCES: Readonly<Record<string, typeof YEARLY>> = {
  天: { interval: 'R/P1D', words: '每天' },
  日: { interval: 'R/P1D', words: '每天' },
  周: { interval: 'R/P1W', words: '每周' },
  星期: { interval: 'R/P1W', words: '每周' },
  月: { interval: 'R/P1M', words: '每月' },
  季: { interval: 'R/P3M', words: '每季度' },
};

/** `逾3,700,000元`, `3–5名`, `500元/亩`, `2亩（合1333.33平方米）`. */
export function sayFigure(figure: Figure): string {
  const { unit, standard, approx } = figure;
  const per = figure.per === undefined ? '' : `/${figure.per}`;
  const before = approx === undefined ? '' : APPROX_WORDS[approx];
  const amount =
    figure.kind === 'money' && unit !== null && !HAN.test(unit)
      ? `${unit}${saySpan(figure)}`
      : `${saySpan(figure)}${unit ?? ''}`;
  // The simplified form of a measure word says nothing to a reader.
  const converted =
    standard === undefined || standard.value === figure.value
      ? ''
      : `（合${saySpan(standard, rounded)}${standard.unit}）`;
  return `${before}${amount}${per}${converted}`;
}

const HAN = /\p{Script=Han}/u;

function saySpan({ value, max }: Pick<Figure, 'value' | 'max'>, say = sayNumber): string {
  return `${say(value)}${max === undefined ? '' : `–${say(max)}`}`;
}

/** Six digits are enough where a unit is converted. */
function rounded(value: number): string {
  return sayNumber(Number(value.toPrecision(6)));
}

/** Groups of three from five digits on, and never a rounded digit. */
export function sayNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const [whole = '', fraction] = String(value).split('.');
  if (whole.includes('e') || fraction?.includes('e')) return String(value);
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
