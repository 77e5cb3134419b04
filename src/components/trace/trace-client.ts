/**
 * The trace view's script: choosing a value, a line, a stretch of text or a rule lights all that belongs to it on both
 * sides, and the address keeps the choice. Without it the same links still lead from side to side.
 */
import { traceStatus as english } from '../../words/trace-en.ts';
import { traceStatus as chinese, type TraceStatusWords } from '../../words/trace-zh.ts';
import { startRoving } from './roving.ts';

/** What can be chosen: `v12` a value, `L13` a line of the drop, `rule:radical` all changes of a rule. */
type Choice = string;

const view = document.querySelector<HTMLElement>('main.trace')!;
const drop = view.querySelector<HTMLElement>('.trace-drop');
const made = view.querySelector<HTMLElement>('.trace-made');
const status = view.querySelector<HTMLElement>('.trace-status');

if (drop !== null && made !== null && status !== null) {
  start(drop, made, status);
}

function start(drop: HTMLElement, made: HTMLElement, status: HTMLElement): void {
  let chosen: Choice | null = null;

  const choose = (choice: Choice | null, from?: Element) => {
    for (const lit of view.querySelectorAll('.lit')) lit.classList.remove('lit');
    for (const current of view.querySelectorAll('[aria-current="true"]'))
      current.removeAttribute('aria-current');
    chosen = choice;
    history.replaceState(
      null,
      '',
      choice === null || choice.startsWith('rule:') ? location.pathname : `#${choice}`,
    );
    status.textContent = '';
    if (choice === null) return;
    const lit = [...view.querySelectorAll(selectorOf(choice))];
    for (const element of lit) element.classList.add('lit');
    for (const link of view.querySelectorAll(
      `a[href="#${choice}"], a[data-rule="${choice.replace('rule:', '')}"]`,
    ))
      link.setAttribute('aria-current', 'true');
    status.textContent = say(choice, lit);
    if (from === undefined || !drop.contains(from)) showInDrop(drop, lit);
    if (from === undefined || !made.contains(from) || from.closest('.trace-values'))
      showInText(made, lit, coveredHeight());
  };

  /** Where the drop stands above the text, it hides the upper part of the window. */
  const coveredHeight = () =>
    Math.max(
      status.getBoundingClientRect().bottom,
      drop.offsetLeft === made.offsetLeft ? status.offsetHeight + drop.offsetHeight : 0,
    );

  view.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest('a');
    if (link !== null && !link.hash) return;
    const choice = choiceAt(target, chosen);
    if (choice === null) return;
    event.preventDefault();
    choose(choice === chosen && link === null ? null : choice, target);
  });
  view.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && chosen !== null) choose(null);
  });
  addEventListener('hashchange', () => chooseHash());

  const chooseHash = () => {
    const place = decodeURIComponent(location.hash.slice(1));
    const choice = place.replace(/^R/, 'L');
    if (/^[vL]\d+$/.test(choice) && view.querySelector(selectorOf(choice))) choose(choice);
  };
  nameRules();
  document.addEventListener('languageshown', () => {
    nameRules();
    if (chosen !== null) status.textContent = say(chosen, [...view.querySelectorAll('.lit')]);
  });
  startRoving(drop, 'li > a');
  for (const text of made.querySelectorAll<HTMLElement>('.trace-text')) startRoving(text, '[data-l] > a');
  for (const values of made.querySelectorAll<HTMLElement>('.trace-values')) startRoving(values, 'th a');
  chooseHash();
}

/** Whether the page is in English now. */
function isEnglish(): boolean {
  return document.documentElement.dataset['language'] === 'en';
}

/** An element's words in the reader's language: of a pair, what is shown. */
function textOf(element: Element | null | undefined): string {
  const shown = element?.querySelector(isEnglish() ? '.en' : '.zh') ?? element;
  return shown?.textContent?.trim() ?? '';
}

/**
 * Says the rule's name wherever it changed something, as the legend has it, in the reader's language. A page has hundreds
 * of such places: in its HTML the names would be a tenth of the whole.
 */
function nameRules(): void {
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
  place.lang = isEnglish() ? 'en' : 'zh-CN';
}

/** What a click there means. Where values lie in one another, clicking again takes the next wider one. */
function choiceAt(target: Element, chosen: Choice | null): Choice | null {
  const rule = target.closest('[data-rule]')?.getAttribute('data-rule');
  if (rule) return `rule:${rule}`;
  const link = target.closest('a')?.getAttribute('href');
  if (link) return /^#[vLR]\d+$/.test(link) ? link.slice(1).replace('R', 'L') : null;
  const values = target.closest('[data-v]')?.getAttribute('data-v')?.split(' ') ?? [];
  if (values.length > 0) return values[(values.indexOf(chosen ?? '') + 1) % values.length]!;
  const line = target.closest('[data-l]')?.getAttribute('data-l');
  return line ? `L${line}` : (target.closest('.trace-drop li[id]')?.id ?? null);
}

function selectorOf(choice: Choice): string {
  if (choice.startsWith('v')) return `[data-v~="${choice}"]`;
  if (choice.startsWith('L')) return `#${choice}, [data-l="${choice.slice(1)}"]`;
  return `.trace-sides [data-r="${choice.slice('rule:'.length)}"]`;
}

/** What was chosen, for those who hear it: the value as it was read, or the line and what was done to it. */
function say(choice: Choice, lit: readonly Element[]): string {
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
  return isEnglish() ? english : chinese;
}

function withoutDetail(cell: Element | undefined): Element | undefined {
  const copy = cell?.cloneNode(true) as Element | undefined;
  copy?.querySelector('small')?.remove();
  return copy;
}

/** Scrolls the drop within its own box. */
function showInDrop(drop: HTMLElement, lit: readonly Element[]): void {
  const line = lit.find((element) => drop.contains(element))?.closest('li');
  if (line) scrollWithin(drop, line);
}

function scrollWithin(box: HTMLElement, element: Element): void {
  const offset = element.getBoundingClientRect().top - box.getBoundingClientRect().top;
  if (offset < 0 || offset > box.clientHeight - 40) box.scrollTop += offset - box.clientHeight / 3;
}

/** Scrolls the page to the text, below what stands fast at its top, and the values beside it in their own box. */
function showInText(made: HTMLElement, lit: readonly Element[], covered: number): void {
  const ours = lit.filter((element) => made.contains(element));
  const place = ours.find((element) => !element.matches('tr'));
  if (place !== undefined) {
    const { top, bottom } = place.getBoundingClientRect();
    if (top < covered || bottom > innerHeight) scrollBy({ top: top - covered - (innerHeight - covered) / 3 });
  }
  const row = ours.find((element) => element.matches('tr'));
  const values = row?.closest<HTMLElement>('.trace-values');
  if (row && values) scrollWithin(values, row);
}
