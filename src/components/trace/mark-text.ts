import { type Markup, markup } from '../markup.ts';
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
  readonly title?: string;
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
  const here = marks.filter((mark) => mark.from <= to && mark.to >= from);
  const points = here.filter((mark) => mark.from === mark.to);
  const stretches = here.filter((mark) => mark.from < mark.to && mark.from < to && mark.to > from);
  const borders = new Set([from, to]);
  for (const mark of stretches) borders.add(Math.max(from, mark.from)).add(Math.min(to, mark.to));
  for (const { from: point } of points) borders.add(point);
  const cuts = [...borders].sort((a, b) => a - b);
  let html = '';
  for (const [i, at] of cuts.entries()) {
    for (const point of points) if (point.from === at) html += pointHtml(point).html;
    const end = cuts[i + 1];
    if (end === undefined) break;
    const over = stretches.filter((mark) => mark.from < end && mark.to > at);
    html += pieceHtml(text.slice(at, end), over, anchor).html;
  }
  return { html };
}

/** A change that left no text where it was made: a line end that was taken out. */
function pointHtml({ rule, title }: TextMark): Markup {
  return markup`<i class="at" data-r="${rule}" title="${title}"></i>`;
}

function pieceHtml(
  text: string,
  marks: readonly TextMark[],
  anchor: (value: string) => string | null,
): Markup {
  const shown = showHidden(text);
  if (marks.length === 0) return markup`${shown}`;
  // The narrowest value first: it is the one that a click means.
  const values = marks
    .filter((mark) => mark.value !== undefined)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const ruled = marks.find((mark) => mark.rule !== undefined);
  const kind = marks.find((mark) => mark.kind !== undefined)?.kind;
  const id = values.map(({ value }) => anchor(value!)).find((name) => name !== null);
  const attributes = [
    id && markup` id="${id}"`,
    kind && markup` class="${kind}"`,
    values.length > 0 && markup` data-v="${values.map(({ value }) => value).join(' ')}"`,
    ruled && markup` data-r="${ruled.rule}" title="${ruled.title}"`,
  ];
  return markup`<span${attributes}>${shown}</span>`;
}
