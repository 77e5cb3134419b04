import type { Figure } from '../../../schemas/index.ts';
import { ABOUT_VERBS, BEFORE_NUMBERS, BEHIND_NUMBERS } from '../../lexicons/approximators.ts';
import { endingTable, wordAt, wordBefore, wordTable } from '../patterns/word-table.ts';

export type Approx = NonNullable<Figure['approx']>;

const BEFORE = endingTable(Object.keys(BEFORE_NUMBERS));
const VERBS = endingTable(ABOUT_VERBS);
const BEHIND = wordTable(Object.keys(BEHIND_NUMBERS));
/** 最近5天, 附近3家, 签约5家, 条约, 以上5项: the end of another word. */
const OTHER_WORD_BEFORE =
  /(?:[最附新临靠远邻亲贴]近|[签条契大节违公预合纽制北特缔续赴履毁邀相誓爽]约|[以网早晚线路马北海至赶会身加桌脸心手岸场市街墙楼道]上|[赶高反]超过?|天大于)$/;
const OTHER_WORD_BEHIND =
  /^(?:上下(?:班|游|级|车|联|楼|一心|两)|多(?:少|元化|极|样|功能|媒体|党|次|种|个|项|名|方|家|地|人)|余(?:额|热|地|粮|下|生|震|杭|姚|款|波)|许(?:多|可|诺|久|是|愿|昌|氏|姓|某)|以下(?:简称|几|问题|规定|措施|内容))/;

/** 大约 is 约 with a word before it, which the table has of its own. */
const STRONG = new Set(['大约', '大概']);

/** The word right before a number that says how exact it is: 近, 约, 超过. `from`: where it begins; of 约有, which is no part of the figure, where it ends. */
export function approxBefore(text: string, at: number): { approx: Approx; from: number } | null {
  const word = wordBefore(BEFORE, text, at);
  if (word === null) return wordBefore(VERBS, text, at) === null ? null : { approx: 'about', from: at };
  const from = at - word.length;
  if (!STRONG.has(word) && OTHER_WORD_BEFORE.test(text.slice(Math.max(0, from - 1), at))) return null;
  return { approx: BEFORE_NUMBERS[word]!, from };
}

/** The word right behind a number and its unit: 左右, 以上, 多. `to`: where it ends. */
export function approxBehind(text: string, at: number): { approx: Approx; to: number } | null {
  const word = wordAt(BEHIND, text, at);
  if (word === null || OTHER_WORD_BEHIND.test(text.slice(at, at + 4))) return null;
  return { approx: BEHIND_NUMBERS[word]!, to: at + word.length };
}
