/** Text taken as far as one stage, so that the stage after it can be tried on its own. */
import { emWidth } from '../../src/pipeline/lines/em-width.ts';
import { lineEnd } from '../../src/pipeline/lines/marks.ts';
import { normalise } from '../../src/pipeline/normalise.ts';
import { splitTextLines } from '../../src/pipeline/split-text-lines.ts';
import { stitchLines } from '../../src/pipeline/stitch-lines.ts';
import type {
  Label,
  LabelledDocument,
  LinedDocument,
  NormalisedDocument,
  SetLine,
  StitchedDocument,
  TextLine,
} from '../../src/pipeline/types.ts';
import { dropOf } from './drop-of.ts';

export function normalised(text: string): NormalisedDocument {
  return normalise({ ...dropOf(text), encoding: 'utf-8', raw: text });
}

export function lined(text: string): LinedDocument {
  return splitTextLines(normalised(text));
}

export function stitched(text: string): StitchedDocument {
  return stitchLines(lined(text));
}

/** Lines with their labels as given: each `label text` pair is one set line, which is one line of the drop. */
export function labelled(pairs: readonly (readonly [Label, string])[]): LabelledDocument {
  const document = lined(pairs.map(([, text]) => text).join('\n'));
  const setLines = document.textLines.map((line) => toSetLine(document, line));
  return { ...document, setLines, labels: pairs.map(([label]) => label), doubts: [] };
}

function toSetLine({ text }: LinedDocument, line: TextLine): SetLine {
  const own = text.slice(line.start, line.end).replaceAll(' ', '');
  return { parts: [line], text: own, width: emWidth(own), end: lineEnd(own) };
}
