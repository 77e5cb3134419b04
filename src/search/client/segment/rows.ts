import { type Footer, fragmentFile } from '../../segments/segment-form.ts';

/** Paper, date and text of a segment's rows, from the runs in its footer. */
export class SegmentRows {
  readonly #footer: Footer;
  /** The first row of each run. */
  readonly #begins: readonly number[];

  constructor(footer: Footer) {
    this.#footer = footer;
    let row = 0;
    this.#begins = footer.runs.rows.map((rows) => {
      row += rows;
      return row - rows;
    });
  }

  paper(row: number): string {
    const { papers, runs } = this.#footer;
    return papers[runs.paper[this.#run(row)]!]!;
  }

  /** Empty where unknown. */
  date(row: number): string {
    const { dates, runs } = this.#footer;
    return dates[runs.date[this.#run(row)]!]!;
  }

  /** Name of the file of its text. */
  text(row: number): string {
    const { runs } = this.#footer;
    const run = this.#run(row);
    const number = runs.first[run]! + row - this.#begins[run]!;
    return fragmentFile(this.paper(row), this.date(row), runs.texts[run]!, number);
  }

  #run(row: number): number {
    let from = 0;
    let to = this.#begins.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#begins[middle]! <= row) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }
}
