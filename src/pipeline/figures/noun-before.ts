import {
  FUNCTION_CHARACTERS,
  SHORT_VERBS,
  VERBS_BESIDE_NUMBERS,
  VERBS_WITHIN_NOUNS,
} from '../../lexicons/counted-contexts.ts';
import { COUNTED_HEADS, MEASURED_ENDINGS } from '../../lexicons/counted-nouns.ts';

const REACH = 16;
const LONGEST = 8;
/** The Han characters that end right before the number. */
const CLAUSE = /\p{Script=Han}+$/u;
/** Stands between a noun and its number: 失业率为3.6%, 职工达300人. */
const LINK = /(?:达到?|为|是|有|共|共有|约|近|已达|总计|合计|共计|仅|只有?|超过?|各|就|至少)$/;
const HEADS = new Set(COUNTED_HEADS);
const LONGEST_HEAD = Math.max(...COUNTED_HEADS.map((head) => head.length));
const HARD = new Set(VERBS_BESIDE_NUMBERS);
const SOFT = new Set(VERBS_WITHIN_NOUNS);
const FUNCTION = new Set(FUNCTION_CHARACTERS);
const SHORT = new Set(SHORT_VERBS);
/** 全县, 每亩, 我市, 年产: what such a word leaves at the head of the phrase. */
const LEAD = /^(?:[日月年]产(?!值))/;
const QUALIFIERS = /[全每我该各]$/;
const QUALIFIED = /^(?:[市县区省镇乡村校厂国亩户人类种项级界](?=\p{Script=Han}{2}))/u;

/**
 * The noun phrase right before a figure that begins at `at`: 资助[困难学生]412名, [失业率]为3.6%. It ends with a noun of the lexicon, or with the name
 * of what is measured, and begins behind the last verb, at most at `free`, where the figure before ends. Null where that is not plain.
 */
export function nounBefore(text: string, at: number, free: number): string | null {
  const clause = CLAUSE.exec(text.slice(Math.max(free, at - REACH), at))?.[0] ?? '';
  const phrase = withoutLinks(clause);
  const head = headOf(phrase);
  if (head === null || HARD.has(phrase.slice(-2))) return null;
  const noun = withoutLead(phrase, beginOfNoun(phrase, phrase.length - head.length));
  return noun.length <= LONGEST && (noun.length < clause.length || clause.length < REACH)
    ? noun
    : head.length > 1
      ? head
      : null;
}

function withoutLinks(clause: string): string {
  const link = LINK.exec(clause);
  return link ? withoutLinks(clause.slice(0, link.index)) : clause;
}

/** The phrase from `begin` on, without what stands before its noun: 全[县], [建]蓄水池, [年产]鲜藕. */
function withoutLead(phrase: string, begin: number): string {
  const noun = phrase.slice(begin);
  if (QUALIFIERS.test(phrase.slice(0, begin)) && QUALIFIED.test(noun)) return withoutLead(phrase, begin + 1);
  const produced = LEAD.exec(noun)?.[0].length ?? 0;
  if (produced > 0) return noun.slice(produced);
  if (HEADS.has(noun)) return noun;
  const verb = SHORT.has(noun.charAt(0)) ? 1 : SOFT.has(noun.slice(0, 2)) ? 2 : 0;
  return HEADS.has(noun.slice(verb)) ? noun.slice(verb) : noun;
}

/** The noun that the phrase ends with. */
function headOf(phrase: string): string | null {
  for (let length = Math.min(LONGEST_HEAD, phrase.length); length > 1; length--) {
    if (HEADS.has(phrase.slice(-length))) return phrase.slice(-length);
  }
  const ending = MEASURED_ENDINGS.find(
    (end) => phrase.endsWith(end) && (end.length > 1 || phrase.length > 1),
  );
  return ending ?? null;
}

/** 有关, 有效: no function word, but half of another. */
const BEGINS_WORD = /有[关效序机限偿线色]|可[吸燃靠]|对[象口外]|能[源力]|会[员议]|要[素道]|还[款贷]/;

/** Behind the last verb or function word before the head. */
function beginOfNoun(phrase: string, head: number): number {
  for (let end = head; end > 0; end--) {
    if (FUNCTION.has(phrase.charAt(end - 1)) && !BEGINS_WORD.test(phrase.slice(end - 1, end + 1))) return end;
    for (const length of [4, 3, 2]) {
      const word = phrase.slice(Math.max(0, end - length), end);
      // 培训人员: such a verb is half of the noun only where another verb stands before it.
      const verb = HARD.has(word) || (SOFT.has(word) && end === length);
      // 资助金, 还款率: before an ending of one character the verb belongs to the noun.
      if (word.length === length && verb) return phrase.length - end === 1 ? end - length : end;
    }
  }
  return 0;
}
