/** Line ends as the pipeline counts them. */
const LINE_END = /\r\n|[\n\r\f\u000b\u0085\u2028\u2029]/g;

/** A line of a drop as it came. Offsets are UTF-16 code units into the decoded drop. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  /** Without its line end. */
  readonly end: number;
}

/** The lines of a decoded drop, empty ones and the byte-order mark included. */
export function sourceLines(raw: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const { 0: end, index } of raw.matchAll(LINE_END)) {
    lines.push({ number: lines.length + 1, start, end: index });
    start = index + end.length;
  }
  if (start < raw.length) lines.push({ number: lines.length + 1, start, end: raw.length });
  return lines;
}

/** The line that holds an offset of the drop; binary search. */
export function lineAt(lines: readonly SourceLine[], offset: number): SourceLine | undefined {
  let low = 0;
  for (let high = lines.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}
