import { toFeatures } from './labels/cost.ts';
import { opensItem } from './labels/cues.ts';
import type { State } from './labels/grammar.ts';
import { mergedLines } from './labels/merged-lines.ts';
import { partedLines } from './labels/parted-lines.ts';
import type { Place } from './labels/row.ts';
import { Trellis } from './labels/trellis.ts';
import { columnWidths } from './lines/column-widths.ts';
import type { Label, LabelledDocument, LineDoubt, SetLine, StitchedDocument } from './types.ts';

/** Where every line ends a sentence, none tells a column: the text was never wrapped, and each is wider than this one. */
const NO_COLUMN = Uint8Array.of(0);

/**
 * Says of each set line what it is on the page: a paragraph's first, middle, last or only line, headline, byline, ornament,
 * furniture or caption. All lines are weighed together: the cheapest way through the page is found by dynamic programming
 * (`labels/trellis.ts`), where a line costs what its cues say (`labels/cost.ts`) and a step from line to line what the order
 * of a page says (`labels/grammar.ts`). The width of the column is part of the state, so that a paragraph keeps it. A line
 * in which two seem to be merged is weighed both ways, and comes back as two if that is cheaper.
 *
 * Time and memory grow linearly with the number of lines.
 */
export function labelLines<D extends StitchedDocument>(document: D): D & LabelledDocument {
  const { setLines, text } = document;
  const columns = columnWidths(
    setLines.map((line) => line.width),
    setLines.map((line) => line.end !== 'sentence'),
  );
  const parted = partedLines(setLines);
  const trellis = new Trellis(setLines.length);
  const merged = setLines.map((line, i) => {
    const beforeItem = opensItem(setLines[i + 1]?.text ?? '');
    const place = toPlace(line, columns[i]!, parted[i]!, beforeItem);
    const ways = mergedLines(line, place.columns, text);
    trellis.add(
      place,
      ways.map(({ lines: [first, second], cost }) => ({
        places: [
          toPlace(first, columns[i]!, parted[i]!, opensItem(second.text)),
          toPlace(second, columns[i]!, false, beforeItem),
        ],
        cost,
      })),
    );
    return ways;
  });
  const labels: Label[] = [];
  const lines: SetLine[] = [];
  const doubts: LineDoubt[] = [];
  trellis.cheapest().forEach(({ states, fork, doubt }, i) => {
    for (const state of states) labels.push(toLabel(state));
    for (const line of merged[i]![fork]?.lines ?? [setLines[i]!]) lines.push(line);
    if (doubt === null) return;
    const [line, label] = [lines.at(-1)!, labels.at(-1)!];
    doubts.push({ line, label, instead: toLabel(doubt.instead), margin: doubt.margin });
  });
  return { ...document, setLines: lines, labels, doubts };
}

function toPlace(line: SetLine, columns: Uint8Array, parted: boolean, beforeItem: boolean): Place {
  return {
    features: toFeatures(line, parted, beforeItem),
    columns: columns.length > 0 ? columns : NO_COLUMN,
  };
}

function toLabel(state: State): Label {
  if (state.startsWith('headline')) return 'headline';
  if (state.startsWith('ornament')) return 'ornament';
  return state as Label;
}
