/** A stretch of a text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Stands for each hidden code unit, so that every place after it stays where it was. */
export const MARK = '■';

/** Where phrases stand in a text, whatever spaces and line ends lie within them: drops are broken anywhere. */
export function findPhrases(text: string, phrases: readonly string[]): Span[] {
  return phrases.flatMap((phrase) =>
    Array.from(text.matchAll(patternOf(phrase)), ({ index, 0: { length } }) => ({
      from: index,
      to: index + length,
    })),
  );
}

function patternOf(phrase: string): RegExp {
  const characters = [...phrase.replace(/\s+/g, '')].map((character) =>
    character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'),
  );
  // A phrase of spaces alone hides nothing.
  return new RegExp(characters.join('\\s*') || '(?!)', 'gu');
}

/** The text with its spans hidden: of the same length, its spaces and line ends kept. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const units = text.split('');
  for (const { from, to } of spans) {
    for (let i = from; i < Math.min(to, units.length); i++) if (/\S/.test(units[i]!)) units[i] = MARK;
  }
  return units.join('');
}

/** The text without the phrases. */
export function maskPhrases(text: string, phrases: readonly string[]): string {
  return maskSpans(text, findPhrases(text, phrases));
}
