import type { ParagraphKind } from '../../../schemas/index.ts';

/** An article's texts as the cues read them: simplified, without spaces; empty where there is none. */
export interface Piece {
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  readonly paragraphs: readonly { readonly text: string; readonly kind: ParagraphKind }[];
}

/** All of the body in one string, its paragraphs on lines. */
export const bodyOf = ({ paragraphs }: Piece) => paragraphs.map(({ text }) => text).join('\n');

/** Marks that stand around a head: 【导读】, ■简讯, 公告：. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** A head without the marks around it. */
export const bare = (head: string) => head.replace(AROUND, '');

/** How many of the words stand in the text, each counted once. */
export const countWords = (text: string, words: readonly string[]) =>
  words.filter((word) => text.includes(word)).length;

/** How often any of them does. */
export function countAll(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** A pattern that finds any of the words, the longest first. */
export const anyOf = (words: readonly string[], flags = '') =>
  new RegExp(words.toSorted((a, b) => b.length - a.length).join('|'), flags);
