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
  const ballots = toBallots(widths, votes);
  const histogram = new Int32Array(WIDEST + 3);
  const peaks = new Peaks();
  for (let i = 0; i < REACH; i++) histogram[ballots[MARGIN + i]!]! += i < NEAR ? 3 : 1;
  let columns: Uint8Array = new Uint8Array();
  return widths.map((_, line) => {
    const i = MARGIN + line;
    histogram[ballots[i + REACH]!]! += 1;
    histogram[ballots[i - REACH - 1]!]! -= 1;
    histogram[ballots[i + NEAR]!]! += 2;
    histogram[ballots[i - NEAR - 1]!]! -= 2;
    peaks.find(histogram);
    // Most lines stand in the same columns as the line before: one array serves them all.
    if (!peaks.are(columns)) columns = peaks.widths();
    return columns;
  });
}

/** So many places stand free before the first line's ballot and behind the last's, so that counting need not look where it is. */
const MARGIN = REACH + 1;
/** The ballot of who does not vote: a width that nobody looks at. */
const NO_VOTE = 0;

/** The width that each line votes for. */
function toBallots(widths: readonly number[], votes: readonly boolean[]): Uint8Array {
  const ballots = new Uint8Array(widths.length + 2 * MARGIN).fill(NO_VOTE);
  widths.forEach((width, i) => {
    if (votes[i] && width > 8 && width < WIDEST) ballots[MARGIN + i] = width;
  });
  return ballots;
}

/** The highest piles of a histogram, more than one em apart. A line half an em off its column still votes for it. */
class Peaks {
  readonly #widths = new Uint8Array(CHOICES + 1);
  readonly #heights = new Int32Array(CHOICES + 1);
  #length = 0;

  find(histogram: Int32Array): void {
    this.#length = 0;
    for (let width = 10; width < WIDEST; width++) {
      const own = histogram[width]!;
      if (own === 0 || own < histogram[width - 1]! || own < histogram[width + 1]!) continue;
      if (own < histogram[width - 2]! || own < histogram[width + 2]!) continue;
      this.#put(width, 2 * own + histogram[width - 1]! + histogram[width + 1]!);
    }
  }

  /** Keeps the highest in order. */
  #put(width: number, height: number): void {
    const [widths, heights] = [this.#widths, this.#heights];
    let at = this.#length;
    for (; at > 0 && heights[at - 1]! < height; at--) {
      widths[at] = widths[at - 1]!;
      heights[at] = heights[at - 1]!;
    }
    widths[at] = width;
    heights[at] = height;
    if (this.#length < CHOICES) this.#length++;
  }

  are(columns: Uint8Array): boolean {
    return columns.length === this.#length && columns.every((width, i) => width === this.#widths[i]);
  }

  widths(): Uint8Array {
    return this.#widths.slice(0, this.#length);
  }
}
