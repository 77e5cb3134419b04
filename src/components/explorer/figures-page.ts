/** The figures page: shows what the form asks for, keeps it in the address. */
import { find } from '../search/element.ts';
import { saveFile } from '../search/save-file.ts';
import { sayNumber } from '../values/say-value.ts';
import { explorerWords } from './explorer-words.ts';
import { FIGURE_FILES, type FigureFile, figureFile } from './figure-file.ts';
import { figureLine, SHOWN } from './figure-line.ts';
import { FILTERS, type FigureQuery, readQuery, SORTS, toParameters } from './figure-query.ts';
import { FigureSession } from './figure-session.ts';
import type { FigureWalk } from './figure-walk.ts';
import type { Rows } from './filter-figures.ts';
import { fillForm } from './form-state.ts';
import { offerUnits } from './offer-units.ts';
import { PlotPanel } from './plot-panel.ts';
import { sayLoadFailure } from './say-load-failure.ts';
import type { SiteContext } from './source-link.ts';

/** Lines shown at a time, and those of them that come first: rows that lie far apart take many requests. */
const AT_A_TIME = 25;
const AT_FIRST = 8;
/** Milliseconds after the last key before an answer is sought. */
const PAUSE = 250;
/** Milliseconds after which the page says that it is at work; before, the words would only flicker. */
const PATIENCE = 200;

const form = find('#explorer-form', HTMLFormElement);
const status = find('#explorer-status', HTMLElement);
const answerPart = find('#explorer-answer', HTMLElement);
const lines = find('#explorer-lines', HTMLTableSectionElement);
const more = find('#explorer-more', HTMLButtonElement);
const again = find('#explorer-again', HTMLButtonElement);
const clear = find('#explorer-clear', HTMLButtonElement);
const narrow = find('#explorer-narrow', HTMLDetailsElement);
const units = find('select[name="unit"]', HTMLSelectElement);
const words = explorerWords();
const site: SiteContext = {
  base: form.dataset['base']!,
  words,
  papers: new Map(
    Array.from(form.querySelectorAll('option[data-paper]'), (option) => [
      option.getAttribute('data-paper')!,
      option.textContent,
    ]),
  ),
};
const plot = new PlotPanel(words);

let query = readQuery(new URLSearchParams(location.search));
let session: Promise<FigureSession> | null = null;
let shown: { readonly rows: Rows; readonly walk: FigureWalk } | null = null;
/** Counts questions; an answer to any but the last comes too late to be shown. */
let asked = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('input', (event) => {
  if (event instanceof InputEvent && event.isComposing) return;
  clearTimeout(pause);
  pause = setTimeout(take, PAUSE);
});
form.addEventListener('compositionend', () => take());
// The list beside the table belongs to the form without lying in it.
document.addEventListener('change', ({ target }) => {
  if ((target instanceof HTMLSelectElement || target instanceof HTMLInputElement) && target.form === form)
    take();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  take();
});
addEventListener('popstate', () => {
  query = readQuery(new URLSearchParams(location.search));
  fillForm(form, query);
  void show();
});
addEventListener('offline', () => say(words.offline));
addEventListener('online', () => void show());
again.addEventListener('click', () => void show());
more.addEventListener('click', () => void showMore());
clear.addEventListener('click', () => {
  fillForm(form, Object.fromEntries(FILTERS.map((name) => [name, ''])));
  take();
});
for (const file of FIGURE_FILES) {
  const button = find(`#explorer-${file.ending}`, HTMLButtonElement);
  button.addEventListener('click', () => void download(button, file));
}

fillForm(form, query);
narrow.open ||= matchMedia('(min-width: 48rem)').matches;
void show();

/** Takes over what the form says and makes it an entry of the history. */
function take(): void {
  clearTimeout(pause);
  // A number or date half typed is not asked for yet; the browser marks it.
  if (!form.checkValidity()) return;
  const next = readQuery(new FormData(form));
  if (toParameters(next) === toParameters(query)) return;
  history.pushState(null, '', location.pathname + toParameters(next));
  query = next;
  void show();
}

