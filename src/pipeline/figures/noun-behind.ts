import { FUNCTION_CHARACTERS, VERBS_BESIDE_NUMBERS } from '../../lexicons/counted-contexts.ts';
import { COUNTED_HEADS } from '../../lexicons/counted-nouns.ts';
import { matchAt, stickyWords } from '../patterns/sticky.ts';

const REACH = 14;
const LONGEST_MODIFIER = 8;
const HAN = /^\p{Script=Han}+/u;
/** Opens a noun phrase without being part of it. */
const OPENS = /^的/;
const HEAD = stickyWords(COUNTED_HEADS);
const VERB = stickyWords(VERBS_BESIDE_NUMBERS);
const FUNCTION = stickyWords(FUNCTION_CHARACTERS);

/**
 * The noun phrase right behind a figure that ends at `to`: 62名[贫困学生], 9万元的[助学金], 17个[安置点]的群众. It runs from the number to the first
 * noun of the lexicon and on through nouns that follow at once (困难职工|子女). Null where no such noun is near.
 */
export function nounBehind(text: string, to: number): string | null {
  const start = to + (OPENS.test(text.charAt(to)) ? 1 : 0);
  const run = HAN.exec(text.slice(start, start + REACH))?.[0] ?? '';
  let from = start;
  for (let at = start; at < start + run.length && at - from <= LONGEST_MODIFIER; at++) {
    const head = matchAt(HEAD, text, at)?.[0];
    if (head && isWhole(text, at + head.length, head))
      return text.slice(from, endOfChain(text, furthestEnd(text, at, head)));
    // 品学兼优的学生: what stands before 的 was no noun, the phrase begins behind it.
    if (text.charAt(at) === '的') from = at + 1;
    else if (matchAt(VERB, text, at) || matchAt(FUNCTION, text, at)) return null;
  }
  return null;
}

/** 两台车， but not 两台车床: a noun of one character must not begin a longer word. */
function isWhole(text: string, end: number, head: string): boolean {
  if (head.length > 1) return true;
  return (
    HAN.exec(text.slice(end, end + 1)) === null ||
    matchAt(FUNCTION, text, end) !== null ||
    matchAt(VERB, text, end) !== null
  );
}

/** 乡村小学: a longer noun may begin within the first (村小). */
function furthestEnd(text: string, at: number, head: string): number {
  const ends = Array.from(head, (_, i) => at + i + (matchAt(HEAD, text, at + i)?.[0].length ?? 0));
  return Math.max(at + head.length, ...ends);
}

/** 职工|子女, 就业|岗位: past the nouns that follow without a break; a single character begins a new phrase more often. */
function endOfChain(text: string, end: number): number {
  const next = matchAt(HEAD, text, end);
  return next && next[0].length > 1 ? endOfChain(text, end + next[0].length) : end;
}
