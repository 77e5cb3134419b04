import type { PeriodSummary } from '../../data/date-summary.ts';
import { html, type Markup } from '../../markup/markup.ts';
import type { Words } from '../../words/zh.ts';
import { barChart } from '../charts/bar-chart.ts';
import { sayNumber } from '../values/say-value.ts';
import { drawnYears } from './mentioned-periods.ts';
import { sayPeriod } from './say-period.ts';

/** What appeared in each year above what is mentioned of it, bar under bar, and all of it as a table. */
export function timeline(
  years: readonly PeriodSummary[],
  { dates: words, explorer }: Pick<Words, 'dates' | 'explorer'>,
  toAddress: (period: string) => string,
): Markup {
  const drawn = drawnYears(years);
  const chart = (key: 'published' | 'mentions', measure: string, height: number, isLabelled: boolean) =>
    barChart(
      drawn.map((entry) => ({
        value: entry[key],
        title: `${sayPeriod(entry.period, explorer)} ${sayNumber(entry[key])} ${measure}`,
        href: toAddress(entry.period),
        ...(isLabelled && { label: entry.period }),
      })),
      { height, sayNumber },
    );
  return html`
    <figure class="chart timeline">
      <figcaption>${words.timeline}</figcaption>
      <p class="label">${words.published} · ${words.publishedNote}</p>
      ${chart('published', words.publishedNote, 50, false)}
      <p class="label">${words.mentioned} · ${words.mentionedNote}</p>
      ${chart('mentions', words.mentionedNote, 110, true)}
      <details>
        <summary class="label">${words.numbers}</summary>
        <div class="chart-numbers" tabindex="0" role="region" aria-label="${words.years}">
          <table>
            ${headHtml(words)}
            <tbody>${years.map((year) => yearHtml(year, explorer, toAddress(year.period)))}</tbody>
          </table>
        </div>
      </details>
    </figure>`;
}

function headHtml(words: Words['dates']): Markup {
  return html`
    <thead>
      <tr>
        <th scope="col">${words.period}</th>
        <th scope="col">${words.published} (${words.publishedNote})</th>
        <th scope="col">${words.mentioned} (${words.mentionedNote})</th>
        <th scope="col">${words.articles}</th>
      </tr>
    </thead>`;
}

function yearHtml(
  { period, published, mentions, articles }: PeriodSummary,
  words: Words['explorer'],
  href: string,
): Markup {
  return html`
    <tr>
      <th scope="row"><a href="${href}">${sayPeriod(period, words)}</a></th>
      <td>${sayNumber(published)}</td>
      <td>${sayNumber(mentions)}</td>
      <td>${sayNumber(articles)}</td>
    </tr>`;
}
