import { BORDERS, BORDERS_OF_FIRST } from '../../lexicons/word-borders.ts';
import { type Pattern, sticky } from '../patterns/sticky.ts';

/** The words as an alternation, longer ones first, each with what makes another word of it. */
export function bordered(words: Iterable<string>): string {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const { notAfter, notBefore, onlyBefore } = BORDERS[word] ?? BORDERS_OF_FIRST[word.charAt(0)] ?? {};
      return [
        notAfter && `(?<!${notAfter})`,
        word,
        onlyBefore && `(?=${onlyBefore})`,
        notBefore && `(?!${notBefore})`,
      ]
        .filter(Boolean)
        .join('');
    });
  return `(?:${sources.join('|')})`;
}

/** The words as a pattern, the longest that fits. */
export function borderedWords(words: Iterable<string>): Pattern {
  const list = [...words];
  return sticky(bordered(list), list);
}
