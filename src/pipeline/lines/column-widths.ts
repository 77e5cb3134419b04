/** Widest column that is looked for, in half ems. A headline over the whole page is wider, but no column of text is. */
const WIDEST = 160;
/** Lines before and after that vote for the width of the column at a line; those next to it count thrice. */
const REACH = 30;
const NEAR = 7;
/** At most so many columns are considered at one line. */
export const CHOICES = 5;

/**
 * The widths that the column around each line may have, in half ems, likeliest first. They are the widths at which most
 * lines nearby pile up: full lines, so only lines that do not end a sentence vote.
 *
 * @param widths Width of each line in half ems.
 * @param votes Whether the line may be a full one.
 */
export function columnWidths(widths: readonly number[], votes: readonly boolean[]): Uint8Array[] {
  const histogram = new Int32Array(WIDEST + 3);
  const count = (i: number, by: number) => {
    const width = widths[i];
    if (width !== undefined && votes[i] && width > 8 && width < WIDEST) histogram[width]! += by;
  };
  for (let i = 0; i < REACH; i++) count(i, 1);
  for (let i = 0; i < NEAR; i++) count(i, 2);
  let columns: Uint8Array = new Uint8Array();
  return widths.map((_, i) => {
    count(i + REACH, 1);
    count(i - REACH - 1, -1);
    count(i + NEAR, 2);
    count(i - NEAR - 1, -2);
    const found = peaks(histogram);
    // Most lines stand in the same columns as the line before: one array serves them all.
    if (!isSame(columns, found)) columns = Uint8Array.from(found);
    return columns;
  });
}

/** The highest piles of a histogram, more than one em apart. A line half an em off its column still votes for it. */
function peaks(histogram: Int32Array): readonly number[] {
  const found: number[] = [];
  const heights: number[] = [];
  for (let width = 10; width < WIDEST; width++) {
    const own = histogram[width]!;
    if (own === 0 || own < histogram[width - 1]! || own < histogram[width + 1]!) continue;
    if (own < histogram[width - 2]! || own < histogram[width + 2]!) continue;
    const height = 2 * own + histogram[width - 1]! + histogram[width + 1]!;
    let at = Math.min(found.length, CHOICES);
    for (; at > 0 && heights[at - 1]! < height; at--) {
      found[at] = found[at - 1]!;
      heights[at] = heights[at - 1]!;
    }
    found[at] = width;
    heights[at] = height;
  }
  found.length = Math.min(found.length, CHOICES);
  return found;
}

function isSame(columns: Uint8Array, found: readonly number[]): boolean {
  return columns.length === found.length && found.every((column, i) => columns[i] === column);
}
