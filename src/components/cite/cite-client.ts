/**
 * Makes citing quicker: fills in the reader's day and the site's address, copies, saves, and cites a sentence that the
 * reader chose. Without this script everything stands on the page to be copied by hand.
 */
import { cite as english } from '../../words/cite-en.ts';
import { type CiteWords, cite as chinese, citation as inCitation } from '../../words/cite-zh.ts';
import { chosenWords } from './chosen-words.ts';
import { fragmentFor } from './text-fragment.ts';

/** What a button says. */
type Words = keyof CiteWords['buttons'];

const panel = document.querySelector<HTMLElement>('#cite');
const here =
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
  location.origin + location.pathname;

/** The reader's own day, not that of Greenwich. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
}

/** In both languages, as the page itself is: the style sheet shows one. */
function label(button: HTMLButtonElement, words: Words): void {
  const inLanguage = (name: string, lang: string, text: string) =>
    Object.assign(document.createElement('span'), { className: name, lang, textContent: text });
  button.replaceChildren(
    inLanguage('zh', 'zh-CN', chinese.buttons[words]),
    inLanguage('en', 'en', english.buttons[words]),
  );
}

function button(words: Words, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'cite-button';
  label(made, words);
  made.addEventListener('click', () => act(made));
  return made;
}

/** Copies; where the browser does not let a page do so, selects what the reader can then copy. */
async function copy(text: string, shown: Element | null, by: HTMLButtonElement, words: Words): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    label(by, 'copied');
  } catch {
    if (shown !== null) getSelection()?.selectAllChildren(shown);
    label(by, 'chosen');
  }
  setTimeout(() => label(by, words), 2000);
}

/** HTML knows one line end; RIS has its own. */
function withLineEnds(text: string, name: string): string {
  return name.endsWith('.ris') ? text.replaceAll('\n', '\r\n') : text;
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function preparePanel(place: HTMLElement): void {
  for (const span of place.querySelectorAll('.cite-day')) span.textContent = today();
  for (const span of place.querySelectorAll('.cite-here')) span.textContent = here;
  for (const cell of place.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = cell.querySelector('p, pre')!;
    const { file } = cell.dataset;
    cell.append(button('copy', (by) => void copy(text.textContent, text, by, 'copy')));
    if (file !== undefined)
      cell.append(button('save', () => save(withLineEnds(text.textContent, file), file)));
  }
}

function prepareQuotes(place: HTMLElement): void {
  const citation = place.querySelector('[data-quote] p');
  if (citation === null) return;
  const quote = button('quote', (by) => {
    const found = chosenWords();
    if (found === null) return;
    const source = citation.cloneNode(true) as Element;
    source.querySelector('.cite-here')!.textContent = `${here}#${found.block.id}${fragmentFor(found.range)}`;
    void copy(inCitation.quoted(found.text, source.textContent), null, by, 'quote');
  });
  quote.classList.add('cite-quote');
  // A press on the button must not take the selection away before the click is heard.
  quote.addEventListener('pointerdown', (event) => event.preventDefault());
  quote.hidden = true;
  document.querySelector('.article')?.append(quote);
  document.addEventListener('selectionchange', () => {
    const found = chosenWords();
    quote.hidden = found === null;
    if (found === null) return;
    const { bottom, left } = found.range.getBoundingClientRect();
    quote.style.insetBlockStart = `${bottom + scrollY + 8}px`;
    quote.style.insetInlineStart = `${Math.max(8, Math.min(left, innerWidth - quote.offsetWidth - 8))}px`;
  });
}

if (panel !== null) {
  preparePanel(panel);
  prepareQuotes(panel);
}
