import { KINDS, type Kind } from './labels.ts';
import { bestPath, type Lattice, likelihoodOf, sumPaths } from './lattice.ts';
import { scoreLetters } from './score-letters.ts';
import { sentencesOf } from './sentences.ts';

/** A name in a text, in UTF-16 code units, end exclusive. */
export interface NameSpan {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  /** Between 0 and 1. */
  readonly likelihood: number;
}

export interface NameReading {
  /** In order, none within another. */
  readonly names: readonly NameSpan[];
  /** How likely a name of the kind stands at a place, where another one may have been read; 0 across sentences. */
  readonly likelihood: (kind: Kind, from: number, to: number) => number;
}

/** Reads the names of a text in simplified letters and ASCII digits: the likeliest labelling of its letters by a conditional random field. */
export function readNames(text: string): NameReading {
  const names: NameSpan[] = [];
  const pieces: { readonly from: number; readonly to: number; readonly lattice: () => Lattice }[] = [];
  for (const [from, to] of sentencesOf(text)) {
    const scores = scoreLetters(text.slice(from, to));
    const found = bestPath(scores);
    const lattice = once(() => sumPaths(scores));
    pieces.push({ from, to, lattice });
    for (const span of found)
      names.push({
        kind: KINDS[span.kind]!,
        from: from + span.from,
        to: from + span.to,
        likelihood: likelihoodOf(lattice(), span.kind, span.from, span.to),
      });
  }
  const likelihood = (kind: Kind, from: number, to: number): number => {
    const piece = pieces[pieceAt(pieces, from)]!;
    if (to > piece.to) return 0;
    return likelihoodOf(piece.lattice(), KINDS.indexOf(kind), from - piece.from, to - piece.from);
  };
  return { names, likelihood };
}

/** Which of the pieces, that stand one behind another, a place lies in. */
function pieceAt(pieces: readonly { readonly to: number }[], at: number): number {
  let [first, last] = [0, pieces.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (pieces[middle]!.to <= at) first = middle + 1;
    else last = middle;
  }
  return first;
}

/** Most sentences without a name are never asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
