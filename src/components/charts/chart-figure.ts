import { html, type Markup } from '../../markup/markup.ts';

/** The numbers of a chart, for those who want to read them or cannot see it. */
export interface ChartTable {
  readonly columns: readonly (string | Markup)[];
  /** As many cells as columns; the first one names its row. */
  readonly rows: readonly (readonly (string | number | Markup)[])[];
}

export interface ChartWords {
  readonly title: string | Markup;
  /** What the chart is called where its title is more than words; or its `aria-label`s, one for each language. */
  readonly label?: string | Markup;
  /** What the numbers are about, under the title: unit, span, source. */
  readonly note?: string | Markup;
  /** What opens the table: 数据表. */
  readonly numbers: string | Markup;
}

/** A chart with its title and, folded away, its numbers as a table. The drawing itself says nothing to a screen reader. */
export function chartFigure(
  { title, label, note, numbers }: ChartWords,
  svg: Markup,
  table: ChartTable,
): Markup {
  const name = typeof label === 'object' ? label : html` aria-label="${label ?? title}"`;
  return html`
    <figure class="chart">
      <figcaption>${title}${note && html`<span class="label">${note}</span>`}</figcaption>
      ${svg}
      <details>
        <summary class="label">${numbers}</summary>
        <div class="chart-numbers" tabindex="0" role="region"${name}>${tableHtml(table)}</div>
      </details>
    </figure>`;
}

function tableHtml({ columns, rows }: ChartTable): Markup {
  return html`
    <table>
      <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map(rowHtml)}</tbody>
    </table>`;
}

function rowHtml([name, ...cells]: ChartTable['rows'][number]): Markup {
  return html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}
