import { UnreadableDrop } from '../../model/unreadable-drop.ts';
import type { Box, Layout } from '../layout.ts';
import { type Part, type Recognised, toLayoutLines } from '../recognised-line.ts';
import { ruleOf } from '../rule-of.ts';
import { soundBox, toGrid } from '../to-grid.ts';
import { type Element, readXml } from './read-xml.ts';

/** Classes of hOCR 1.2 that are lines of text. */
const LINES = /\bocr_(?:line|textfloat|header|footer|caption|textline)\b|\bocrx_line\b/;
const WORDS = /\bocrx_word\b|\bocr_word\b/;
const LETTERS = /\bocrx_cinfo\b|\bocr_cinfo\b/;
const PICTURES = /\bocr_(?:photo|image|linedrawing)\b|\bocrx_image\b/;
const SEPARATORS = /\bocr_separator\b/;

interface Open {
  readonly kind: 'line' | 'word' | 'letter' | 'other';
  readonly box: Box | null;
  /** Boxes of single letters (`x_bboxes`). */
  readonly letters: readonly Box[];
  text: string;
}

/**
 * Reads hOCR 1.2 (kba.github.io/hocr-spec) as Tesseract and ocropus write it: lines with words or without, boxes of letters
 * where there are.
 *
 * @throws {UnreadableDrop}
 */
export function readHocr(bytes: Uint8Array): Layout {
  const lines: Recognised[] = [];
  const pictures: Box[] = [];
  const separators: Box[] = [];
  const stack: Open[] = [];
  let page = null as Box | null;
  let pages = 0;
  let line: { parts: Part[]; box: Box | null; confidence: number[]; down: boolean; at: number } | null = null;

  readXml(bytes, { open, text, close }, true);
  if (pages === 0)
    throw new UnreadableDrop('no ocr_page', 'an hOCR document', 'Export the page as hOCR again');
  const [left, top, right, bottom]: Box = page ?? [0, 0, 0, 0];
  const [width, height] = [right - left, bottom - top];
  const scale = toGrid(width, height, 'ocr_page');
  const shift = ([x0, y0, x1, y1]: Box): Box => [x0 - left, y0 - top, x1 - left, y1 - top];
  return {
    form: 'hocr',
    width: scale.width,
    height: scale.height,
    unit: { name: 'pixel', size: scale.size },
    lines: lines.flatMap((own) => {
      const sound = (box: Box) => soundBox(shift(box), width, height, own.source);
      const parts = own.parts.map(({ text: letters, box }) => ({ text: letters, box: box && sound(box) }));
      return toLayoutLines({ ...own, parts, box: own.box && sound(own.box) }, scale);
    }),
    pictures: pictures.map((box) => scale.box(shift(box))),
    rules: separators.flatMap((box) => ruleOf(shift(box), scale) ?? []),
    frames: [],
    removed: [],
  };

  function open({ attributes, line: at }: Element): void {
    const { class: own = '', title = '' } = attributes;
    const box = boxOf(title, at);
    const kind = LINES.test(own) ? 'line' : WORDS.test(own) ? 'word' : LETTERS.test(own) ? 'letter' : 'other';
    stack.push({ kind, box, letters: lettersOf(title), text: '' });
    if (/\bocr_page\b/.test(own)) {
      if (++pages > 1)
        throw new UnreadableDrop(
          'a document of more than one page',
          'one newspaper page a file',
          'Export each page into a file of its own',
        );
      page = box;
    } else if (kind === 'line') {
      const down = /\btextangle (?:90|270)\b/.test(title) || /vertical/.test(attributes['style'] ?? '');
      line = { parts: [], box, confidence: [], down, at };
    } else if (PICTURES.test(own) && box !== null) pictures.push(box);
    else if (SEPARATORS.test(own) && box !== null) separators.push(box);
    const confidence = /\bx_w?conf\s+([\d.]+)/.exec(title)?.[1];
    if (kind === 'word' && confidence !== undefined) line?.confidence.push(Number(confidence) / 100);
  }

  function text(own: string): void {
    const last = stack.at(-1);
    if (last !== undefined) last.text += own;
  }

  function close(): void {
    const { kind, box, letters, text: own } = stack.pop()!;
    const shown = own.replace(/\s+/g, ' ').trim();
    if (line !== null && shown !== '') line.parts.push(...partsOf(shown, box, letters, kind));
    if (kind !== 'line' || line === null) return;
    const { parts, confidence, down, at } = line;
    const mean = confidence.reduce((sum, value) => sum + value, 0) / confidence.length;
    lines.push({
      parts,
      box: line.box,
      direction: down ? 'ttb' : null,
      confidence: confidence.length === 0 ? null : mean,
      source: `ocr_line of line ${at}`,
    });
    line = null;
  }

  /** The text of an element: letter by letter where their boxes are told, else with the element's box. */
  function partsOf(own: string, box: Box | null, letters: readonly Box[], kind: Open['kind']): Part[] {
    const each = Array.from(own.replace(/\s/g, ''));
    if (letters.length === each.length && each.length > 0)
      return each.map((letter, i) => ({ text: letter, box: letters[i]! }));
    // Loose text within a line that has no words.
    return [{ text: own, box: kind === 'word' || kind === 'letter' ? box : null }];
  }
}

function boxOf(title: string, line: number): Box | null {
  const found = /\bbbox\s+(\S+)\s+(\S+)\s+(\S+)\s+([^\s;]+)/.exec(title);
  if (found === null) return null;
  const box = found.slice(1).map(Number) as unknown as Box;
  if (!(box[2] >= box[0] && box[3] >= box[1])) soundBox(box, 0, 0, `line ${line}`);
  return box;
}

function lettersOf(title: string): Box[] {
  const found = /\bx_bboxes\s+([-\d.\s]+)/.exec(title)?.[1];
  if (found === undefined) return [];
  const numbers = found.trim().split(/\s+/).map(Number);
  return Array.from(
    { length: numbers.length >> 2 },
    (_, i) => numbers.slice(4 * i, 4 * i + 4) as unknown as Box,
  );
}
