import {
  FUNCTION_CHARACTERS,
  SHORT_VERBS,
  VERBS_BESIDE_NUMBERS,
  VERBS_WITHIN_NOUNS,
} from '../../lexicons/counted-contexts.ts';
import { COUNTED_HEADS, MEASURED_ENDINGS } from '../../lexicons/counted-nouns.ts';
import { hanStart } from '../patterns/characters.ts';
import { endingTable, wordBefore } from '../patterns/word-table.ts';

const REACH = 16;
const LONGEST = 8;
/** Stands between a noun and its number: 失业率为3.6%, 职工达300人. */
const LINKS = endingTable(
  '达 达到 为 是 有 共 共有 约 近 已达 总计 合计 共计 仅 只 只有 超 超过 各 就 至少'.split(' '),
);
const HEADS = new Set(COUNTED_HEADS);
const HEAD_ENDINGS = endingTable(COUNTED_HEADS.filter((head) => head.length > 1));
const MEASURES = endingTable(MEASURED_ENDINGS);
const HARD = endingTable(VERBS_BESIDE_NUMBERS);
const SOFT = endingTable(VERBS_WITHIN_NOUNS);
const FUNCTION: ReadonlySet<number> = new Set(FUNCTION_CHARACTERS.map((char) => char.charCodeAt(0)));
const SHORT = new Set(SHORT_VERBS);
const VERBS_WITHIN = new Set(VERBS_WITHIN_NOUNS);
/** 全县, 每亩, 我市, 年产: what such a word leaves at the head of the phrase. */
const LEAD = /^(?:[日月年]产(?!值))/;
const QUALIFIERS = /[全每我该各]/;
const QUALIFIED = /^(?:[市县区省镇乡村校厂国亩户人类种项级界](?=\p{Script=Han}{2}))/u;

/** Whether a phrase ends with the name of what is measured: 会议室面积. */
export function isMeasured(phrase: string): boolean {
  return wordBefore(MEASURES, phrase, phrase.length) !== null;
}

/**
 * The noun phrase right before a figure that begins at `at`: 资助[困难学生]412名, [失业率]为3.6%. It ends with a noun of the lexicon, or with the name
 * of what is measured, and begins behind the last verb, at most at `free`, where the figure before ends; not the unit `per` which it is. Null where
 * that is not plain.
 */
export function nounBefore(text: string, at: number, free: number, per?: string): string | null {
  const from = hanStart(text, Math.max(free, at - REACH), at);
  // 均价每平方米5260元: what is measured stands before what it is measured by.
  const by = per && text.slice(from, at).endsWith(`每${per}`) ? per.length + 1 : 0;
  const to = withoutLinks(text, from, at - by);
  const head = headOf(text, from, to);
  if (head === null || wordBefore(HARD, text, to, to - 2) !== null) return null;
  const noun = text.slice(withoutLead(text, from, beginOfNoun(text, from, to, head), to), to);
  return noun.length <= LONGEST && (noun.length < at - from || at - from < REACH)
    ? noun
    : head.length > 1
      ? head
      : null;
}

function withoutLinks(text: string, from: number, to: number): number {
  const link = wordBefore(LINKS, text, to, from);
  return link ? withoutLinks(text, from, to - link.length) : to;
}

/** The noun that the phrase `from`–`to` ends with. */
function headOf(text: string, from: number, to: number): string | null {
  const noun = wordBefore(HEAD_ENDINGS, text, to, from);
  if (noun !== null) return noun;
  const measure = wordBefore(MEASURES, text, to, from);
  return measure !== null && (measure.length > 1 || to - from > 1) ? measure : null;
}

/** 有关, 有效: no function word, but half of another. */
const BEGINS_WORD =
  /有[关效序机限偿线色]|可[吸燃靠]|对[象口外]|能[源力]|会[员议]|要[素道]|还[款贷]|从业|经[济营费验]|共[产青]/;

/** Behind the last verb or function word before the head of the phrase `from`–`to`. */
function beginOfNoun(text: string, from: number, to: number, head: string): number {
  for (let end = to - head.length; end > from; end--) {
    if (
      FUNCTION.has(text.charCodeAt(end - 1)) &&
      !BEGINS_WORD.test(text.slice(end - 1, Math.min(end + 1, to)))
    )
      return end;
    const verb = verbBefore(text, from, end);
    // 资助金, 还款率: before an ending of one character the verb belongs to the noun.
    if (verb !== null) return to - end === 1 ? end - verb.length : end;
  }
  return from;
}

/** 培训人员: a verb that is the first half of many nouns ends the phrase only where it opens it. */
function verbBefore(text: string, from: number, end: number): string | null {
  const hard = wordBefore(HARD, text, end, from);
  const soft = wordBefore(SOFT, text, end, from);
  return soft !== null && end - soft.length === from ? soft : hard;
}

/** Where the noun begins, without what stands before it: 全[县], [建]蓄水池, [年产]鲜藕. */
function withoutLead(text: string, from: number, begin: number, to: number): number {
  const noun = text.slice(begin, to);
  if (begin > from && QUALIFIERS.test(text.charAt(begin - 1)) && QUALIFIED.test(noun))
    return withoutLead(text, from, begin + 1, to);
  const produced = LEAD.exec(noun)?.[0].length ?? 0;
  if (produced > 0) return begin + produced;
  if (HEADS.has(noun)) return begin;
  const verb = SHORT.has(noun.charAt(0)) ? 1 : VERBS_WITHIN.has(noun.slice(0, 2)) ? 2 : 0;
  return HEADS.has(noun.slice(verb)) ? begin + verb : begin;
}
