/** The search page: answers as one types, keeps what is asked for in the address. */
import { toListItem } from './result-item.ts';
import { sayFailure } from './say-failure.ts';
import { SearchSession } from './search-session.ts';
import { fillForm, readState, type SearchState, toParameters } from './search-state.ts';

/** Results shown at a time. */
const AT_A_TIME = 10;

/** Milliseconds after the last key before an answer is sought: shorter than a pause, longer than a fast typist's step. */
const PAUSE = 120;

/** Milliseconds after which a search says that it is still under way; before, the words would only flicker. */
const PATIENCE = 250;

const form = find('#search-form', HTMLFormElement);
const status = find('#search-status', HTMLElement);
const list = find('#search-results', HTMLOListElement);
const more = find('#search-more', HTMLButtonElement);
const again = find('#search-again', HTMLButtonElement);
const papers = new Map(
  Array.from(form.querySelectorAll('option[data-paper]'), (option) => [
    option.getAttribute('data-paper')!,
    option.textContent,
  ]),
);
const session = new SearchSession(form.dataset['client']!);
const title = document.title;

let state = readState(new URLSearchParams(location.search));
/** Counts questions; an answer to any but the last comes too late to be shown. */
let asked = 0;
/** The history's last entry is still being typed. */
let typing = false;
let pause: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('input', (event) => {
  if (event instanceof InputEvent && event.isComposing) return;
  clearTimeout(pause);
  pause = setTimeout(() => take('typing'), PAUSE);
});
form.addEventListener('compositionend', () => take('typing'));
form.addEventListener('change', () => take('settled'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  take('settled');
});
addEventListener('popstate', () => {
  typing = false;
  state = readState(new URLSearchParams(location.search));
  fillForm(form, state);
  void show();
});
more.addEventListener('click', () => void showMore());
again.addEventListener('click', () => void show());

fillForm(form, state);
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
    state = next;
    history[typing ? 'replaceState' : 'pushState'](null, '', location.pathname + toParameters(state));
    void show();
  }
  typing = how === 'typing' && (isNew || typing);
}

async function show(): Promise<void> {
  document.title = state.q === '' ? title : `${state.q} · ${title}`;
  if (state.q === '') {
    asked++;
    list.replaceChildren();
    more.hidden = again.hidden = true;
    say('');
    return;
  }
  await answer(state, 0);
}

async function showMore(): Promise<void> {
  const shown = list.childElementCount;
  await answer(state, shown);
  // The button may be gone; those who walk by keyboard go on with the first new result.
  list.children[shown]?.querySelector('a')?.focus();
}

async function answer(question: SearchState, offset: number): Promise<void> {
  const number = ++asked;
  const late = () => number !== asked;
  again.hidden = true;
  const waiting = setTimeout(() => late() || say('正在检索……'), PATIENCE);
  try {
    const { total, results } = await session.ask(question, offset, AT_A_TIME);
    if (late()) return;
    const items = results.map((result) => toListItem(result, papers));
    if (offset === 0) list.replaceChildren(...items);
    else list.append(...items);
    more.hidden = list.childElementCount >= total;
    say(total === 0 ? `没有找到含有“${question.q}”的文章。` : `共${total}篇`);
  } catch (error) {
    if (late()) return;
    if (offset === 0) list.replaceChildren();
    more.hidden = true;
    again.hidden = false;
    say(sayFailure(error));
    console.error(error);
  } finally {
    clearTimeout(waiting);
  }
}

function say(words: string): void {
  status.textContent = words;
}

function find<E extends Element>(selector: string, kind: new () => E): E {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search page has no ${selector}`);
  return element;
}
