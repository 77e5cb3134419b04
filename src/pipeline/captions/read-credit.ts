import { foldText } from '../fold/fold-text.ts';
import { readNames } from '../names/read-names.ts';
import type { NameSpan } from '../names/split-names.ts';

/** Who took a picture: the name as it stands in the caption (`name` is the slice `from`–`to`, UTF-16 code units). */
export interface Credit extends NameSpan {
  readonly name: string;
  /** The single names, where the slice holds several (沈知秋、周清川). */
  readonly names: readonly NameSpan[];
}

/** 摄 and its like, at the end or before a bracket, a mark or 图为: what stands before it is the name. */
const BEFORE_VERB = /(?:摄影报[道导]|摄影|摄制|摄|供图|[/／]图)\s?(?=[）)】；。]|$)/g;
/** 摄影：, 图/ and their like: what follows is the name. */
const BEFORE_NAME =
  /(?:(?:特约)?摄影(?:记者)?|供图|图片|照片|图)\s?[:：/／]\s?(?:(?:本报|[\p{Script=Han}]{2,6}社)?(?:记者|通讯员)?\s?)/gu;
/** The run of names (with separators) right before a place. */
const NAMES_BACK = /(?:[\p{Script=Han}·•・‧]{2,16}[、，,\s]\s?){0,4}[\p{Script=Han}·•・‧]{2,16}\s?$/u;
const LEAD = /^.*(?:记者|通讯员|实习生|图为|供图|压题照片|本报|新华社|特约|摄影)\s?[:：]?\s?/su;

/**
 * Finds the photographer's name in a caption: 图为职工在比赛。沈知秋 摄 · （新华社记者周清川摄） · 摄影：沈知秋.
 * Null where none is given (资料图片). Source: the usage of Chinese dailies, 摄影署名.
 */
export function readCredit(caption: string): Credit | null {
  const folded = foldText(caption);
  const credit = creditBeforeVerb(folded) ?? creditBehindWord(folded);
  return credit && { ...credit, name: caption.slice(credit.from, credit.to) };
}

function creditBeforeVerb(caption: string): Credit | null {
  for (const verb of caption.matchAll(BEFORE_VERB)) {
    const windowStart = Math.max(0, verb.index - 60);
    const run = NAMES_BACK.exec(caption.slice(windowStart, verb.index));
    if (!run) continue;
    const lead = LEAD.exec(run[0])?.[0].length ?? 0;
    const from = windowStart + run.index + lead;
    const to = verb.index - (run[0].length - run[0].trimEnd().length);
    const credit = toCredit(caption, readNames(caption, from, to));
    if (credit?.to === to) return credit;
  }
  return null;
}

function creditBehindWord(caption: string): Credit | null {
  for (const word of caption.matchAll(BEFORE_NAME)) {
    const from = word.index + word[0].length;
    const credit = toCredit(caption, readNames(caption, from, caption.length));
    if (credit) return credit;
  }
  return null;
}

function toCredit(caption: string, names: readonly NameSpan[]): Credit | null {
  const first = names[0];
  const last = names.at(-1);
  if (!first || !last) return null;
  return { name: caption.slice(first.from, last.to), from: first.from, to: last.to, names };
}
