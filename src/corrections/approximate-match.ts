/** Where a pattern stands in a text although some letters differ. */
export interface ApproximateMatch {
  /** Place of each of the pattern's code units, and of its end: `places[i]` is where its letter `i` stands or would stand. */
  readonly places: readonly number[];
  /** Letters that were put in, left out or replaced. */
  readonly errors: number;
}

/**
 * The place at which a text comes nearest to a pattern, and the fewest errors of any place that does not overlap it.
 * Source: Sellers 1980, The theory and computation of evolutionary distances: pattern recognition.
 *
 * @returns null where every place has more than `most` errors
 */
export function matchNearly(
  pattern: string,
  text: string,
  most: number,
): { best: ApproximateMatch; next: number } | null {
  const width = text.length + 1;
  const rows: Uint16Array[] = [new Uint16Array(width)];
  for (let i = 1; i <= pattern.length; i++) {
    const above = rows[i - 1]!;
    const row = new Uint16Array(width);
    row[0] = i;
    for (let j = 1; j < width; j++) {
      const replaced = above[j - 1]! + costOf(pattern[i - 1], text[j - 1]);
      row[j] = Math.min(replaced, above[j]! + 1, row[j - 1]! + 1);
    }
    rows.push(row);
  }
  const last = rows[pattern.length]!;
  let end = 0;
  for (let j = 1; j < width; j++) if (last[j]! < last[end]!) end = j;
  if (last[end]! > most) return null;
  const places = trace(rows, pattern, text, end);
  const half = Math.max(1, Math.floor(pattern.length / 2));
  let next = Number.POSITIVE_INFINITY;
  for (let j = 0; j < width; j++) {
    if (Math.abs(j - end) >= half && last[j]! < next) next = last[j]!;
  }
  return { best: { places, errors: last[end]! }, next };
}

/** One letter may be read as another, but never as the end of a paragraph. */
function costOf(sought: string | undefined, found: string | undefined): number {
  if (sought === found) return 0;
  return sought === '\n' || found === '\n' ? 2 : 1;
}

/** Walks back from the pattern's end; where several ways are as good, equal letters go first, so that gaps stand where they are. */
function trace(rows: readonly Uint16Array[], pattern: string, text: string, end: number): number[] {
  const places = new Array<number>(pattern.length + 1).fill(end);
  let i = pattern.length;
  let j = end;
  while (i > 0) {
    const here = rows[i]![j]!;
    if (j > 0 && rows[i - 1]![j - 1]! + costOf(pattern[i - 1], text[j - 1]) === here) {
      i--;
      j--;
    } else if (rows[i - 1]![j]! + 1 === here) i--;
    else {
      j--;
      continue;
    }
    places[i] = j;
  }
  return places;
}
