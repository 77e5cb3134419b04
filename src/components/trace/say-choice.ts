/** What the trace view's script says, in the language that the page shows. */
import { traceStatus as english } from '../../words/trace-en.ts';
import { traceStatus as chinese, type TraceStatusWords } from '../../words/trace-zh.ts';
import { shownLanguage } from '../shown-language.ts';

/** What can be chosen: `v12` a value, `L13` a line of the drop, `rule:radical` all changes of a rule. */
export type Choice = string;

/** An element's words in the reader's language: of a pair, what is shown. */
function textOf(element: Element | null | undefined): string {
  const shown = element?.querySelector(`.${shownLanguage()}`) ?? element;
  return shown?.textContent?.trim() ?? '';
}

/**
 * Says the rule's name wherever it changed something, as the legend has it, in the reader's language. A page has hundreds
 * of such places: in its HTML their titles would be a twentieth of the whole.
 */
export function nameRules(view: Element): void {
  for (const named of view.querySelectorAll<HTMLElement>('.trace-rules [data-r]')) {
    const name = textOf(named);
    for (const place of view.querySelectorAll<HTMLElement>(
      `.trace-sides [data-r="${named.dataset['r']}"]:not([data-en-title])`,
    )) {
      if (place.closest('small')) sayRule(place, name);
      else place.title = name;
    }
  }
}

/** Behind a line: the name, and how often where it is more than once. */
function sayRule(place: HTMLElement, name: string): void {
  place.textContent = name + (/\d+$/.exec(place.textContent ?? '')?.[0] ?? '');
  place.lang = shownLanguage() === 'en' ? 'en' : 'zh-CN';
}

/** What was chosen, for those who hear it: the value as it was read, or the line and what was done to it. */
export function sayChoice(view: Element, choice: Choice, lit: readonly Element[]): string {
  if (choice.startsWith('v')) {
    const row = lit.find((element) => element instanceof HTMLTableRowElement);
    const [text, read, line] = [...(row?.cells ?? [])];
    const detail = read?.querySelector('small');
    const all = [textOf(withoutDetail(read)), textOf(detail)];
    return statusWords().value(textOf(text), [...new Set(all)].filter(Boolean), textOf(line));
  }
  if (choice.startsWith('L')) {
    const rules = lit.find((element) => element.matches('li'))?.querySelector('small');
    return statusWords().line(choice.slice(1), rules?.textContent?.trim() ?? '');
  }
  const rule = view.querySelector(`[data-rule="${choice.slice('rule:'.length)}"]`);
  return statusWords().rule(
    [textOf(rule?.querySelector('[data-r]')), textOf(rule?.querySelector('b'))].join(' '),
  );
}

function statusWords(): TraceStatusWords {
  return shownLanguage() === 'en' ? english : chinese;
}

function withoutDetail(cell: Element | undefined): Element | undefined {
  const copy = cell?.cloneNode(true) as Element | undefined;
  copy?.querySelector('small')?.remove();
  return copy;
}
