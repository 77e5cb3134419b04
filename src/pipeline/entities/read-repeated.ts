import { overlaps, type PlacedName } from './placed-name.ts';
import type { NameReading, NameSpan } from './read-names.ts';
import { loadWeights } from './weights.ts';
import { KINDS } from './labels.ts';

/** A name that is as likely as this where it stands is looked for in all of the article. */
const SURE = 0.9;
/** Elsewhere it need be only this likely. */
const LEAST_AGAIN = 0.02;

/**
 * The names of an article's texts, text by text: those that are likely enough by themselves, and the same names where they stand
 * again. 乔明 is told where he is introduced as a worker, and so where 为乔明凑了 leaves open whose name it is.
 */
export function readRepeated(
  texts: readonly (NameReading & { readonly text: string })[],
): readonly (readonly PlacedName[])[] {
  const { least } = loadWeights();
  const isTold = ({ kind, from, to, likelihood }: NameSpan) =>
    likelihood >= least[KINDS.indexOf(kind)]! && !(kind === 'person' && to - from === 1);
  const told = texts.map(({ names }) => names.filter(isTold));
  const known = new Map<string, PlacedName['kind']>();
  texts.forEach(({ text }, i) => {
    for (const { kind, from, to, likelihood } of told[i]!)
      if (likelihood >= SURE) known.set(text.slice(from, to), kind);
  });
  return texts.map(({ text, likelihood }, i) => {
    const names: PlacedName[] = [...told[i]!];
    for (const [name, kind] of known)
      for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
        const again = { kind, from, to: from + name.length };
        if (names.some((other) => overlaps(other, again))) continue;
        if (likelihood(kind, again.from, again.to) >= LEAST_AGAIN) names.push(again);
      }
    return names.sort((a, b) => a.from - b.from);
  });
}
