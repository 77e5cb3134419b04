import { wordAt, wordTable } from '../patterns/word-table.ts';
import { KINDS } from './labels.ts';
import type { PlacedName } from './placed-name.ts';
import type { NameReading, NameSpan } from './read-names.ts';
import { loadWeights } from './weights.ts';

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
  const table = wordTable(known.keys());
  return texts.map(({ text, likelihood }, i) => {
    const names: PlacedName[] = [...told[i]!];
    const taken = new Uint8Array(text.length);
    for (const { from, to } of names) taken.fill(1, from, to);
    for (let from = 0; from < text.length; from++) {
      const name = taken[from] === 1 ? null : wordAt(table, text, from);
      if (name === null) continue;
      const to = from + name.length;
      const kind = known.get(name)!;
      if (taken.subarray(from, to).includes(1) || likelihood(kind, from, to) < LEAST_AGAIN) continue;
      names.push({ kind, from, to });
      taken.fill(1, from, to);
    }
    return names.sort((a, b) => a.from - b.from);
  });
}
