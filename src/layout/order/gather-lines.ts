import { type Box, boxAround, type Layout, type LayoutLine, overlap } from '../layout.ts';

/** A line as it was set, put together from the runs that the source has of it. */
export interface PageLine extends LayoutLine {
  readonly pieces: readonly LayoutLine[];
}

/** Runs of one line share so much of the lower one's height … */
const SHARED = 0.5;
/** … are in sizes so alike … */
const ALIKE = 0.55;
/** … overlap by no more than so many ems … */
const OVERLAP = 0.8;
/** … and stand so near, in ems: glue behind marks; spaced headlines are farther apart, each letter alike. */
const NEAR = 0.95;
/** … or behind a bracket or a dateline, where the next line fills the same gap. */
const GLUE = 1.8;
const SPACED = 2.6;
/** From here on a gap may be a gutter, if others stand exactly above or below it. */
const GUTTER = 0.55;
/** Letters below each other, in ems: nearer than this they are a vertical line … */
const BELOW = 0.32;
/** … of so many letters at least. */
const CHAIN = 3;
/** Type is large from so many times the page's usual on; such lines that are so many usual ems apart are two. */
const LARGE = 1.25;
const HEADS_APART = 0.95;

const HAN = /[\u2e80-\u9fff\uf900-\ufaff]/;
/** Marks may stand in a vertical line, set to one side of it. */
const MARK = /[\u3000-\u303f\ufe10-\ufe4f\uff00-\uffef“”‘’…—·]/;

/** The lines of a page, whatever the order in which the source has their runs. */
export function gatherLines({ lines, rules }: Pick<Layout, 'lines' | 'rules'>): PageLine[] {
  const pieces = lines.flatMap(cutAtBlanks);
  const { chains, rest } = verticalChains(pieces);
  const uprights = rules.filter(({ upright }) => upright).map(({ box }) => box);
  const rows = horizontalRows(rest, uprights);
  return [...chains, ...rows].map(join);
}

/** A run with three and more ems of blank in it is several: tables are printed so. */
function cutAtBlanks(line: LayoutLine): LayoutLine[] {
  const blanks = [...line.text.matchAll(/\s+/g)].filter(
    ({ 0: blank, index }) => line.places[index + blank.length]! - line.places[index]! > 1.6 * line.size,
  );
  if (blanks.length === 0) return [line];
  const cuts = [
    0,
    ...blanks.flatMap(({ 0: blank, index }) => [index, index + blank.length]),
    line.text.length,
  ];
  const [start, end] = line.direction === 'ttb' ? ([1, 3] as const) : ([0, 2] as const);
  const pieces: LayoutLine[] = [];
  for (let i = 0; i < cuts.length; i += 2) {
    const [from, to] = [cuts[i]!, cuts[i + 1]!];
    if (from === to) continue;
    const box = [...line.box] as [number, number, number, number];
    box[start] = line.places[from]!;
    box[end] = line.places[to]!;
    pieces.push({ ...line, text: line.text.slice(from, to), places: line.places.slice(from, to + 1), box });
  }
  return pieces;
}

/** Buckets of pieces by height, so that neighbours are found without looking at all. */
class Rows {
  readonly #height: number;
  readonly #rows = new Map<number, LayoutLine[]>();

  constructor(pieces: readonly LayoutLine[]) {
    this.#height = Math.max(Math.round(pieces.reduce((sum, { size }) => sum + size, 0) / pieces.length), 1);
    for (const piece of pieces)
      for (let row = this.#at(piece.box[1]); row <= this.#at(piece.box[3]); row++) {
        const own = this.#rows.get(row);
        if (own === undefined) this.#rows.set(row, [piece]);
        else own.push(piece);
      }
  }

  #at(y: number): number {
    return Math.floor(y / this.#height);
  }

