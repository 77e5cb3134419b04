import { FUNCTION_CHARACTERS, VERBS_BESIDE_NUMBERS } from '../../lexicons/counted-contexts.ts';
import { COUNTED_HEADS } from '../../lexicons/counted-nouns.ts';
import { hanEnd, isHan } from '../patterns/characters.ts';
import { wordAt, wordTable } from '../patterns/word-table.ts';

const REACH = 14;
const LONGEST_MODIFIER = 8;
const HEADS = wordTable(COUNTED_HEADS);
const VERBS = wordTable(VERBS_BESIDE_NUMBERS);
const FUNCTION: ReadonlySet<number> = new Set(FUNCTION_CHARACTERS.map((char) => char.charCodeAt(0)));
/** Opens a noun phrase without being part of it. */
const OF = '的'.charCodeAt(0);

/**
 * The noun phrase right behind a figure that ends at `to`: 62名[贫困学生], 9万元的[助学金], 17个[安置点]的群众. It runs from the number to the first
 * noun of the lexicon and on through nouns that follow at once (困难职工|子女). Null where no such noun is near.
 */
export function nounBehind(text: string, to: number): string | null {
  const start = to + (text.charCodeAt(to) === OF ? 1 : 0);
  const end = hanEnd(text, start, Math.min(text.length, start + REACH));
  let from = start;
  for (let at = start; at < end && at - from <= LONGEST_MODIFIER; at++) {
    const head = wordAt(HEADS, text, at);
    if (head && isWhole(text, at + head.length, head))
      return text.slice(from, endOfChain(text, furthestEnd(text, at, head)));
    // 品学兼优的学生: what stands before 的 was no noun, the phrase begins behind it.
    if (text.charCodeAt(at) === OF) from = at + 1;
    else if (endsPhrase(text, at)) return null;
  }
  return null;
}

/** A verb or a function word is no part of a noun phrase. */
function endsPhrase(text: string, at: number): boolean {
  return FUNCTION.has(text.charCodeAt(at)) || wordAt(VERBS, text, at) !== null;
}

/** 两台车， but not 两台车床: a noun of one character must not begin a longer word. */
function isWhole(text: string, end: number, head: string): boolean {
  return head.length > 1 || !isHan(text, end) || endsPhrase(text, end);
}

/** 乡村小学: a longer noun may begin within the first (村小). */
function furthestEnd(text: string, at: number, head: string): number {
  let end = at + head.length;
  for (let within = at + 1; within < at + head.length; within++)
    end = Math.max(end, within + (wordAt(HEADS, text, within)?.length ?? 0));
  return end;
}

/** 职工|子女, 就业|岗位: past the nouns that follow without a break; a single character begins a new phrase more often. */
function endOfChain(text: string, end: number): number {
  const next = wordAt(HEADS, text, end);
  return next && next.length > 1 ? endOfChain(text, end + next.length) : end;
}
