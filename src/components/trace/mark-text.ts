import { escapeHtml } from '../../markup/escape.ts';
import type { Markup } from '../../markup/markup.ts';
import type { Both } from '../both.ts';
import { showHidden } from './show-hidden.ts';

/** Something to show on a stretch of text; offsets in UTF-16 code units, end exclusive; nothing long is a point. */
export interface TextMark {
  readonly from: number;
  readonly to: number;
  /** Id of a value that was read there. */
  readonly value?: string;
  /** Name of a rule that changed something there. */
  readonly rule?: string;
  /** What the rule did, in words. */
  readonly title?: Both;
  /** Where the text went, if not into an article. */
  readonly kind?: string;
}

/**
 * A stretch of text with its marks, which may cross one another: it is cut wherever one begins or ends, and each piece
 * says all that holds for it. Text of which nothing is to be said stays plain.
 *
 * @param anchor Gives the id of the first piece of a value; null where it has one already.
 */
export function markText(
  text: string,
  from: number,
  to: number,
  marks: readonly TextMark[],
  anchor: (value: string) => string | null = () => null,
): Markup {
  const stretches: TextMark[] = [];
  const points: TextMark[] = [];
  const borders = new Set([from, to]);
  for (const mark of marks) {
    if (mark.from > to || mark.to < from) continue;
    if (mark.from === mark.to) {
      points.push(mark);
      borders.add(mark.from);
    } else if (mark.from < to && mark.to > from) {
      stretches.push(mark);
      borders.add(Math.max(from, mark.from)).add(Math.min(to, mark.to));
    }
  }
  if (borders.size === 2 && stretches.length + points.length === 0)
    return { html: escapeHtml(showHidden(text.slice(from, to))) };
  const cuts = [...borders].sort((a, b) => a - b);
  let html = '';
  for (const [i, at] of cuts.entries()) {
    for (const point of points) if (point.from === at) html += pointHtml(point);
    const end = cuts[i + 1];
    if (end === undefined) break;
    const over = stretches.filter((mark) => mark.from < end && mark.to > at);
    html += pieceHtml(text.slice(at, end), over, anchor).html;
  }
  return { html };
}

/** A change that left no text where it was made: a line end that was taken out. */
function pointHtml({ rule = '', title }: TextMark): string {
  return `<u data-r="${escapeHtml(rule)}"${titleAttribute(title)}></u>`;
}

/** In Chinese, and beside it what the page's script puts there in English. */
function titleAttribute(title: Both | undefined): string {
  if (title === undefined) return '';
  return ` title="${escapeHtml(title.zh)}" data-en-title="${escapeHtml(title.en)}"`;
}

function pieceHtml(
  text: string,
  marks: readonly TextMark[],
  anchor: (value: string) => string | null,
): Markup {
  let attributes = '';
  const shown = escapeHtml(showHidden(text));
  // The narrowest value first: it is the one that a click means.
  const values = marks
    .filter((mark) => mark.value !== undefined)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  // Values that begin at the same place need an element each to be led to.
  const [id, ...others] = values.map(({ value }) => anchor(value!)).filter((name) => name !== null);
  if (id !== undefined) attributes = ` id="${id}"`;
  const kind = marks.find((mark) => mark.kind !== undefined)?.kind;
  if (kind !== undefined) attributes += ` class="${kind}"`;
  if (values.length > 0) attributes += ` data-v="${values.map(({ value }) => value).join(' ')}"`;
  const ruled = marks.find((mark) => mark.rule !== undefined);
  if (ruled !== undefined) attributes += ` data-r="${escapeHtml(ruled.rule!)}"${titleAttribute(ruled.title)}`;
  const html = attributes === '' ? shown : `<span${attributes}>${shown}</span>`;
  return { html: others.reduce((inner, name) => `<span id="${name}">${inner}</span>`, html) };
}
