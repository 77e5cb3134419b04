/** The dates page: lists what mentions the year or month that is chosen, and keeps the choice in the address. */
import { below, issueUrl } from '../../addresses/urls.ts';
import { readTypedPeriod } from '../../words/typed-values.ts';
import { element, find } from '../search/element.ts';
import { sayNumber } from '../values/say-value.ts';
import { dateLine } from './date-line.ts';
import { DateSession, type MentioningIssue } from './date-session.ts';
import { explorerWords } from './explorer-words.ts';
import { monthsOf } from './mentioned-periods.ts';
import { sayLoadFailure } from './say-load-failure.ts';
import { sayPeriod } from './say-period.ts';
import type { SiteContext } from './source-link.ts';

/** Lines shown at a time, and issues. */
const AT_A_TIME = 25;
const MOST_ISSUES = 200;
/** Milliseconds after which the page says that it is at work. */
const PATIENCE = 200;

const form = find('#dates-form', HTMLFormElement);
const field = find('input[name="period"]', HTMLInputElement);
const status = find('#explorer-status', HTMLElement);
const answerPart = find('#explorer-answer', HTMLElement);
const lines = find('#explorer-lines', HTMLTableSectionElement);
const issues = find('#dates-issues', HTMLUListElement);
const months = find('#dates-months', HTMLOListElement);
const more = find('#explorer-more', HTMLButtonElement);
const again = find('#explorer-again', HTMLButtonElement);
const words = explorerWords();
const site: SiteContext = {
  base: form.dataset['base']!,
  papers: new Map(JSON.parse(form.dataset['papers']!) as [string, string][]),
  words,
};

let session: Promise<DateSession> | null = null;
let period = readTypedPeriod(new URLSearchParams(location.search).get('period'));
let rows: readonly number[] = [];
/** Counts choices; an answer to any but the last comes too late to be shown. */
let asked = 0;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  choose(readTypedPeriod(field.value));
});
document.addEventListener('click', (event) => {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(target instanceof Element)) return;
  const chosen = periodOf(target.closest('a'));
  if (chosen === '') return;
  event.preventDefault();
  choose(chosen);
});
addEventListener('popstate', () => {
  period = readTypedPeriod(new URLSearchParams(location.search).get('period'));
  void show();
});
addEventListener('offline', () => say(words.offline));
addEventListener('online', () => void show());
again.addEventListener('click', () => void show());
more.addEventListener('click', () => void showMore());
void show();

/** The period that a link of this very page leads to; links in SVG have an address of another kind. */
function periodOf(link: Element | null): string {
  const url = new URL(link?.getAttribute('href') ?? '', location.href);
  return url.pathname === location.pathname ? readTypedPeriod(url.searchParams.get('period')) : '';
}

function choose(chosen: string): void {
  if (chosen === '' || chosen === period) return;
  history.pushState(null, '', `${location.pathname}?period=${chosen}`);
  period = chosen;
  void show();
  status.scrollIntoView({ block: 'center' });
}

async function show(): Promise<void> {
  const number = ++asked;
  const late = () => number !== asked;
  const chosen = period;
  field.value = chosen;
  again.hidden = true;
  if (chosen === '') {
    answerPart.hidden = months.hidden = true;
    return say(words.dates.choose);
  }
  const waiting = setTimeout(() => late() || say(words.loading), PATIENCE);
  try {
    const opened = await open();
    const { within, touching } = await opened.rowsOf(chosen);
    const found = [...within, ...touching];
    const [speaking, first] = await Promise.all([
      opened.issuesOf(found),
      opened.read(found.slice(0, AT_A_TIME)),
    ]);
    if (late()) return;
    clearTimeout(waiting);
    rows = found;
    showMonths(opened, chosen);
    issues.replaceChildren(...speaking.slice(0, MOST_ISSUES).map(issueItem));
    lines.replaceChildren(...first.map((date) => dateLine(date, site)));
    answerPart.hidden = found.length === 0;
    more.hidden = first.length >= found.length;
    const name = sayPeriod(chosen, words);
    say(
      found.length === 0
        ? words.dates.none(name)
        : words.dates.found(
            sayNumber(within.length),
            name,
            sayNumber(speaking.length),
            touching.length === 0 ? null : sayNumber(touching.length),
          ),
    );
  } catch (error) {
    if (!late()) fail(error);
  } finally {
    clearTimeout(waiting);
  }
}

async function showMore(): Promise<void> {
  const number = asked;
  const before = lines.childElementCount;
  try {
    const dates = await (await open()).read(rows.slice(before, before + AT_A_TIME));
    if (number !== asked) return;
    lines.append(...dates.map((date) => dateLine(date, site)));
    more.hidden = lines.childElementCount >= rows.length;
    // The button may be gone; those who walk by keyboard go on with the first new line.
    lines.children[before]?.querySelector('a')?.focus();
  } catch (error) {
    if (number === asked) fail(error);
  }
}

/** The months of the chosen year, each a way to it, with how often it is mentioned. */
function showMonths({ summary }: DateSession, chosen: string): void {
  const link = (to: string, name: string, count: number) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: `?period=${to}`, ...(to === chosen && { 'aria-current': 'true' }) },
        name,
        element('span', { class: 'label' }, sayNumber(count)),
      ),
    );
  const year = chosen.slice(0, 4);
  const whole = summary.years.find((entry) => entry.period === year)?.mentions ?? 0;
  months.replaceChildren(
    link(year, sayPeriod(year, words), whole),
    ...monthsOf(year, summary.months)
      .filter(({ mentions }) => mentions > 0)
      .map((entry) => link(entry.period, words.dates.onlyMonth(entry.period.slice(5)), entry.mentions)),
  );
  months.hidden = false;
}

function issueItem({ paper, date, mentions }: MentioningIssue): HTMLLIElement {
  const day = date !== null && date.length === 10 ? date : null;
  return element(
    'li',
    {},
    element('a', { href: below(site.base, issueUrl(paper, day)) }, date ?? words.undated),
    element(
      'span',
      { class: 'label', lang: 'zh-CN' },
      [site.papers.get(paper) ?? paper, sayNumber(mentions)].join(' '),
    ),
  );
}

function open(): Promise<DateSession> {
  session ??= DateSession.open(form.dataset['folder']!).catch((error) => {
    session = null;
    throw error;
  });
  return session;
}

function fail(error: unknown): void {
  again.hidden = false;
  say(sayLoadFailure(error, words));
  console.error(error);
}

function say(text: string): void {
  if (status.textContent !== text) status.textContent = text;
}
