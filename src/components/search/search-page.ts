/** The search page: answers as one types, keeps what is asked for in the address. */

import { DownloadButtons } from './download-buttons.ts';
import { find } from './element.ts';
import { LineTable } from './line-table.ts';
import { OverviewPanel } from './overview-panel.ts';
import { toListItem } from './result-item.ts';
import { sayMistake } from './say-mistake.ts';
import { saySearchFailure } from './say-search-failure.ts';
import { SearchSession } from './search-session.ts';
import { FILTERS, fillForm, findSame, readState, type SearchState, toParameters } from './search-state.ts';
import { words } from './search-words.ts';
import { walkResults } from './walk-results.ts';

/** Results shown at a time. */
const AT_A_TIME = 10;

/** Articles whose hits the KWIC table takes in: each is a file to be loaded. */
const ARTICLES_IN_TABLE = 1000;

/** Milliseconds after the last key before an answer is sought: shorter than a pause, longer than a fast typist's step. */
const PAUSE = 120;

/** Milliseconds after which a search says that it is still under way; before, the words would only flicker. */
const PATIENCE = 250;

const form = find('#search-form', HTMLFormElement);
const box = find('#q', HTMLInputElement);
const status = find('#search-status', HTMLElement);
const results = find('#search-answer', HTMLElement);
const list = find('#search-results', HTMLOListElement);
const more = find('#search-more', HTMLButtonElement);
const again = find('#search-again', HTMLButtonElement);
const widen = find('#search-widen', HTMLButtonElement);
const hint = find('#search-hint', HTMLDetailsElement);
const narrow = find('#search-narrow', HTMLDetailsElement);
const papers = new Map(
  Array.from(form.querySelectorAll('option[data-paper]'), (option) => [
    option.getAttribute('data-paper')!,
    option.textContent,
  ]),
);
const session = new SearchSession(form.dataset['client']!);
const lines = new LineTable(papers);
const overview = new OverviewPanel(form, papers);
const downloads = new DownloadButtons(session, papers, say);
const title = document.title;

let state = readState(new URLSearchParams(location.search));
/** Counts questions; an answer to any but the last comes too late to be shown. */
let asked = 0;
/** The history's last entry is still being typed. */
let typing = false;
let pause: ReturnType<typeof setTimeout> | undefined;

// The fields beside the results belong to the form without lying in it.
document.addEventListener('input', (event) => {
  if (!isOurs(event) || (event instanceof InputEvent && event.isComposing)) return;
  clearTimeout(pause);
  pause = setTimeout(() => take('typing'), PAUSE);
});
form.addEventListener('compositionend', () => take('typing'));
document.addEventListener('change', (event) => isOurs(event) && take('settled'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  take('settled');
});
addEventListener('popstate', () => {
  typing = false;
  become(readState(new URLSearchParams(location.search)));
  fillForm(form, state);
});
addEventListener('offline', () => say(words.offline));
addEventListener('online', () => void show());
more.addEventListener('click', () => void showMore());
again.addEventListener('click', () => void show());
widen.addEventListener('click', () => {
  fillForm(form, { ...state, ...Object.fromEntries(FILTERS.map((name) => [name, ''])) });
  take('settled');
});
walkResults(box, () => Array.from(results.querySelectorAll<HTMLElement>('li h2 a, .kwic-hit a')));

fillForm(form, state);
narrow.open ||= matchMedia('(min-width: 48rem)').matches;
// Whoever comes without a question is shown how to ask one.
hint.open = state.q === '';
void show();

/**
 * Takes over what the form says. The first letter typed after a settled question begins a new entry of the history, those
 * after it change that entry: “back” leads from question to question, not from letter to letter.
 */
function take(how: 'typing' | 'settled'): void {
  clearTimeout(pause);
  // A date half typed is not asked for yet; the browser marks it.
  if (!form.checkValidity()) return;
  const next = readState(new FormData(form));
  const isNew = toParameters(next) !== toParameters(state);
  if (isNew) {
    history[typing ? 'replaceState' : 'pushState'](null, '', location.pathname + toParameters(next));
    become(next);
  }
  typing = how === 'typing' && (isNew || typing);
}

