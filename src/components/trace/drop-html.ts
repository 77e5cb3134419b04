import type { Repair } from '../../../schemas/index.ts';
import { escapeHtml } from '../../markup/escape.ts';
import type { Markup } from '../../markup/markup.ts';
import type { SourceLine } from '../../model/source-lines.ts';
import { ruleWords } from '../../words/rule-words.ts';
import { both } from '../both.ts';
import { markText } from './mark-text.ts';
import type { PageTrace } from './trace-page.ts';

/**
 * The drop line by line: number, text as it came, and the names of the rules that changed something there. A line's
 * number leads to what was made of it; runs of empty lines are folded to one. Plain strings: an archive of 10,000
 * articles has 300,000 such lines.
 */
export function dropHtml(page: PageTrace, hasAnchor: (line: number) => boolean): Markup {
  let html = '<ol>';
  let empty: SourceLine[] = [];
  for (const line of page.lines) {
    // A line end that is a character of its own (a form feed) is worth a line, though nothing stands on it.
    if (page.raw.slice(line.start, line.end).trim() === '' && !page.repairs.has(line.number)) {
      empty.push(line);
      continue;
    }
    html += foldHtml(empty) + lineHtml(line, page, hasAnchor(line.number));
    empty = [];
  }
  return { html: `${html}${foldHtml(empty)}</ol>` };
}

const EMPTY = both(({ trace }) => trace.emptyLines).html;

/** Empty lines. One behind each line is how most tools print a page: it takes no more than a gap. */
function foldHtml([first, ...others]: readonly SourceLine[]): string {
  if (first === undefined) return '';
  const last = others.at(-1);
  if (last === undefined) return '<li class="fold"></li>';
  return `<li class="fold"><b>${first.number}–${last.number}</b><span>${EMPTY}</span></li>`;
}

function lineHtml({ number, start, end }: SourceLine, page: PageTrace, leads: boolean): string {
  const no = leads ? `<a href="#R${number}">${number}</a>` : `<b>${number}</b>`;
  const text = markText(page.raw, start, end, page.marks.get(number) ?? []).html;
  const repairs = page.repairs.get(number);
  const rules = repairs === undefined ? '' : rulesHtml(repairs);
  return `<li id="L${number}">${no}<span>${text}</span>${rules}</li>`;
}

/**
 * 缝数 去空2: in Chinese; the page's script takes the other language from the legend. A page has hundreds of such places.
 */
function rulesHtml(repairs: readonly Repair[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of repairs) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  let html = '';
  for (const [rule, count] of counts) {
    const name = escapeHtml(ruleWords(rule).name);
    html += `<i data-r="${escapeHtml(rule)}">${name}${count > 1 ? count : ''}</i> `;
  }
  return `<small>${html}</small>`;
}
