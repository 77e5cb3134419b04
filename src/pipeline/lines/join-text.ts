import type { Repair } from '../../../schemas/index.ts';
import { BYLINE_ROLES } from '../../lexicons/page-words.ts';
import { printedForms } from '../fold/printed-forms.ts';
import { toSimplified } from '../fold/to-simplified.ts';
import { characterTable } from '../patterns/character-table.ts';
import { isBlank } from '../split-text-lines.ts';
import type { Span, TextBlock, TextLine } from '../types.ts';
import { isLatin } from './em-width.ts';
import { withoutBlanks } from './without-blanks.ts';

/**
 * Joins lines of the drop to one text without stray spaces. A space stays inside Latin text, and between two role groups
 * of a byline (`记者沈知秋 通讯员周清川`), where one is put in if the line broke there.
 *
 * @param text The normalised drop.
 * @param lines Lines in reading order.
 * @param record Is told each change.
 * @param blanks What becomes of blanks: `keep` leaves one space wherever there are some, as between the parts of a folio; `cells`
 *   puts a tab there and at line ends, as between the cells of a table's row.
 */
export function joinText(
  text: string,
  lines: readonly TextLine[],
  record: (repair: Repair) => void,
  blanks: 'join' | 'keep' | 'cells' = 'join',
): TextBlock {
  const joined = new Joined(text);
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before !== undefined && before.number !== line.number) {
      const at = before.end - before.lineStart;
      record({
        rule: isTorn(before, line, text) ? 'stitched-figure' : 'joined-line',
        line: before.number,
        from: at,
        to: at,
      });
      if (blanks === 'cells') joined.put(CELL_END);
      else if (joined.wordEndsBefore(line.start) || joined.roleBegins(line.start)) joined.space();
    }
    let spread: boolean | null = null;
    for (let at = line.start; at < line.end; ) {
      const blank = nextBlank(text, at, line.end);
      if (blank > at) joined.take(at, blank);
      if (blank === line.end) break;
      at = blank;
      while (isBlank(text.charCodeAt(at))) at++;
      spread ??= isSpread(text, line);
      if (blanks === 'cells' && endsCell(text.slice(blank, at), spread, joined.wordEndsBefore(at))) {
        joined.put(CELL_END);
        record(removed(line, blank, at));
      } else if (
        !spread &&
        !isTornFigure(text, blank, at) &&
        (blanks === 'keep' || joined.latinEndsBefore(at) || joined.roleBegins(at))
      ) {
        joined.space();
        if (at - blank > 1) record(removed(line, blank + 1, at));
      } else record(removed(line, blank, at));
    }
  });
  return { text: joined.text(), spans: joined.spans };
}

function removed(line: TextLine, from: number, to: number): Repair {
  return { rule: 'removed-space', line: line.number, from: from - line.lineStart, to: to - line.lineStart };
}

/** Parts the cells of a row. */
const CELL_END = '\t';

/** Whether a blank stands between two cells: not between the words of a Latin name, nor between the letters of a spread line. */
function endsCell(blank: string, spread: boolean, betweenWords: boolean): boolean {
  const isWide = blank.length > 1 || blank !== ' ';
  return isWide || !(spread || betweenWords);
}

/** A line was torn where figures and letters of one set line meet. */
function isTorn(before: TextLine, line: TextLine, text: string): boolean {
  return isAscii(text, before) || isAscii(text, line);
}

function isAscii(text: string, { start, end }: TextLine): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x7e) return false;
  return true;
}

function nextBlank(text: string, from: number, end: number): number {
  while (from < end && !isBlank(text.charCodeAt(from))) from++;
  return from;
}

/** Whether a space stands after nearly every letter (`7 平 方 公 里`), as some tools print a justified line. */
function isSpread(text: string, { start, end }: TextLine): boolean {
  let letters = 0;
  let alone = 0;
  for (let i = start; i < end; i++) {
    if (isBlank(text.charCodeAt(i))) continue;
    letters++;
    if (i + 1 < end && isBlank(text.charCodeAt(i + 1))) alone++;
  }
  return letters >= 4 && alone >= 0.7 * (letters - 1);
}

/** Whether a figure was torn into its digits there, as pypdf prints `1 9 9 6年`: a single digit on either side. */
function isTornFigure(text: string, blank: number, at: number): boolean {
  return (
    isFigure(text.charCodeAt(blank - 1)) &&
    !isFigure(text.charCodeAt(blank - 2)) &&
    isFigure(text.charCodeAt(at)) &&
    !isFigure(text.charCodeAt(at + 1))
  );
}

/** A digit, a decimal point or a per cent sign. */
function isFigure(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x25;
}

const ROLE_AHEAD = new RegExp(`^(?:${BYLINE_ROLES.join('|')})`);
const ROLE_FIRST = characterTable(printedForms(BYLINE_ROLES.map((word) => word.charAt(0))));
const ROLE_AND_NAME = new RegExp(`(?:${BYLINE_ROLES.join('|')})[\\u4e00-\\u9fff·、]{2,24}$`);

/** The text joined so far, in pieces (asking a growing string for its end would copy it each time), with its runs. */
class Joined {
  readonly spans: Span[] = [];
  readonly #pieces: string[] = [];
  readonly #drop: string;
  #length = 0;

  constructor(drop: string) {
    this.#drop = drop;
  }

  text(): string {
    return this.#pieces.join('');
  }

  take(start: number, end: number): void {
    const last = this.spans.at(-1);
    if (last !== undefined && last.start + last.length === start && last.at + last.length === this.#length) {
      this.spans[this.spans.length - 1] = { ...last, length: last.length + end - start };
    } else this.spans.push({ at: this.#length, start, length: end - start });
    this.put(this.#drop.slice(start, end));
  }

  space(): void {
    this.put(' ');
  }

  put(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** The last 32 characters or so. */
  #tail(): string {
    let tail = '';
    for (let i = this.#pieces.length - 1; i >= 0 && tail.length < 32; i--)
      tail = this.#pieces[i]!.slice(-32) + tail;
    return tail;
  }

  /** A Latin word ends here and another begins at `start`: the line end between them was a space. */
  wordEndsBefore(start: number): boolean {
    const before = this.#lastCode();
    return isLetter(before) && isLetter(this.#drop.charCodeAt(start));
  }

  /** Latin text or a figure ends here and more of it begins at `start`. */
  latinEndsBefore(start: number): boolean {
    const before = this.#lastCode();
    const after = this.#drop.charCodeAt(start);
    return isAsciiSign(before) && isAsciiSign(after) && (isLatin(before) || isLatin(after));
  }

  /** A name with its role ends here and another role begins at `start`. */
  roleBegins(start: number): boolean {
    if (ROLE_FIRST[this.#drop.charCodeAt(start)] !== 1) return false;
    // The word itself may be torn by a line end: 通讯 / 员周清川.
    const ahead = withoutBlanks(this.#drop, start, Math.min(start + 12, this.#drop.length));
    return ROLE_AHEAD.test(toSimplified(ahead)) && ROLE_AND_NAME.test(toSimplified(this.#tail()));
  }

  #lastCode(): number {
    const last = this.#pieces.at(-1);
    return last === undefined ? 0 : last.charCodeAt(last.length - 1);
  }
}

function isLetter(code: number): boolean {
  return isLatin(code) && code > 0x39;
}

function isAsciiSign(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
