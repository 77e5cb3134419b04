import type { SourceRun } from '../../../schemas/index.ts';
import { escapeHtml } from '../../markup/escape.ts';
import type { Markup } from '../../markup/markup.ts';
import { lineAt, type SourceLine } from '../../model/source-lines.ts';
import { ruleWords } from '../../words/rule-words.ts';
import { inEach } from '../both.ts';
import { markText, type TextMark } from './mark-text.ts';
import type { PageTrace, TracedText } from './trace-page.ts';

/** Gives each line and each value its anchor where it first stands in repaired text, and null wherever it stands again. */
export class Anchors {
  readonly #given = new Set<string>();

  readonly line = (number: number): string | null => this.#once(`R${number}`);
  readonly value = (id: string): string | null => this.#once(id);

  /** Whether a line of the drop stands in some repaired text. */
  hasLine(number: number): boolean {
    return this.#given.has(`R${number}`);
  }

  #once(name: string): string | null {
    if (this.#given.has(name)) return null;
    this.#given.add(name);
    return name;
  }
}

/**
 * Repaired text, run by run: each run knows its line of the drop, and where two lines meet stands the second one's number,
 * which leads to it. Characters that a rule changed, and values, are marked.
 */
export function tracedHtml({ text, runs, marks }: TracedText, page: PageTrace, anchors: Anchors): Markup {
  let html = '';
  let done = 0;
  let before: Place | null = null;
  for (const run of runs) {
    const place = placeOf(run, page);
    if (place === null || place.end > text.length) break;
    const { number } = place.line;
    // What stands in no run was put in: a space between two roles, a person's correction.
    if (place.at > done) html += markText(text, done, place.at, marks, anchors.value).html;
    const id = anchors.line(number);
    const here = page.repairs.has(number) ? [...marks, ...changes(place, page)] : marks;
    const joint = before?.line === place.line ? gapHtml(before, place, page) : jointHtml(before, place, page);
    const inner = markText(text, place.at, place.end, here, anchors.value).html;
    html += `<span${id === null ? '' : ` id="${id}"`} data-l="${number}">${joint}${inner}</span>`;
    done = place.end;
    before = place;
  }
  return { html: html + markText(text, done, text.length, marks, anchors.value).html };
}

/** A run in both texts: `at` to `end` of the block, from `start` of the drop, on `line`. */
interface Place {
  readonly at: number;
  readonly end: number;
  readonly start: number;
  readonly line: SourceLine;
}

function placeOf([at, start, length]: SourceRun, { lines }: PageTrace): Place | null {
  const line = lineAt(lines, start);
  return line === undefined ? null : { at, end: at + length, start, line };
}

/** The number of the line that begins there, with the rule that joined it to the one before. */
function jointHtml(before: Place | null, { line }: Place, page: PageTrace): string {
  const rule = before === null ? '' : ` data-r="${escapeHtml(ruleAtEnd(before, page))}"`;
  return `<a href="#L${line.number}"${rule}>${line.number}</a>`;
}

/** The rule that took out the line end behind a run. */
function ruleAtEnd({ start, at, end, line }: Place, { repairs }: PageTrace): string {
  const column = start + end - at - line.start;
  const found = repairs.get(line.number)?.find(({ from, to }) => from === to && from >= column);
  return found?.rule ?? 'joined-line';
}

/** Something of the same line was taken out there. */
function gapHtml(before: Place, { start, line }: Place, { repairs }: PageTrace): string {
  const from = before.start + before.end - before.at - line.start;
  const found = repairs
    .get(line.number)
    ?.find((repair) => repair.from < start - line.start && repair.to > from);
  return `<u data-r="${escapeHtml(found?.rule ?? 'removed-space')}"></u>`;
}

/** The characters of a run that a rule changed, and what stood there. */
function changes({ at, end, start, line }: Place, { raw, repairs }: PageTrace): TextMark[] {
  return (repairs.get(line.number) ?? []).flatMap(({ rule, from, to }) => {
    const begin = at + line.start + from - start;
    const stop = at + line.start + to - start;
    if (begin >= stop || begin < at || stop > end) return [];
    const was = raw.slice(line.start + from, line.start + to);
    const title = inEach(({ trace, rules }) => trace.change(ruleWords(rule, rules).name, was));
    return [{ from: begin, to: stop, rule, title }];
  });
}
