/**
 * The trace view's script: choosing a value, a line, a stretch of text or a rule lights all that belongs to it on both
 * sides, and the address keeps the choice. Without it the same links still lead from side to side.
 */
import { startRoving } from './roving.ts';
import { type Choice, nameRules, sayChoice } from './say-choice.ts';

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
    status.textContent = sayChoice(view, choice, lit);
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
  nameRules(view);
  document.addEventListener('languageshown', () => {
    nameRules(view);
    if (chosen !== null) status.textContent = sayChoice(view, chosen, [...view.querySelectorAll('.lit')]);
  });
  startRoving(drop, 'li > a');
  for (const text of made.querySelectorAll<HTMLElement>('.trace-text')) startRoving(text, '[data-l] > a');
  for (const values of made.querySelectorAll<HTMLElement>('.trace-values')) startRoving(values, 'th a');
  chooseHash();
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
