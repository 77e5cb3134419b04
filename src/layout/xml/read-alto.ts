import { UnreadableDrop } from '../../model/unreadable-drop.ts';
import { type Box, type Layout, type Removal, widthOf } from '../layout.ts';
import { type Part, type Recognised, toLayoutLines } from '../recognised-line.ts';
import { ruleOf } from '../rule-of.ts';
import { soundBox, toGrid } from '../to-grid.ts';
import { type Element, readXml } from './read-xml.ts';

/** A String with the boxes of its letters, where the file has them. */
interface StringPart extends Part {
  readonly confidence: number | null;
  readonly glyphs: Part[];
}

/**
 * Reads ALTO 2, 3 and 4 (loc.gov/standards/alto): Strings with their Glyphs, HYP as the line's hyphen, Illustrations and
 * GraphicalElements. The unit does not matter, since the page says its size in the same; ReadingOrder and the order of the
 * file are not looked at.
 *
 * @throws {UnreadableDrop}
 */
export function readAlto(bytes: Uint8Array): Layout {
  const lines: Recognised[] = [];
  const pictures: Box[] = [];
  const drawn: Box[] = [];
  const hyphens: { text: string; box: Box }[] = [];
  let unit = 'pixel';
  let inUnit = false;
  let pages = 0;
  let size = null as { width: number; height: number } | null;
  let extent: Box = [0, 0, 0, 0];
  let line = null as { box: Box | null; parts: StringPart[]; down: boolean; at: number } | null;
  let string = null as StringPart | null;
  let down = false;

  readXml(bytes, { open, text, close });
  const { width, height } = size ?? { width: extent[2], height: extent[3] };
  const scale = toGrid(width, height, 'Page');
  const sound = (box: Box, where: string) => soundBox(box, width, height, where);
  for (const own of lines) for (const { box } of own.parts) if (box !== null) sound(box, own.source);
  const removed: Removal[] = hyphens.map(({ text: own, box }) => ({
    text: own,
    box: scale.box(box),
    why: 'line-hyphen',
  }));
  return {
    form: 'alto',
    width: scale.width,
    height: scale.height,
    unit: { name: unit, size: scale.size },
    lines: lines.flatMap((own) => toLayoutLines(own, scale)),
    pictures: pictures.map(scale.box),
    rules: drawn.flatMap((box) => ruleOf(box, scale) ?? []),
    frames: [],
    removed,
  };

  function open(element: Element): void {
    const { name, attributes } = element;
    if (name === 'MeasurementUnit') inUnit = true;
    else if (name === 'Page') openPage(attributes);
    else if (name === 'TextBlock') down = /^(?:90|270)/.test(attributes['ROTATION'] ?? '');
    else if (name === 'TextLine') line = { box: boxOf(element), parts: [], down, at: element.line };
    else if (name === 'String') openString(element);
    else if (name === 'Glyph' && string !== null)
      string.glyphs.push({ text: attributes['CONTENT'] ?? '', box: boxOf(element) });
    else if (name === 'HYP') {
      const box = boxOf(element) ?? line?.parts.at(-1)?.box ?? line?.box;
      if (box && (attributes['CONTENT'] ?? '').trim() !== '')
        hyphens.push({ text: attributes['CONTENT']!, box });
    } else if (name === 'Illustration' || name === 'GraphicalElement') {
      const box = boxOf(element);
      if (box !== null) (name === 'Illustration' ? pictures : drawn).push(box);
    } else if (name === 'PrintSpace' && size === null) boxOf(element);
  }

  function openPage({ WIDTH, HEIGHT }: Element['attributes']): void {
    if (++pages > 1)
      throw new UnreadableDrop(
        'a document of more than one page',
        'one newspaper page a file',
        'Export each page into a file of its own',
      );
    const [width, height] = [Number(WIDTH), Number(HEIGHT)];
    if (width > 0 && height > 0) size = { width, height };
  }

  function openString(element: Element): void {
    const { CONTENT = '', WC } = element.attributes;
    const confidence = WC === undefined || Number.isNaN(Number(WC)) ? null : Number(WC);
    string = { text: CONTENT, box: boxOf(element), confidence, glyphs: [] };
    line ??= { box: null, parts: [], down, at: element.line };
    line.parts.push(string);
  }

  function text(own: string): void {
    if (inUnit && own.trim() !== '') unit = own.trim();
  }

  function close(name: string): void {
    if (name === 'MeasurementUnit') inUnit = false;
    if (name === 'String') string = null;
    if (name !== 'TextLine' || line === null) return;
    const known = line.parts.flatMap(({ confidence }) => confidence ?? []);
    lines.push({
      parts: line.parts.flatMap((own) => (spell(own.glyphs) === own.text ? own.glyphs : [own])),
      box: line.box,
      direction: line.down ? 'ttb' : null,
      confidence: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
      source: `TextLine of line ${line.at}`,
    });
    line = null;
  }

  function boxOf({ attributes, line: at }: Element): Box | null {
    const [x, y, w, h] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map((key) =>
      attributes[key] === undefined ? Number.NaN : Number(attributes[key]),
    ) as [number, number, number, number];
    if (![x, y, w, h].every(Number.isFinite)) return null;
    if (w < 0 || h < 0) soundBox([x, y, x + w, y + h], 0, 0, `line ${at}`);
    const box: Box = [x, y, x + w, y + h];
    extent = [0, 0, Math.max(extent[2], box[2]), Math.max(extent[3], box[3])];
    return widthOf(box) > 0 ? box : null;
  }
}

const spell = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');