/** Answers the question, unless another is asked meanwhile; what stood there stays until then. */
async function show(): Promise<void> {
  const number = ++asked;
  const late = () => number !== asked;
  const question = query;
  again.hidden = true;
  clear.hidden = FILTERS.every((name) => question[name] === '');
  narrow.open ||= FILTERS.some((name) => name !== 'q' && question[name] !== '');
  const waiting = setTimeout(() => late() || say(shown === null ? words.loading : words.filtering), PATIENCE);
  try {
    const opened = await open();
    offerUnits(units, opened.summary, question.kind, words);
    const rows = await opened.select(question);
    if (late()) return;
    const walk = opened.walk(rows, question.q);
    const figures = await walk.next(AT_FIRST, SHOWN);
    if (late()) return;
    shown = { rows, walk };
    more.hidden = true;
    lines.replaceChildren(...figures.map((figure) => figureLine(figure, site)));
    answerPart.hidden = figures.length === 0;
    markSort(question);
    // Fewer than were asked for are all there are, or all that a long search for words has found so far.
    const others = figures.length < AT_FIRST ? [] : await walk.next(AT_A_TIME - AT_FIRST, SHOWN);
    if (late()) return;
    lines.append(...others.map((figure) => figureLine(figure, site)));
    clearTimeout(waiting);
    sayCount();
    await plot.offer(opened.columns, () => walk.rows);
  } catch (error) {
    if (!late()) fail(error);
  } finally {
    clearTimeout(waiting);
  }
}

async function showMore(): Promise<void> {
  if (shown === null) return;
  const number = asked;
  const before = lines.childElementCount;
  more.disabled = true;
  try {
    const figures = await shown.walk.next(AT_A_TIME, SHOWN);
    if (number !== asked) return;
    lines.append(...figures.map((figure) => figureLine(figure, site)));
    sayCount();
    // The button may be gone; those who walk by keyboard go on with the first new line.
    lines.children[before]?.querySelector('a')?.focus();
  } catch (error) {
    if (number === asked) fail(error);
  } finally {
    more.disabled = false;
  }
}

function open(): Promise<FigureSession> {
  session ??= FigureSession.open(form.dataset['folder']!).catch((error) => {
    session = null;
    throw error;
  });
  return session;
}

function sayCount(): void {
  if (shown === null) return;
  const { rows, walk } = shown;
  answerPart.hidden = lines.childElementCount === 0;
  more.hidden = walk.isDone;
  more.textContent = walk.read < rows.length && query.q !== '' ? words.goOn : words.more;
  if (walk.read < rows.length && query.q !== '')
    say(words.foundAmong(sayNumber(walk.known), sayNumber(walk.read), sayNumber(rows.length)));
  else say(walk.known === 0 ? words.none : words.found(sayNumber(walk.known)));
}

function markSort({ sort }: FigureQuery): void {
  const ascending = sort === SORTS[1] || sort === SORTS[3];
  const sorted = sort === SORTS[0] || sort === SORTS[1] ? 'source' : 'value';
  for (const head of document.querySelectorAll<HTMLElement>('th[data-column]')) {
    if (head.dataset['column'] === sorted)
      head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
    else head.removeAttribute('aria-sort');
  }
}

async function download(button: HTMLButtonElement, file: FigureFile): Promise<void> {
  if (shown === null) return;
  const { rows } = shown;
  const { q } = query;
  button.disabled = true;
  try {
    const { table } = await open();
    const made = await figureFile(table, rows, q, file, site.base, (count) =>
      say(words.preparing(sayNumber(count))),
    );
    saveFile(`${words.file}.${file.ending}`, file.type, made.parts);
    say(words.saved(sayNumber(made.count)));
  } catch (error) {
    fail(error);
  } finally {
    button.disabled = false;
  }
}

function fail(error: unknown): void {
  again.hidden = false;
  say(sayLoadFailure(error, words));
  console.error(error);
}

function say(text: string): void {
  if (status.textContent !== text) status.textContent = text;
}
