import type { Repair } from '../../../schemas/index.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { ruleWords } from '../../words/rule-words.ts';
import { sayNumber } from '../../words/say-number.ts';
import { both } from '../both.ts';
import { type CharacterCounts, PARTS } from './count-characters.ts';
import type { PageTrace } from './trace-page.ts';

const CHARACTERS = both(({ trace }) => trace.characters);

/** 原文 1,335 字 = 文章 1,250 + 版面附记 85: both sides counted apart, and whether they agree. */
export function countsHtml(counts: CharacterCounts): Markup {
  const parts = PARTS.filter((part) => counts[part] > 0);
  const sum = parts.reduce((total, part) => total + counts[part], 0);
  const named = parts.map((part) =>
    partHtml(
      both(({ trace }) => trace.parts[part]),
      counts[part],
    ),
  );
  return html`
    <p class="trace-counts">
      ${partHtml(CHARACTERS, counts.drop)}
      <i>=</i>
      ${named.map((part, i) => [i > 0 && html`<i>+</i>`, part])}
      ${verdictHtml(Math.abs(counts.drop - sum))}
    </p>`;
}

function partHtml(name: Markup, count: number): Markup {
  return html`<span>${name} <b>${sayNumber(count)}</b></span>`;
}

function verdictHtml(difference: number): Markup {
  return difference === 0
    ? html`<span class="trace-verdict">${both(({ trace }) => trace.equal)}</span>`
    : html`<strong class="trace-verdict">${both(({ trace }) => trace.unequal(difference))}</strong>`;
}

/** The rules that changed something on the page, most frequent first; each leads to the first line that it changed. */
export function rulesHtml({ repairs }: PageTrace): Markup | null {
  const all = [...repairs.values()].flat();
  if (all.length === 0) return null;
  const rules = [...Map.groupBy(all, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
  return html`<ul class="trace-rules">${rules.map(([rule, places]) => ruleHtml(rule, places))}</ul>`;
}

function ruleHtml(rule: string, places: readonly Repair[]): Markup {
  const name = both(({ rules }) => ruleWords(rule, rules).name);
  const about = both(({ rules }) => ruleWords(rule, rules).about);
  return html`
    <li>
      <a href="#L${places[0]!.line}" data-rule="${rule}">
        <span data-r="${rule}">${name}</span> <b>${sayNumber(places.length)}</b>
      </a>
      <span class="label">${about}</span>
    </li>`;
}
