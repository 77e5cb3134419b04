import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as dateWords from '../../../src/lexicons/date-words.ts';
import { FESTIVALS } from '../../../src/lexicons/festivals.ts';
import { DATE_RULES, dateRulesAt } from '../../../src/pipeline/dates/rules/index.ts';
import { numberMayBeginDate } from '../../../src/pipeline/dates/starts.ts';
import { isNumeral } from '../../../src/pipeline/numbers/numerals.ts';

const lexicon = [...Object.values(dateWords), FESTIVALS].flatMap((words) =>
  Array.isArray(words) ? words : Object.keys(words),
);
const pieces = [
  ...'年月日号天周个时点分秒半多余来几数第前首从自到至起后内间初末中“”，。 .-/~一二三五十九百千0129每近这元上下旬',
  ...[
    '2012',
    '98',
    '世纪',
    '年代',
    '季度',
    '小时',
    '星期',
    '以来',
    '期间',
    '过去',
    '今后',
    '未来',
    '截至',
    '本周',
    '上个',
    '十二五',
    '民国',
    '光绪',
    '农历',
    '正月',
    '大年',
    '初三',
    '廿四',
    '公元前',
    '年代',
    '今（13）',
    '’98',
    '学年度',
    '至今',
  ],
];
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...lexicon)), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
const known = { year: 2012, month: 9, day: 14 };
const context = { issue: known, written: known, anchor: { ...known, sameSentence: true, lasting: true } };

test('a rule is asked wherever it would find a date', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      for (let at = 0; at < text.length; at++) {
        // Inside a number nothing is asked for, nor before 百 or 千 alone (千年古镇).
        if (isNumeral(text.charCodeAt(at)) && isNumeral(text.charCodeAt(at - 1))) continue;
        if ('百千万亿'.includes(text.charAt(at))) continue;
        for (const rule of DATE_RULES) {
          if (rule.read(text, at, context) === null) continue;
          expect(dateRulesAt(text, at)).toContain(rule);
          if (isNumeral(text.charCodeAt(at))) expect(numberMayBeginDate(text, at)).toBe(true);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
