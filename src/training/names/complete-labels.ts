import { STANDING_BODIES } from '../../lexicons/organization-words.ts';
import { LISTS } from './invent-names.ts';
import type { LabelledText } from './labelled-text.ts';

/** 全市教育局 are many. */
const MANY = '(?<![全各本我该两几外])';
const BODIES = new RegExp(
  `${MANY}[省市县区](?:${longestFirst([...LISTS.offices, '人民医院', '中医院', '妇幼保健院'])})|${longestFirst(STANDING_BODIES.filter((name) => name.length > 2))}`,
  'g',
);

function longestFirst(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}

/**
 * The text with bodies labelled that the corpus passes over: those that are named by their level (市总工会), which readers of a city paper
 * know as well as by their city, and those of states that it labels in one article and not in the next (国家教委).
 */
export function completeLabels({ text, names }: LabelledText): LabelledText {
  const more = Array.from(text.matchAll(BODIES), (match) => ({
    kind: 'organization' as const,
    from: match.index,
    to: match.index + match[0].length,
  })).filter(({ from, to }) => !names.some((name) => name.from < to && from < name.to));
  return { text, names: [...names, ...more].sort((a, b) => a.from - b.from) };
}
