/** Puts into the report of a mistake what the reader chose: the words, their address, the line of the drop they stand in. */
import { reportWords } from '../../words/report-words.ts';
import { chosenWords } from '../cite/chosen-words.ts';
import { fragmentFor } from '../cite/text-fragment.ts';
import { reportHref } from './report-href.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-report]');
const plain = link?.getAttribute('href') ?? '';

document.addEventListener('selectionchange', () => {
  if (link === null) return;
  const chosen = chosenWords();
  const { report = '', title = '', drop = '', lines = '' } = link.dataset;
  if (chosen === null) return;
  const { block, range, text } = chosen;
  const here =
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
    location.origin + location.pathname;
  link.href = reportHref(report, {
    title: reportWords.title(title),
    body: reportWords.body({
      url: `${here}#${block.id}${fragmentFor(range)}`,
      drop,
      lines: chosenLines(lines, block, range),
      sentence: text,
    }),
  });
});

// Whoever chose words and thought better of it.
document.addEventListener('pointerdown', (event) => {
  if (link !== null && !(event.target instanceof Node && link.contains(event.target))) link.href = plain;
});

/** The line, or the lines from–to, that a range stands in; `data` is `p1:0=12,18=13;p2:0=14`. */
function chosenLines(data: string, block: Element, range: Range): string {
  const starts = (data.split(';').find((part) => part.startsWith(`${block.id}:`)) ?? '')
    .slice(block.id.length + 1)
    .split(',')
    .map((start) => start.split('=').map(Number) as [at: number, line: number]);
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  const to = from + range.toString().length - 1;
  const lineOf = (offset: number) => starts.findLast(([at]) => at <= offset)?.[1];
  const [first, final] = [lineOf(from), lineOf(to)];
  return first === final ? `${first}` : `${first}–${final}`;
}
