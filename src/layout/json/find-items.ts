import { UnreadableDrop } from '../../model/unreadable-drop.ts';
import type { Box } from '../layout.ts';

/** A line of text with its box as an OCR program's JSON has it. */
export interface Item {
  readonly text: string;
  readonly box: Box;
  readonly score: number | null;
  /** Where it stands in the file: `[3]`, `data[7]`. */
  readonly where: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Row = { readonly [key: string]: Json };

const TEXT = ['text', 'txt', 'rec_txt', 'rec_text', 'transcription', 'words'];
const BOX = ['box', 'bbox', 'dt_boxes', 'dt_polys', 'points', 'poly', 'position', 'text_region'];
const SCORE = ['score', 'confidence', 'rec_score'];
/** Lists that stand beside each other in one object, an entry a line. */
const TEXTS = ['rec_texts', 'txts', 'texts'];
const BOXES = ['rec_polys', 'rec_boxes', 'dt_polys', 'boxes', 'dt_boxes'];
const SCORES = ['rec_scores', 'scores'];

/**
 * The lines of PaddleOCR (2: nested lists; 3: `rec_texts` beside `rec_polys`), RapidOCR (lists of box, text, score; `txts`
 * beside `boxes`; an object by number) and Umi-OCR (`data`: `text`, `box`, `score`), however deep they lie.
 *
 * @throws {UnreadableDrop} where two lists that belong together have not the same length
 */
export function findItems(value: Json, where = ''): Item[] {
  if (Array.isArray(value)) {
    const item = fromTuple(value, where);
    return item === null ? value.flatMap((own, i) => findItems(own, `${where}[${i}]`)) : [item];
  }
  if (value === null || typeof value !== 'object') return [];
  const row = value as Row;
  const lists = fromLists(row, where);
  if (lists !== null) return lists;
  const item = fromRow(row, where);
  if (item !== null) return [item];
  return Object.entries(row).flatMap(([key, own]) => findItems(own, where === '' ? key : `${where}.${key}`));
}

/** [box, [text, score]] and [box, text, score]. */
function fromTuple(value: readonly Json[], where: string): Item | null {
  const [first, second, third] = value;
  const box = toBox(first ?? null);
  if (box === null) return null;
  if (typeof second === 'string') return { text: second, box, score: toScore(third), where };
  if (Array.isArray(second) && typeof second[0] === 'string')
    return { text: second[0], box, score: toScore(second[1]), where };
  return null;
}

function fromRow(row: Row, where: string): Item | null {
  const text = pick(row, TEXT);
  const box = toBox(pick(row, BOX) ?? null);
  if (typeof text !== 'string' || box === null) return null;
  return { text, box, score: toScore(pick(row, SCORE)), where };
}

function fromLists(row: Row, where: string): Item[] | null {
  const texts = pick(row, TEXTS);
  const boxes = BOXES.map((key) => row[key]).find(
    (list) => Array.isArray(list) && Array.isArray(texts) && list.length === texts.length,
  );
  if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string')) return null;
  if (!Array.isArray(boxes)) {
    throw new UnreadableDrop(
      `${texts.length} texts without as many boxes (${where === '' ? 'at the top' : where})`,
      `one of ${BOXES.join(', ')} with a box for each text`,
      'Let the OCR program write its whole result',
    );
  }
  const scores = pick(row, SCORES);
  return texts.flatMap((text, i): Item[] => {
    const box = toBox(boxes[i] ?? null);
    const score = Array.isArray(scores) ? toScore(scores[i]) : null;
    return box === null ? [] : [{ text: text as string, box, score, where: `${where}[${i}]` }];
  });
}

function pick(row: Row, keys: readonly string[]): Json | undefined {
  const key = keys.find((own) => row[own] !== undefined);
  return key === undefined ? undefined : row[key];
}

function toScore(value: Json | undefined): number | null {
  const score = typeof value === 'string' ? Number(value) : value;
  return typeof score === 'number' && score >= 0 && score <= 1 ? score : null;
}

/** Four corners, four numbers, or {x, y, width, height}. */
export function toBox(value: Json): Box | null {
  if (!Array.isArray(value)) return null;
  const flat = value.flat() as Json[];
  if (flat.length < 4 || flat.length % 2 === 1 || !flat.every((own) => typeof own === 'number')) return null;
  const numbers = flat as number[];
  if (numbers.length === 4 && !Array.isArray(value[0])) return numbers as unknown as Box;
  const xs = numbers.filter((_, i) => i % 2 === 0);
  const ys = numbers.filter((_, i) => i % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
