/**
 * Marks dates and figures in an article's text: `<time datetime>` and `<data value>`, each with its value in words as
 * `title`, which shows on pointing and, since they take the focus, by keyboard and on tap (see article.css). A rehype
 * plugin over a tree whose elements carry their block's name in `data.block` (see `blockElement`).
 */

import type { Element, ElementContent, Root } from 'hast';
import type { Figure, MentionedDate } from '../../../schemas/index.ts';
import { fromAt } from '../../model/at.ts';
import { bothOf } from '../both.ts';
import { durationAsDatetime, edtfAsDatetime } from './read-edtf.ts';
import { recurrence, sayDate, sayFigure } from './say-value.ts';

declare module 'hast' {
  interface ElementData {
    /** `h`, `d`, `k`, `p1`, `c1`: the block whose text the element holds. */
    block?: string;
  }
}

export interface Values {
  readonly dates: readonly MentionedDate[];
  readonly figures: readonly Figure[];
}

/** A stretch of a block's text, in UTF-16 code units, end exclusive, and the element to put around it. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly tagName: 'time' | 'data';
  readonly properties: Element['properties'];
}

/** An element that holds one block of the article as plain text. */
export function blockElement(
  tagName: string,
  block: string,
  text: string,
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, data: { block }, children: [{ type: 'text', value: text }] };
}

/** The rehype plugin; the tree is changed in place, as rehype plugins do. */
export function rehypeMarkValues(values: Values): (tree: Root) => void {
  const marks = marksByBlock(values);
  return (tree) => {
    for (const element of tree.children) {
      if (element.type !== 'element' || element.data?.block === undefined) continue;
      const [text] = element.children;
      const found = marks.get(element.data.block);
      if (found === undefined || text?.type !== 'text') continue;
      element.children = markText(text.value, found);
    }
  };
}

function marksByBlock({ dates, figures }: Values): Map<string, Mark[]> {
  const blocks = new Map<string, Mark[]>();
  const add = (at: string, element: Pick<Mark, 'tagName' | 'properties'>) => {
    const { block, from, to } = fromAt(at);
    const marks = blocks.get(block);
    const mark = { from, to, ...element };
    if (marks === undefined) blocks.set(block, [mark]);
    else marks.push(mark);
  };
  const figured = new Set(figures.map(({ at }) => at));
  for (const date of dates) {
    const element = dateElement(date);
    // A length in years stands among the figures too: one `<data>` is enough.
    if (element.tagName === 'time' || !figured.has(date.at)) add(date.at, element);
  }
  for (const figure of figures) add(figure.at, figureElement(figure));
  for (const marks of blocks.values()) marks.sort((a, b) => a.from - b.from || b.to - a.to);
  return blocks;
}

/**
 * HTML knows no spans and no lengths in years: there `datetime` is the span's first day (its last where the first is
 * open), and what has no day at all becomes `<data>`. The full EDTF stands in `data-edtf`.
 */
function dateElement(date: MentionedDate): Pick<Mark, 'tagName' | 'properties'> {
  const title = bothOf('title', ({ values }) =>
    values.dateTitle(sayDate(date, values), values.bases[date.basis]),
  );
  if (date.kind === 'recurring')
    return { tagName: 'data', properties: { value: `R/${recurrence(date.text)}`, ...title } };
  if (date.edtf === null) {
    const duration = date.duration ?? '';
    const datetime = durationAsDatetime(duration);
    if (datetime === null) return { tagName: 'data', properties: { value: duration, ...title } };
    return { tagName: 'time', properties: { dateTime: datetime, ...title } };
  }
  const whole = edtfAsDatetime(date.edtf);
  const datetime = whole ?? date.start ?? date.end ?? null;
  if (datetime === null) return { tagName: 'data', properties: { value: date.edtf, ...title } };
  return {
    tagName: 'time',
    properties: { dateTime: datetime, ...(whole === null ? { dataEdtf: date.edtf } : {}), ...title },
  };
}

function figureElement(figure: Figure): Pick<Mark, 'tagName' | 'properties'> {
  const { of } = figure;
  const title = bothOf('title', ({ values }) => {
    const said = sayFigure(figure, values);
    return of === undefined ? said : values.figureTitle(of, said);
  });
  const max = figure.max === undefined ? {} : { dataMax: String(figure.max) };
  return { tagName: 'data', properties: { value: String(figure.value), ...max, ...title } };
}

/**
 * What makes a value a stop of the Tab key. Its `title` is what screen readers say there. A `<time>` has the role of that
 * name, which may be named; a `<data>` has none (ARIA: generic, whose name is not to be said), and as a note it may.
 * An `aria-label` would say the same, but repeat every title in every page.
 */
const STOPS: Readonly<Record<Mark['tagName'], Element['properties']>> = {
  time: { tabIndex: 0 },
  data: { tabIndex: 0, role: 'note' },
};

/** Puts the marks around their stretches; marks may nest, but one that crosses another's border is left out. */
function markText(text: string, marks: readonly Mark[]): ElementContent[] {
  let next = 0;
  const fill = (from: number, to: number, depth: number): ElementContent[] => {
    const children: ElementContent[] = [];
    let at = from;
    for (let mark = marks[next]; mark !== undefined && mark.from < to; mark = marks[next]) {
      next++;
      if (mark.from < at || mark.to > to || mark.to <= mark.from) continue;
      if (mark.from > at) children.push({ type: 'text', value: text.slice(at, mark.from) });
      at = mark.to;
      children.push({
        type: 'element',
        tagName: mark.tagName,
        // One in another would be a second stop for the same words.
        properties: depth === 0 ? { ...mark.properties, ...STOPS[mark.tagName] } : mark.properties,
        children: fill(mark.from, mark.to, depth + 1),
      });
    }
    if (at < to) children.push({ type: 'text', value: text.slice(at, to) });
    return children;
  };
  return fill(0, text.length, 0);
}
