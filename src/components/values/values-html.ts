import type { Figure, MentionedDate } from '../../../schemas/index.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { fromAt } from '../../model/at.ts';
import { isCaption, isParagraph } from '../../model/blocks.ts';
import { both, bothAttribute } from '../both.ts';
import { sayDate, sayFigure } from './say-value.ts';

const LABEL = bothAttribute('aria-label', ({ values }) => values.label);

/** The dates and figures of an article as its frontmatter has them; each leads to its paragraph. */
export function valuesHtml(dates: readonly MentionedDate[], figures: readonly Figure[]): Markup | null {
  if (dates.length + figures.length === 0) return null;
  return html`
    <aside class="values"${LABEL}>
      ${dates.length > 0 && tableHtml(DATES, dates.map(dateRow))}
      ${figures.length > 0 && tableHtml(FIGURES, figures.map(figureRow))}
    </aside>`;
}

/** What a table says: its title, and over its columns for those who do not see them. */
interface TableWords {
  readonly title: Markup;
  readonly column: Markup;
}

const PRINTED = both(({ values }) => values.printed);
const DATES: TableWords = {
  title: both(({ values }) => values.dates),
  column: both(({ values }) => values.meaning),
};
const FIGURES: TableWords = {
  title: both(({ values }) => values.figures),
  column: both(({ values }) => values.counted),
};

function tableHtml({ title, column }: TableWords, rows: readonly Markup[]): Markup {
  const count = both(({ values }) => values.places(rows.length));
  return html`
    <table>
      <caption>${title}<span class="label">${count}</span></caption>
      <thead class="visually-hidden">
        <tr><th scope="col">${PRINTED}</th><th scope="col">${column}</th></tr>
      </thead>
      <tbody>${rows}</tbody>
    </table>`;
}

function dateRow(date: MentionedDate): Markup {
  const exact = date.edtf ?? date.duration;
  const title = exact && html` title="${exact}"`;
  const said = both(({ values }) => sayDate(date, values));
  return html`<tr>${textCell(date)}<td${title}>${said}${basisHtml(date)}</td></tr>`;
}

function basisHtml({ basis }: MentionedDate): Markup | null {
  if (basis === 'printed') return null;
  const title = bothAttribute('title', ({ values }) => values.bases[basis]);
  return html`<small${title}>${both(({ values }) => values.marks[basis])}</small>`;
}

function figureRow(figure: Figure): Markup {
  const of = figure.of ?? both(({ values }) => values.kinds[figure.kind]);
  return html`
    <tr>
      ${textCell(figure)}
      <td>${both(({ values }) => sayFigure(figure, values))}<small>${of}</small></td>
    </tr>`;
}

function textCell({ at, text }: MentionedDate | Figure): Markup {
  return html`<th scope="row"><a href="${anchor(at)}">${text}</a></th>`;
}

/** Paragraphs and captions have anchors; headline, deck and kicker stand in sight. */
function anchor(at: string): string {
  const { block } = fromAt(at);
  return isParagraph(block) || isCaption(block) ? `#${block}` : '#main';
}
