import { type Markup, markup } from '../../markup/markup.ts';

/** The numbers of a chart, for those who want to read them or cannot see it. */
export interface ChartTable {
  readonly columns: readonly string[];
  /** As many cells as columns; the first one names its row. */
  readonly rows: readonly (readonly (string | number | Markup)[])[];
}

export interface ChartWords {
  readonly title: string | Markup;
  /** What the chart is called where its title is more than words. */
  readonly label?: string;
  /** What the numbers are about, under the title: unit, span, source. */
  readonly note?: string | Markup;
  /** What opens the table: 数据表. */
  readonly numbers: string;
}

/** A chart with its title and, folded away, its numbers as a table. The drawing itself says nothing to a screen reader. */
export function chartFigure(
  { title, label, note, numbers }: ChartWords,
  svg: Markup,
  table: ChartTable,
): Markup {
  return markup`<figure class="chart"><figcaption>${title}${note && markup`<span class="label">${note}</span>`}</figcaption>${svg}<details><summary class="label">${numbers}</summary><div class="chart-numbers" tabindex="0" role="region" aria-label="${label ?? title}"><table><thead><tr>${table.columns.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${table.rows.map(toRow)}</tbody></table></div></details></figure>`;
}

function toRow([name, ...cells]: ChartTable['rows'][number]): Markup {
  return markup`<tr><th scope="row">${name}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
}
