import type { Article, Figure, MentionedDate } from '../../schemas/index.ts';
import { escapeXml } from '../markup/escape.ts';
import { attributes } from '../markup/xml.ts';
import { fromAt } from '../model/at.ts';

/** An element around a stretch of a block, in UTF-16 code units, end exclusive. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly open: string;
  readonly close: string;
}

/** A block's text as TEI, what was read out of it marked; one function for all blocks of an article. */
export function valueMarker(article: Article): (block: string, text: string) => string {
  const blocks = new Map<string, Mark[]>();
  const add = (at: string, name: string, values: Parameters<typeof attributes>[0], inner = '') => {
    const { block, from, to } = fromAt(at);
    const close = `${inner === '' ? '' : '</num>'}</${name}>`;
    const mark = { from, to, open: `<${name}${attributes(values)}>${inner}`, close };
    const marks = blocks.get(block);
    if (marks === undefined) blocks.set(block, [mark]);
    else marks.push(mark);
  };
  const measured = new Set(article.figures.map(({ at }) => at));
  if (article.dateline !== null) add(article.dateline.at, 'seg', { type: 'dateline' });
  for (const { at, role } of article.reporters) add(at, 'persName', { role });
  // A length of time stands among the figures too: one element is enough.
  for (const date of article.dates) if (!measured.has(date.at)) add(date.at, 'date', dateAttributes(date));
  for (const figure of article.figures) add(figure.at, 'measure', figureAttributes(figure), rangeOf(figure));
  for (const { at } of article.people) add(at, 'persName', {});
  for (const { at } of article.places) add(at, 'placeName', {});
  for (const { at } of article.organizations) add(at, 'orgName', {});
  for (const marks of blocks.values()) marks.sort((a, b) => a.from - b.from || b.to - a.to);
  return (block, text) => markText(text, blocks.get(block) ?? []);
}

/** One day, month or year as `when`, a span as `from` and `to` (either may be open), a length as `dur`. */
function dateAttributes({
  edtf,
  start,
  end,
  kind,
  duration,
}: MentionedDate): Parameters<typeof attributes>[0] {
  if (kind !== undefined) return { type: kind, dur: duration };
  if (edtf !== null && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf)) return { when: edtf };
  return { from: start, to: end };
}

function figureAttributes({ kind, value, unit, per, of, approx }: Figure): Parameters<typeof attributes>[0] {
  return {
    type: kind,
    subtype: approx,
    quantity: value,
    // One word, as TEI has it.
    unit: unit === null ? null : word(per === undefined ? unit : `${unit}/${per}`),
    commodity: of === undefined ? null : word(of),
  };
}

const word = (text: string) => text.replace(/\s+/g, '_');

/** `measure` has one quantity: a span of values stands in a `num` within it. */
function rangeOf({ value, max }: Figure): string {
  return max === undefined ? '' : `<num${attributes({ atLeast: value, atMost: max })}>`;
}

/** Marks may nest; one that crosses another's border is left out. */
function markText(text: string, marks: readonly Mark[]): string {
  let next = 0;
  const fill = (from: number, to: number): string => {
    let xml = '';
    let at = from;
    for (let mark = marks[next]; mark !== undefined && mark.from < to; mark = marks[next]) {
      next++;
      if (mark.from < at || mark.to > to || mark.to <= mark.from) continue;
      if (splitsCharacter(text, mark.from) || splitsCharacter(text, mark.to)) continue;
      xml += escapeXml(text.slice(at, mark.from)) + mark.open + fill(mark.from, mark.to) + mark.close;
      at = mark.to;
    }
    return xml + escapeXml(text.slice(at, Math.max(at, to)));
  };
  return fill(0, text.length);
}

/** An element cannot begin between the halves of a character beyond U+FFFF. */
const splitsCharacter = (text: string, at: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
