import type { LineRange, Repair } from '../../schemas/index.ts';
import { joinText } from './lines/join-text.ts';
import type { BlockKind, JoinedDocument, Label, LabelledDocument, PageBlock, SetLine } from './types.ts';

interface Group {
  readonly kind: BlockKind;
  readonly setLines: SetLine[];
  /** Whether the text goes on in a later line. */
  open: boolean;
}

const KINDS: Readonly<Record<Label, BlockKind>> = {
  first: 'paragraph',
  middle: 'paragraph',
  last: 'paragraph',
  only: 'paragraph',
  kicker: 'kicker',
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  ornament: 'ornament',
  furniture: 'furniture',
  'caption-first': 'caption',
  'caption-middle': 'caption',
  'caption-last': 'caption',
  'caption-only': 'caption',
};

const STARTS = new Set<Label>([
  'first',
  'only',
  'byline',
  'ornament',
  'furniture',
  'caption-first',
  'caption-only',
]);
const ENDS = new Set<Label>([
  'last',
  'only',
  'byline',
  'ornament',
  'furniture',
  'caption-last',
  'caption-only',
]);

const BLANKS: Partial<Readonly<Record<BlockKind, 'keep' | 'cells'>>> = { furniture: 'keep', row: 'cells' };

/**
 * Joins the lines of each paragraph, headline and caption to one text. A paragraph that a caption or a folio interrupts
 * goes on after it. Every joined line and every removed space is recorded.
 */
export function joinLines<D extends LabelledDocument>(document: D): D & JoinedDocument {
  const repairs: Repair[] = [...document.repairs];
  const blocks = group(document).map(({ kind, setLines }): PageBlock => {
    const lines = setLines.flatMap((line) => line.parts);
    return {
      kind,
      ...joinText(document.text, lines, (repair) => repairs.push(repair), BLANKS[kind]),
      lines: toRanges(setLines),
    };
  });
  return { ...document, blocks, repairs };
}

function group({ setLines, labels }: LabelledDocument): Group[] {
  const groups: Group[] = [];
  /** The paragraph that waits for its next line. */
  let paragraph: Group | null = null;
  setLines.forEach((line, i) => {
    const label = labels[i]!;
    const kind = KINDS[label];
    const before: Group | null = kind === 'paragraph' ? paragraph : (groups.at(-1) ?? null);
    if (before !== null && before.kind === kind && before.open && !STARTS.has(label)) {
      before.setLines.push(line);
      before.open = !ENDS.has(label);
      return;
    }
    const next: Group = { kind, setLines: [line], open: !ENDS.has(label) };
    groups.push(next);
    if (kind === 'paragraph') paragraph = next;
    else if (kind === 'headline' || kind === 'kicker') paragraph = null;
  });
  return groups;
}

/** The lines of the drop, from 1, in as few ranges as they make. An empty line between two does not part them. */
export function toRanges(setLines: readonly SetLine[]): LineRange[] {
  const ranges: LineRange[] = [];
  for (const { number, gap } of setLines.flatMap((line) => line.parts)) {
    const last = ranges.at(-1);
    if (last !== undefined && (last[1] === number || last[1] + gap + 1 === number)) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
