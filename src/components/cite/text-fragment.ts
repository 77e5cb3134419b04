/**
 * The address of words within a page: `:~:text=`, WICG Scroll to Text Fragment. A browser that knows none leads to the
 * anchor before it.
 */

/** A longer text is named by its beginning and its end, of so many characters each. */
const LONGEST = 40;
const END = 12;

/** `:~:text=…` for what a range holds; its ends are moved out to word borders, as browsers match whole words only. */
export function fragmentFor(range: Range): string {
  const { startContainer: start, endContainer: end } = range;
  const before =
    start instanceof Text
      ? start.data.slice(wordStart(start.data, range.startOffset), range.startOffset)
      : '';
  const after =
    end instanceof Text ? end.data.slice(range.endOffset, wordEnd(end.data, range.endOffset)) : '';
  return textFragment(before + range.toString() + after);
}

/** `:~:text=从2008年开始`; a long text as `beginning,end`; one of several paragraphs too, since a match never crosses them. */
export function textFragment(text: string): string {
  const lines = text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  if (lines.length < 2 && [...first].length <= LONGEST) return `:~:text=${encode(first)}`;
  return `:~:text=${encode(cut(first, 'start'))},${encode(cut(last, 'end'))}`;
}

/** The words at the beginning or the end, as many as fit. */
function cut(text: string, side: 'start' | 'end'): string {
  const characters = [...text];
  if (characters.length <= END) return text;
  if (side === 'start') return text.slice(0, wordEnd(text, characters.slice(0, END).join('').length));
  return text.slice(wordStart(text, text.length - characters.slice(-END).join('').length));
}

/** A dash would be read as the sign of a prefix; a comma is encoded already. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

const words = (text: string) => new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);

/** Where the word begins that `offset` lies in; `offset` itself on a border. */
function wordStart(text: string, offset: number): number {
  return offset >= text.length ? offset : (words(text).containing(offset)?.index ?? offset);
}

/** Where the word ends that `offset` lies in; `offset` itself on a border. */
function wordEnd(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length) return offset;
  const word = words(text).containing(offset);
  return word === undefined || word.index === offset ? offset : word.index + word.segment.length;
}
