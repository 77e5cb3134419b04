import { UnreadableDrop } from '../../model/unreadable-drop.ts';
import type { Layout } from '../layout.ts';
import { toLayoutLines } from '../recognised-line.ts';
import { soundBox, toGrid } from '../to-grid.ts';
import { findItems, type Item } from './find-items.ts';
import { isMineru, type MineruPage, readMineru } from './read-mineru.ts';

const ALLOWED = 'JSON of PaddleOCR, RapidOCR, Umi-OCR or MinerU (middle.json)';
const WIDTHS = ['width', 'image_width', 'img_width', 'imageWidth'];
const HEIGHTS = ['height', 'image_height', 'img_height', 'imageHeight'];

/**
 * Reads the JSON of an OCR program. Most of them do not say how large the page is; then it is taken to have the same margins
 * on both sides.
 *
 * @param picture size of the picture that was read, where it is known
 * @throws {UnreadableDrop}
 */
export function readOcrJson(
  bytes: Uint8Array,
  picture: { readonly width: number; readonly height: number } | null = null,
): Layout {
  const value = parse(bytes);
  const { items, pictures, width, height }: MineruPage = isMineru(value)
    ? readMineru(value)
    : { items: findItems(value as never), pictures: [], ...sizeOf(value) };
  if (items.length === 0)
    throw new UnreadableDrop(
      'JSON without lines that have text and box',
      ALLOWED,
      'Let the OCR program write its result with boxes',
    );
  const size = picture ?? (width > 0 && height > 0 ? { width, height } : withMargins(items));
  const scale = toGrid(size.width, size.height, 'page');
  return {
    form: 'json',
    width: scale.width,
    height: scale.height,
    unit: { name: 'pixel', size: scale.size },
    lines: items.flatMap(({ text, box, score, where }) =>
      toLayoutLines(
        {
          parts: [{ text, box: null }],
          box: soundBox(box, size.width, size.height, where),
          direction: null,
          confidence: score,
          source: where,
        },
        scale,
      ),
    ),
    pictures: pictures.map(scale.box),
    rules: [],
    frames: [],
    removed: [],
  };
}

function parse(bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8').decode(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const cut = /end of JSON|Unterminated/.test(message);
    const at = /position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? text.split('\n').length : text.slice(0, Number(at)).split('\n').length;
    throw new UnreadableDrop(
      `${cut ? 'JSON that is cut off' : 'no sound JSON'} (line ${line})`,
      ALLOWED,
      cut ? 'Let the OCR program write it again' : 'Save what the OCR program wrote as it came',
    );
  }
}

/** The size that the file says, at the top or one level down. */
function sizeOf(value: unknown): { width: number; height: number } {
  const rows = [value, ...(typeof value === 'object' && value !== null ? Object.values(value) : [])];
  for (const row of rows) {
    if (typeof row !== 'object' || row === null) continue;
    const number = (keys: readonly string[]) =>
      keys.map((key) => Number((row as Record<string, unknown>)[key])).find((own) => own > 0) ?? 0;
    const [width, height] = [number(WIDTHS), number(HEIGHTS)];
    if (width > 0 && height > 0) return { width, height };
  }
  return { width: 0, height: 0 };
}

function withMargins(items: readonly Item[]): { width: number; height: number } {
  const least = (at: 0 | 1) => Math.max(Math.min(...items.map(({ box }) => box[at])), 0);
  const most = (at: 2 | 3) => Math.max(...items.map(({ box }) => box[at]));
  return { width: most(2) + least(0), height: most(3) + least(1) };
}
