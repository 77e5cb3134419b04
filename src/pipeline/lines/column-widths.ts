/** Widest column that is looked for, in half ems. A headline over the whole page is wider, but no column of text is. */
const WIDEST = 160;
/** Lines before and after that vote for the width of the column at a line. */
const REACH = 30;
/** At most so many columns are considered at one line. */
const CHOICES = 4;

/**
 * The widths that the column around each line may have, in half ems, likeliest first. They are the widths at which most
 * lines nearby pile up: full lines, so only lines that do not end a sentence vote.
 *
 * @param widths Width of each line in half ems.
 * @param votes Whether the line may be a full one.
 */
export function columnWidths(widths: ArrayLike<number>, votes: ArrayLike<boolean | number>): Uint8Array[] {
  const histogram = new Int32Array(WIDEST + 3);
  const count = (i: number, by: number) => {
    const width = widths[i]!;
    if (votes[i] && width > 8 && width < WIDEST) histogram[width]! += by;
  };
  const columns: Uint8Array[] = [];
  for (let i = 0; i < Math.min(REACH, widths.length); i++) count(i, 1);
  for (let i = 0; i < widths.length; i++) {
    if (i + REACH < widths.length) count(i + REACH, 1);
    if (i - REACH - 1 >= 0) count(i - REACH - 1, -1);
    columns.push(i % 4 === 0 || i === 0 ? peaks(histogram) : columns[i - 1]!);
  }
  return columns;
}

/** The highest piles of a histogram, at least one em apart. A line one half em off its column still votes for it. */
function peaks(histogram: Int32Array): Uint8Array {
  const found: number[] = [];
  const heights: number[] = [];
  for (let width = 10; width < WIDEST; width++) {
    const own = histogram[width]!;
    if (own === 0) continue;
    const height = 2 * own + histogram[width - 1]! + histogram[width + 1]!;
    if (height < 2 * histogram[width - 1]! || height < 2 * histogram[width + 1]!) continue;
    let at = found.length;
    while (at > 0 && heights[at - 1]! < height) at--;
    if (at >= CHOICES) continue;
    found.splice(at, 0, width);
    heights.splice(at, 0, height);
    if (found.length > CHOICES) {
      found.pop();
      heights.pop();
    }
  }
  return Uint8Array.from(found);
}