  *between(y0: number, y1: number): Generator<LayoutLine> {
    for (let row = this.#at(y0); row <= this.#at(y1); row++) yield* this.#rows.get(row) ?? [];
  }
}

const alike = (a: LayoutLine, b: LayoutLine, share: number) =>
  Math.min(a.size, b.size) >= share * Math.max(a.size, b.size);

/** Single letters that stand closer to the one below than to the one beside: vertical headlines, vertical pages. */
function verticalChains(pieces: readonly LayoutLine[]): { chains: LayoutLine[][]; rest: LayoutLine[] } {
  const singles = pieces.filter(({ text, direction }) => direction === 'ltr' && isLetter(text));
  if (singles.length < CHAIN) return { chains: [], rest: [...pieces] };
  const rows = new Rows(pieces);
  const usual = medianSize(pieces);
  const below = new Map<LayoutLine, LayoutLine>();
  for (const piece of singles) {
    const next = nearestBelow(piece, rows);
    if (next === null) continue;
    const gap = next.box[1] - piece.box[3];
    if (gap + 0.1 * piece.size < gapBeside(piece, rows) && gap < BELOW * piece.size) below.set(piece, next);
  }
  // Each letter follows one: piles have no order of their own.
  const above = new Map<LayoutLine, LayoutLine>();
  for (const [piece, next] of below) {
    const other = above.get(next);
    if (other !== undefined && other.box[3] >= piece.box[3]) below.delete(piece);
    else {
      if (other !== undefined) below.delete(other);
      above.set(next, piece);
    }
  }
  const hasAbove = new Set(above.keys());
  const taken = new Set<LayoutLine>();
  const chains: LayoutLine[][] = [];
  for (const first of below.keys()) {
    if (hasAbove.has(first)) continue;
    const chain = [first];
    for (let next = below.get(first); next !== undefined; next = below.get(next)) chain.push(next);
    const letters = chain.filter(({ text }) => HAN.test(text)).length;
    if (
      letters < CHAIN &&
      !(letters === 2 && first.size > LARGE * usual && gapBeside(first, rows) > first.size)
    )
      continue;
    chains.push(chain.map((piece) => ({ ...piece, direction: 'ttb', places: [piece.box[1], piece.box[3]] })));
    for (const piece of chain) taken.add(piece);
  }
  return { chains, rest: pieces.filter((piece) => !taken.has(piece)) };
}

const isLetter = (text: string) => text.length === 1 && (HAN.test(text) || MARK.test(text));

function nearestBelow(piece: LayoutLine, rows: Rows): LayoutLine | null {
  const { box, size } = piece;
  let best: LayoutLine | null = null;
  for (const other of rows.between(box[3] - 0.2 * size, box[3] + BELOW * size)) {
    if (other === piece || !isLetter(other.text) || !alike(piece, other, 0.9)) continue;
    const offset = Math.abs(other.box[0] + other.box[2] - box[0] - box[2]) / 2;
    if (offset > (MARK.test(other.text + piece.text) ? 0.5 : 0.15) * size) continue;
    if (other.box[1] < box[3] - 0.2 * size) continue;
    if (best === null || other.box[1] < best.box[1]) best = other;
  }
  return best;
}

/** The gap to the nearest run on either side, in units; Infinity where there is none within some ems. */
function gapBeside(piece: LayoutLine, rows: Rows): number {
  const { box, size } = piece;
  let gap = Infinity;
  for (const other of rows.between(box[1], box[3])) {
    if (other === piece || !alike(piece, other, ALIKE)) continue;
    if (overlap(box[1], box[3], other.box[1], other.box[3]) < SHARED * size) continue;
    const own = Math.max(other.box[0] - box[2], box[0] - other.box[2]);
    if (own > -0.3 * size && own < gap) gap = Math.max(own, 0);
  }
  return gap;
}

/** Joins each run to the one on its right, where that is its nearest and no gutter parts them. */
function horizontalRows(pieces: readonly LayoutLine[], uprights: readonly Box[]): LayoutLine[][] {
  if (pieces.length === 0) return [];
  const rows = new Rows(pieces);
  const right = new Map<LayoutLine, { piece: LayoutLine; gap: number }>();
  const left = new Map<LayoutLine, { piece: LayoutLine; gap: number }>();
  for (const piece of pieces) {
    if (piece.direction === 'ttb') continue;
    const found = nearestRight(piece, rows);
    if (found === null) continue;
    const other = left.get(found.piece);
    if (other !== undefined && other.gap <= found.gap) continue;
    if (other !== undefined) right.delete(other.piece);
    right.set(piece, found);
    left.set(found.piece, { piece, gap: found.gap });
  }
  const joins = new Set<LayoutLine>();
  const usual = medianSize(pieces);
  for (const [piece, { piece: next, gap }] of right) {
    const size = Math.max(piece.size, next.size);
    if (uprights.some((rule) => parts(rule, piece.box, next.box))) continue;
    // Two headlines beside each other stand nearer than their type is large.
    if (gap > HEADS_APART * usual && gap > GUTTER * usual && !isSpaced(piece, next, gap, right, left)) {
      if (size > LARGE * usual || !alike(piece, next, 0.68)) continue;
    }
    const near =
      gap < NEAR * size ? !isGutter(piece, next, rows) : gap < GLUE * size && isBridged(piece, next, rows);
    if (gap < GUTTER * size || near) joins.add(piece);
    else if (gap < SPACED * size && isSpaced(piece, next, gap, right, left)) joins.add(piece);
  }
  return pieces.flatMap((piece) => {
    const before = left.get(piece);
    if (before !== undefined && joins.has(before.piece)) return [];
    const row = [piece];
    for (let last = piece; joins.has(last); row.push(last)) last = right.get(last)!.piece;
    return [row];
  });
}

function nearestRight(piece: LayoutLine, rows: Rows): { piece: LayoutLine; gap: number } | null {
  const { box, size } = piece;
  let best: { piece: LayoutLine; gap: number } | null = null;
  for (const other of rows.between(box[1], box[3])) {
    if (other === piece || other.direction === 'ttb' || !alike(piece, other, ALIKE)) continue;
    const shared = overlap(box[1], box[3], other.box[1], other.box[3]);
    if (shared < SHARED * Math.min(box[3] - box[1], other.box[3] - other.box[1])) continue;
    const gap = other.box[0] - box[2];
    const em = Math.max(size, other.size);
    if (gap < -OVERLAP * em || gap > SPACED * em || other.box[0] < box[0] || other.box[2] <= box[2]) continue;
    if (best === null || gap < best.gap) best = { piece: other, gap };
  }
  return best;
}

/** The size that half of the letters do not reach. */
function medianSize(pieces: readonly LayoutLine[]): number {
  const sorted = pieces.toSorted((a, b) => a.size - b.size);
  const half = sorted.reduce((sum, { text }) => sum + text.length, 0) / 2;
  let seen = 0;
  for (const { text, size } of sorted) {
    seen += text.length;
    if (seen >= half) return size;
  }
  return 1;
}

function parts(rule: Box, left: Box, right: Box): boolean {
  const middle = (rule[0] + rule[2]) / 2;
  const within = middle > left[2] - 30 && middle < right[0] + 30;
  return within && overlap(rule[1], rule[3], left[1], left[3]) > 0.5 * (left[3] - left[1]);
}

/** Whether lines above and below leave the same gap, as they do between columns. */
function isGutter(piece: LayoutLine, next: LayoutLine, rows: Rows): boolean {
  const { size } = piece;
  let before = 0;
  for (const other of near(piece, next, rows)) {
    if (Math.abs(other.box[2] - piece.box[2]) < 0.35 * size) before++;
    // What stands in the gap says that it is none.
    if (other.box[0] < piece.box[2] && other.box[2] > next.box[0]) return false;
  }
  return before >= 1 && beginsColumn(piece, next, rows);
}

/** Whether other lines nearby begin exactly where the right one does. */
function beginsColumn(piece: LayoutLine, next: LayoutLine, rows: Rows): boolean {
  const aligned = near(piece, next, rows).filter(
    ({ box }) => Math.abs(box[0] - next.box[0]) < 0.2 * piece.size,
  );
  return aligned.length >= 2;
}

function near(piece: LayoutLine, next: LayoutLine, rows: Rows): LayoutLine[] {
  const reach = 4 * piece.size;
  const found = new Set(rows.between(piece.box[1] - reach, piece.box[3] + reach));
  return [...found].filter((other) => other !== piece && other !== next);
}

/** Whether the line below, in the same type, goes on through the gap: columns end before their gutter, line for line. */
function isBridged(piece: LayoutLine, next: LayoutLine, rows: Rows): boolean {
  const { box, size } = piece;
  if (!alike(piece, next, 0.9) || beginsColumn(piece, next, rows)) return false;
  for (const other of rows.between(box[3], box[3] + size)) {
    if (other.box[1] < box[3] - 0.3 * size || !alike(piece, other, 0.9)) continue;
    if (other.box[0] < box[2] - size && other.box[2] > next.box[0] + size) return true;
  }
  return false;
}

/** Letters of a spaced headline stand alone, and each as far from the next. */
function isSpaced(
  piece: LayoutLine,
  next: LayoutLine,
  gap: number,
  right: ReadonlyMap<LayoutLine, { piece: LayoutLine; gap: number }>,
  left: ReadonlyMap<LayoutLine, { piece: LayoutLine; gap: number }>,
): boolean {
  if (!alike(piece, next, 0.95) || piece.text.length > 2 || next.text.length > 2) return false;
  const beside = [left.get(piece)?.gap, right.get(next)?.gap].filter((own) => own !== undefined);
  if (beside.length === 0) return piece.text.length === 1 && next.text.length === 1;
  return beside.some((own) => Math.abs(own - gap) < 0.25 * piece.size);
}

function join(pieces: readonly LayoutLine[]): PageLine {
  const [first] = pieces as readonly [LayoutLine, ...LayoutLine[]];
  if (pieces.length === 1) return { ...first, pieces };
  let text = '';
  const places: number[] = [];
  pieces.forEach((piece, i) => {
    if (i > 0) {
      const end = places.pop()!;
      if (needsSpace(text, piece.text, piece.places[0]! - end, piece.size)) {
        text += ' ';
        places.push(end);
      }
    }
    text += piece.text;
    places.push(...piece.places);
  });
  const known = pieces.flatMap(({ confidence }) => confidence ?? []);
  return {
    text,
    places,
    box: boxAround(pieces.map(({ box }) => box)),
    size: sizeOf(pieces),
    direction: first.direction,
    confidence: known.length === 0 ? null : known.reduce((sum, own) => sum + own, 0) / known.length,
    source: first.source,
    pieces,
    ...(pieces.every(({ light }) => light) ? { light: true } : {}),
  };
}

function needsSpace(before: string, after: string, gap: number, size: number): boolean {
  return /[A-Za-z\d.,;:!?)]$/.test(before) && /^[A-Za-z\d(]/.test(after) && gap > 0.15 * size;
}

/** The size of most letters. */
function sizeOf(pieces: readonly LayoutLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0];
}
