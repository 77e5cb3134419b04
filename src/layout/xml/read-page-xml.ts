import { UnreadableDrop } from '../../model/unreadable-drop.ts';
import { type Box, boxAround, type Layout } from '../layout.ts';
import { type Part, type Recognised, toLayoutLines } from '../recognised-line.ts';
import { ruleOf } from '../rule-of.ts';
import { soundBox, toGrid } from '../to-grid.ts';
import { type Element, readXml } from './read-xml.ts';

const LEVELS = ['TextRegion', 'TextLine', 'Word', 'Glyph'] as const;
type Level = (typeof LEVELS)[number];

interface Open {
  readonly level: Level;
  readonly at: number;
  readonly id: string;
  box: Box | null;
  down: boolean | null;
  /** Readings by their index: the least is the one that counts. */
  reading: { index: number; text: string; confidence: number | null } | null;
  readonly inner: Part[];
  lines: number;
}

/**
 * Reads PAGE XML of 2013 to 2019 (primaresearch.org): lines with their words and glyphs. Where these spell the line, each has
 * its own box; else the line's letters share the line. Regions without lines are cut at the line ends of their text.
 *
 * @throws {UnreadableDrop}
 */
export function readPageXml(bytes: Uint8Array): Layout {
  const lines: Recognised[] = [];
  const pictures: Box[] = [];
  const separators: Box[] = [];
  const frames: Box[] = [];
  let size = { width: 0, height: 0 };
  let pages = 0;
  const stack: Open[] = [];
  /** What a region that is no text is: its box comes in its Coords. */
  let other: Box[] | null = null;
  let points: string[] | null = null;
  let reading: { index: number; text: string; confidence: number | null } | null = null;
  let inUnicode = false;

  readXml(bytes, { open, text, close });
  const { width, height } = size;
  const scale = toGrid(width, height, 'Page');
  return {
    form: 'page',
    width: scale.width,
    height: scale.height,
    unit: { name: 'pixel', size: scale.size },
    lines: lines.flatMap((own) => {
      if (own.box !== null) soundBox(own.box, width, height, own.source);
      return toLayoutLines(own, scale);
    }),
    pictures: pictures.map(scale.box),
    rules: separators.flatMap((box) => ruleOf(box, scale) ?? []),
    frames: frames.map(scale.box),
    removed: [],
  };

  function open({ name, attributes, line }: Element): void {
    if (name === 'Page') {
      if (++pages > 1)
        throw new UnreadableDrop(
          'a document of more than one page',
          'one newspaper page a file',
          'Export each page into a file of its own',
        );
      size = { width: Number(attributes['imageWidth']), height: Number(attributes['imageHeight']) };
    } else if ((LEVELS as readonly string[]).includes(name)) {
      const direction = attributes['readingDirection'];
      const down = direction === undefined ? (stack.at(-1)?.down ?? null) : /top-to-bottom/.test(direction);
      const { id = '' } = attributes;
      stack.push({ level: name as Level, at: line, id, box: null, down, reading: null, inner: [], lines: 0 });
    } else if (/^(?:Image|Graphic|LineDrawing|Chart|Maths)Region$/.test(name)) other = pictures;
    else if (name === 'SeparatorRegion') other = separators;
    else if (/^(?:Table|Advert)Region$/.test(name)) other = frames;
    else if (name === 'Coords') {
      points = [];
      if (attributes['points'] !== undefined) points.push(...attributes['points'].split(/\s+/));
    } else if (name === 'Point' && points !== null) points.push(`${attributes['x']},${attributes['y']}`);
    else if (name === 'TextEquiv') {
      const { index = '0', conf } = attributes;
      reading = { index: Number(index), text: '', confidence: conf === undefined ? null : Number(conf) };
    } else if (name === 'Unicode') inUnicode = true;
  }

  function text(own: string): void {
    if (inUnicode && reading !== null) reading.text += own;
  }

  function close(name: string): void {
    if (name === 'Coords') closeCoords();
    else if (name === 'Unicode') inUnicode = false;
    else if (name === 'TextEquiv') {
      const owner = stack.at(-1);
      if (owner !== undefined && reading !== null && (owner.reading?.index ?? Infinity) > reading.index)
        owner.reading = reading;
      reading = null;
    } else if (/Region$/.test(name) && name !== 'TextRegion') other = null;
    else if ((LEVELS as readonly string[]).includes(name)) closeLevel(stack.pop()!);
  }

  function closeCoords(): void {
    const box = boxOf(points ?? []);
    points = null;
    if (box === null) return;
    const owner = stack.at(-1);
    if (owner !== undefined) owner.box ??= box;
    else if (other !== null) other.push(box);
  }

  function closeLevel(own: Open): void {
    const parent = stack.at(-1);
    const ownText = own.reading?.text ?? '';
    if (own.level === 'Glyph' || own.level === 'Word') {
      const spelt =
        spell(own.inner) !== '' && (ownText === '' || squeeze(spell(own.inner)) === squeeze(ownText));
      if (spelt) parent?.inner.push(...own.inner);
      else if (ownText !== '') parent?.inner.push({ text: ownText, box: own.box });
      return;
    }
    if (own.level === 'TextLine') {
      if (parent !== undefined) parent.lines++;
      addLine(own, ownText, own.box);
    } else if (own.lines === 0 && ownText !== '' && own.box !== null) {
      const rows = ownText.split(/\r?\n/).filter((row) => row.trim() !== '');
      const [x0, y0, x1, y1] = own.box;
      rows.forEach((row, i) => {
        const at = (share: number) => y0 + ((y1 - y0) * share) / rows.length;
        addLine({ ...own, inner: [] }, row, [x0, at(i), x1, at(i + 1)]);
      });
    }
  }

  function addLine(own: Open, ownText: string, box: Box | null): void {
    const spelt = ownText === '' || squeeze(spell(own.inner)) === squeeze(ownText);
    lines.push({
      parts: spelt && own.inner.length > 0 ? own.inner : [{ text: ownText, box: null }],
      box,
      direction: own.down === null ? null : own.down ? 'ttb' : 'ltr',
      confidence: own.reading?.confidence ?? null,
      source: `${own.level} ${own.id || `of line ${own.at}`}`,
    });
  }
}

const spell = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');
const squeeze = (text: string) => text.replace(/\s+/g, '');

function boxOf(points: readonly string[]): Box | null {
  const boxes = points.flatMap((point): Box[] => {
    const [x, y] = point.split(',').map(Number) as [number, number];
    return Number.isFinite(x) && Number.isFinite(y) ? [[x, y, x, y]] : [];
  });
  return boxes.length < 2 ? null : boxAround(boxes);
}
