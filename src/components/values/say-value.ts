/** A date or a figure as the frontmatter has it, said in a few words: for titles and for the panel. */
import type { Figure, MentionedDate } from '../../../schemas/index.ts';
import { RECURRENCE, RECURRENCE_UNITS } from '../../lexicons/recurrence-words.ts';
import { sayNumber } from '../../words/say-number.ts';
import { type ValueWords, values } from '../../words/values-zh.ts';

export { sayNumber };

/** `2012年9月3日`, `每年一次`, `4年`. */
export function sayDate(date: MentionedDate, words: ValueWords = values): string {
  if (date.kind === 'recurring') return words.recurs[recurrence(date.text)];
  if (date.edtf !== null) return words.edtf(date.edtf);
  return date.duration === undefined ? words.unresolved : words.duration(date.duration);
}

/** How often a recurring date comes round, as an ISO 8601 length of time. The frontmatter leaves it to the text. */
export function recurrence(text: string): keyof ValueWords['recurs'] {
  const unit = RECURRENCE.exec(text)?.[1] as keyof typeof RECURRENCE_UNITS | undefined;
  return unit === undefined ? 'P1Y' : RECURRENCE_UNITS[unit];
}

/** `逾3,700,000元`, `3–5名`, `500元/亩`, `2亩（合1333.33平方米）`. */
export function sayFigure(figure: Figure, words: ValueWords = values): string {
  const { unit, standard, approx } = figure;
  const per = figure.per === undefined ? '' : `/${figure.per}`;
  const before = approx === undefined ? '' : words.approx[approx];
  const amount =
    figure.kind === 'money' && unit !== null && !HAN.test(unit)
      ? `${unit}${saySpan(figure)}`
      : `${saySpan(figure)}${unit ?? ''}`;
  // The simplified form of a measure word says nothing to a reader.
  const converted =
    standard === undefined || standard.value === figure.value
      ? ''
      : words.converted(`${saySpan(standard, rounded)}${standard.unit}`);
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
