import type { Repair } from '../../schemas/index.ts';
import { type Cell, type Grid, hasWideSpace, toCells } from './columns/cells.ts';
import { growRegion, type Region } from './columns/grow-region.ts';
import { emWidth } from './lines/em-width.ts';
import type { LinedDocument, TextLine } from './types.ts';

/** A column of running text has at least so many lines … */
const LEAST_LINES = 3;
/** … of at least this width, in half ems; the cells of a table are narrower … */
const LEAST_WIDTH = 12;
/** … and this share of them fills the column, to so many half ems: an indent's width. */
const FULL_LINES = 0.3;
const FULL = 4;
/** … and this share of them has a mark of a sentence, which the cells of a table seldom have. */
const PUNCTUATED = 0.25;
const MARK = /[，。；！？]/;

/**
 * Puts columns that the tool printed side by side (`pdftotext -layout`, OCR of a page as one block) one behind the other.
 * They are known by the white space between them, which goes on from line to line, and by running text on both sides of
 * it: a table is read line by line as before. Each place where a line was parted is recorded.
 */
export function orderColumns<D extends LinedDocument>(document: D): D {
  // Where it is known how lines stand, they are in order.
  if (document.geometry !== undefined || !WIDE_SPACE.test(document.text)) return document;
  let { textLines, repairs } = document;
  // A column may stand in columns itself, where one of three begins further down.
  for (let pass = 0; pass < PASSES; pass++) {
    const found: Repair[] = [];
    textLines = orderOnce(document.text, textLines, found);
    if (found.length === 0) break;
    repairs = [...repairs, ...found];
  }
  return { ...document, textLines, repairs };
}

const PASSES = 3;

function orderOnce(text: string, textLines: readonly TextLine[], repairs: Repair[]): TextLine[] {
  const ordered: TextLine[] = [];
  for (let from = 0; from < textLines.length; ) {
    if (!hasWideSpace(text, textLines[from]!)) {
      ordered.push(textLines[from++]!);
      continue;
    }
    const region = widerRegion(text, textLines, from);
    const columns = region === null ? [] : toColumns(text, textLines, region);
    if (columns.length > 1 && columns.every((column) => isRunningText(text, column))) {
      for (const column of columns) ordered.push(...column);
      repairs.push(...partings(columns));
    } else ordered.push(...textLines.slice(from, region?.to ?? from + 1));
    from = region?.to ?? from + 1;
  }
  return ordered;
}

/** Two characters of white space or a wide one, after something on the line. */
const WIDE_SPACE = /[^\s](?:[ \u00a0]{2}|\t|\u3000)/;

interface GridRegion extends Region {
  readonly grid: Grid;
}

/** The region of columns that begins at a line, on the grid on which it goes on longer; null if none begins there. */
function widerRegion(text: string, lines: readonly TextLine[], from: number): GridRegion | null {
  const regions = GRIDS.map((grid) => {
    const cellsAt = (i: number) => (i < lines.length ? toCells(text, lines[i]!, grid) : undefined);
    return { grid, ...growRegion(from, cellsAt) };
  });
  const [first, second] = regions as [GridRegion, GridRegion];
  const wider = rowsOf(second) > rowsOf(first) ? second : first;
  return wider.gutters.length > 0 ? { ...wider, to: endOf(text, lines, wider) } : null;
}

/** Where the last column is at its end, the first may go on, but not beyond an empty line: there something else begins. */
function endOf(text: string, lines: readonly TextLine[], { from, to, gutters, grid }: GridRegion): number {
  const isBehind = ({ left }: Cell) => gutters.some((gutter) => left >= gutter.right);
  let last = to - 1;
  while (last > from && !toCells(text, lines[last]!, grid).some(isBehind)) last--;
  let end = last + 1;
  while (end < to && lines[end]!.gap === 0) end++;
  return end;
}
const GRIDS: readonly Grid[] = ['em', 'character'];

const rowsOf = ({ gutters }: Region) => gutters.reduce((sum, { rows }) => sum + rows, 0);

/** The columns of a region from left to right, each with its lines from top to bottom. */
function toColumns(text: string, lines: readonly TextLine[], region: GridRegion): TextLine[][] {
  const columns: TextLine[][] = Array.from({ length: region.gutters.length + 1 }, () => []);
  const gutters = [...region.gutters].sort((a, b) => a.left - b.left);
  /** Empty lines of each column since its last line. */
  const gaps = columns.map((_, column) => Number(column > 0));
  for (const line of lines.slice(region.from, region.to)) {
    const cells = Map.groupBy(toCells(text, line, region.grid), columnOf);
    columns.forEach((column, i) => {
      gaps[i]! += line.gap;
      const own = cells.get(i);
      if (own === undefined) {
        gaps[i]!++;
        return;
      }
      column.push({ ...line, start: own[0]!.start, end: own.at(-1)!.end, gap: gaps[i]! });
      gaps[i] = 0;
    });
  }
  return columns;

  function columnOf({ left }: Cell): number {
    const behind = gutters.findIndex((gutter) => left < gutter.right);
    return behind < 0 ? gutters.length : behind;
  }
}

function isRunningText(text: string, column: readonly TextLine[]): boolean {
  const widths = column.map(({ start, end }) => emWidth(text, start, end));
  const width = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.75)] ?? 0;
  if (column.length < LEAST_LINES || width < LEAST_WIDTH) return false;
  const full = widths.filter((own) => Math.abs(own - width) <= FULL);
  const punctuated = column.filter(({ start, end }) => MARK.test(text.slice(start, end)));
  return full.length >= FULL_LINES * column.length && punctuated.length >= PUNCTUATED * column.length;
}

/** The white space between the cells of each line, in the order of the drop. */
function partings(columns: readonly (readonly TextLine[])[]): Repair[] {
  const lines = Map.groupBy(columns.flat(), ({ number }) => number);
  return [...lines.values()].flatMap((cells) =>
    cells.slice(1).map(({ number, lineStart, start }, i) => ({
      rule: 'parted-columns',
      line: number,
      from: cells[i]!.end - lineStart,
      to: start - lineStart,
    })),
  );
}
