import { type Markup, markup } from '../../markup/markup.ts';
import { ruleWords } from '../../words/rule-words.ts';
import { sayNumber } from '../values/say-value.ts';
import { type CharacterCounts, PARTS } from './count-characters.ts';
import type { PageTrace } from './trace-page.ts';

const PART_WORDS: Readonly<Record<(typeof PARTS)[number], string>> = {
  article: '文章',
  caption: '图片说明',
  furniture: '版面附记',
  ornament: '花饰',
  leftover: '未归篇',
  corrected: '校改前的字',
  withheld: '已撤下',
  hidden: '不显示的字符',
};

/** 原文 1,335 字 = 文章 1,250 + 版面附记 85: both sides counted apart, and whether they agree. */
export function countsHtml(counts: CharacterCounts): Markup {
  const parts = PARTS.filter((part) => counts[part] > 0);
  const sum = parts.reduce((total, part) => total + counts[part], 0);
  const verdict =
    sum === counts.drop
      ? markup`<span class="trace-verdict">两边相等，一字不少</span>`
      : markup`<strong class="trace-verdict">两边相差 ${Math.abs(counts.drop - sum)} 字</strong>`;
  const part = (name: string, count: number) => markup`<span>${name} <b>${sayNumber(count)}</b></span>`;
  return markup`<p class="trace-counts">${part('原文字符', counts.drop)}<i>=</i>${parts.map((name, i) => [i > 0 && markup`<i>+</i>`, part(PART_WORDS[name], counts[name])])}${verdict}</p>`;
}

/** The rules that changed something on the page, most frequent first; each leads to the first line that it changed. */
export function rulesHtml({ repairs }: PageTrace): Markup | null {
  const all = [...repairs.values()].flat();
  if (all.length === 0) return null;
  const rules = [...Map.groupBy(all, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
  return markup`<ul class="trace-rules">${rules.map(([rule, places]) => {
    const { name, about } = ruleWords(rule);
    return markup`<li><a href="#L${places[0]!.line}" data-rule="${rule}"><span data-r="${rule}">${name}</span> <b>${sayNumber(places.length)}</b></a><span class="label">${about}</span></li>`;
  })}</ul>`;
}
