import { html, type Markup } from '../../markup/markup.ts';
import type { CalendarMonth, CalendarYear } from './issue-calendar.ts';

export interface GridWords {
  readonly year: string;
  /** 1月 … 12月 */
  readonly months: readonly string[];
  /** Said of a month without issues: 未收录. */
  readonly gap: string;
  /** 3期 */
  readonly issues: (count: number) => string;
}

/**
 * Years down, months across, in each cell the number of issues: what is there and what is not, in as little room as an
 * archive of a hundred years allows. Years of nothing that follow each other make one row.
 */
export function yearGrid(
  years: readonly CalendarYear[],
  caption: string,
  words: GridWords,
  toUrl: (month: string) => string,
): Markup {
  const rows: Markup[] = [];
  for (let i = 0; i < years.length; ) {
    const { year, months, issues } = years[i]!;
    let end = i + 1;
    if (issues === 0) while (years[end]?.issues === 0) end++;
    const span = end - i > 1 ? `${years[end - 1]!.year}–${year}` : year;
    rows.push(issues === 0 ? gapRow(span, words) : yearRow(year, months, words, toUrl));
    i = end;
  }
  return html`
    <table class="year-grid">
      <caption lang="zh-CN">${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${words.year}</th>
          ${words.months.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>${rows}</tbody>
    </table>`;
}

/** Years of nothing. */
function gapRow(span: string, words: GridWords): Markup {
  return html`<tr class="gap"><th scope="row">${span}</th><td colspan="12">${words.gap}</td></tr>`;
}

function yearRow(
  year: string,
  months: readonly CalendarMonth[],
  words: GridWords,
  toUrl: (month: string) => string,
): Markup {
  const cells = words.months.map((_, i) =>
    cell(months, `${year}-${String(i + 1).padStart(2, '0')}`, words, toUrl),
  );
  return html`<tr><th scope="row">${year}</th>${cells}</tr>`;
}

function cell(
  months: readonly CalendarMonth[],
  month: string,
  words: GridWords,
  toUrl: (month: string) => string,
): Markup {
  const found = months.find((other) => other.month === month);
  // Before the first issue and after the last one nothing is missing.
  if (found === undefined) return html`<td></td>`;
  if (found.issues === 0) return html`<td class="gap"><span class="visually-hidden">${words.gap}</span></td>`;
  const label = `${month} ${words.issues(found.issues)}`;
  return html`<td><a href="${toUrl(month)}" aria-label="${label}">${found.issues}</a></td>`;
}
