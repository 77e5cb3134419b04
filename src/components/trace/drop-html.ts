import { type Markup, markup } from '../markup.ts';
import { markText } from './mark-text.ts';
import { ruleWords } from './rule-words.ts';
import type { SourceLine } from './source-lines.ts';
import type { PageTrace } from './trace-page.ts';

/**
 * The drop line by line: number, text as it came, and the names of the rules that changed something there. A line's
 * number leads to what was made of it; runs of empty lines are folded to one.
 */
export function dropHtml(page: PageTrace, hasAnchor: (line: number) => boolean): Markup {
  const items: Markup[] = [];
  let empty: SourceLine[] = [];
  const fold = () => {
    const [first] = empty;
    const last = empty.at(-1);
    if (first === undefined || last === undefined) return;
    // One empty line behind each line is how most tools print a page: it takes no more than a gap.
    items.push(
      first === last
        ? markup`<li class="fold"></li>`
        : markup`<li class="fold"><span class="no">${first.number}–${last.number}</span><span class="label">空行</span></li>`,
    );
    empty = [];
  };
  for (const line of page.lines) {
    // A line end that is a character of its own (a form feed) is worth a line, though nothing stands on it.
    const isEmpty = page.raw.slice(line.start, line.end).trim() === '' && !page.repairs.has(line.number);
    if (isEmpty) {
      empty.push(line);
      continue;
    }
    fold();
    items.push(lineHtml(line, page, hasAnchor(line.number)));
  }
  fold();
  return markup`<ol>${items}</ol>`;
}

function lineHtml(line: SourceLine, page: PageTrace, leads: boolean): Markup {
  const { number, start, end } = line;
  const number_ = leads
    ? markup`<a class="no" href="#R${number}">${number}</a>`
    : markup`<span class="no">${number}</span>`;
  const text = markText(page.raw, start, end, page.marks.get(number) ?? []);
  return markup`<li id="L${number}" data-l="${number}">${number_}<span class="text">${text}</span>${rulesHtml(line, page)}</li>`;
}

/** 缝数 去空2 */
function rulesHtml({ number }: SourceLine, { repairs }: PageTrace): Markup | null {
  const here = repairs.get(number);
  if (here === undefined) return null;
  const names = [...Map.groupBy(here, ({ rule }) => rule)].map(
    ([rule, { length }]) =>
      markup`<span data-r="${rule}">${ruleWords(rule).name}${length > 1 && length}</span> `,
  );
  return markup`<span class="rules">${names}</span>`;
}