/** Shows another state; where the same is found and only shown in another order, nothing is asked again. */
function become(next: SearchState): void {
  const before = state;
  state = next;
  if (findSame(before, next) && before.view === 'kwic' && next.view === 'kwic') sortLines();
  else void show();
}

function sortLines(): void {
  lines.sort(state.by);
  more.hidden = !lines.hasMore;
}

async function show(): Promise<void> {
  document.title = state.q === '' ? title : `${state.q} · ${title}`;
  narrow.open ||= FILTERS.some((name) => state[name] !== '');
  widen.hidden = FILTERS.every((name) => state[name] === '');
  results.dataset['view'] = state.view;
  if (state.q !== '') return answer(state);
  asked++;
  clear();
  hint.hidden = false;
  say('');
}

function isOurs({ target }: Event): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) && target.form === form;
}

function clear(): void {
  list.replaceChildren();
  lines.show([], 'order');
  overview.hide();
  results.hidden = more.hidden = again.hidden = true;
}

async function showMore(): Promise<void> {
  if (state.view === 'kwic') {
    lines.showMore();
    more.hidden = !lines.hasMore;
    return;
  }
  const shown = list.childElementCount;
  await answer(state, shown);
  // The button may be gone; those who walk by keyboard go on with the first new result.
  list.children[shown]?.querySelector('a')?.focus();
}

/** Asks, and shows the answer unless another question was asked meanwhile. What stood there stays until then. */
async function answer(question: SearchState, offset = 0): Promise<void> {
  const number = ++asked;
  const late = () => number !== asked;
  again.hidden = true;
  const waiting = setTimeout(() => late() || say(session.isOpen ? words.searching : words.loading), PATIENCE);
  try {
    const found = await session.ask(question, offset, question.view === 'kwic' ? 0 : AT_A_TIME);
    if (late()) return;
    if (question.view === 'kwic') await showLines(question, late);
    else {
      const items = found.results.map((result) => toListItem(result, papers));
      if (offset === 0) list.replaceChildren(...items);
      else list.append(...items);
      lines.show([], 'order');
      overview.keepPlace(found.results);
      more.hidden = list.childElementCount >= found.total;
    }
    if (late()) return;
    clearTimeout(waiting);
    results.hidden = found.total === 0;
    hint.hidden = false;
    if (offset === 0) await count(question, found.total, late);
  } catch (error) {
    if (!late()) fail(error, question, offset);
  } finally {
    clearTimeout(waiting);
    // Below the answer, which would move it.
    hint.hidden &&= late();
  }
}

async function showLines(question: SearchState, late: () => boolean): Promise<void> {
  const all = [];
  for await (const line of session.lines(question, ARTICLES_IN_TABLE)) {
    if (late()) return;
    all.push(line);
  }
  if (late()) return;
  list.replaceChildren();
  lines.show(all, question.by);
  overview.keepPlace(all);
  more.hidden = !lines.hasMore;
}

/** Says how much was found; the counts beside the filters may come a moment after the results. */
async function count(question: SearchState, total: number, late: () => boolean): Promise<void> {
  if (total === 0) {
    const filtered = FILTERS.some((name) => question[name] !== '');
    say(words.none(question.q, filtered));
  } else say(words.found(total));
  const counts = await session.overview(question);
  if (late()) return;
  overview.show(counts, question);
  downloads.offer(question, counts.articles);
  if (total === 0) return;
  const cut = question.view === 'kwic' && total > ARTICLES_IN_TABLE;
  say(words.foundAll(total, counts.hits) + (cut ? words.cut(ARTICLES_IN_TABLE) : ''));
}

function fail(error: unknown, question: SearchState, offset: number): void {
  const mistake = sayMistake(error, question.q);
  if (offset === 0) clear();
  if (mistake !== null) {
    status.replaceChildren(...mistake);
    return;
  }
  more.hidden = true;
  again.hidden = false;
  say(saySearchFailure(error));
  console.error(error);
}

function say(sentence: string): void {
  if (status.textContent !== sentence) status.textContent = sentence;
}
