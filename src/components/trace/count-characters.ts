import type { PageRecord, SourceRun } from '../../../schemas/index.ts';
import type { SourceLine } from '../../model/source-lines.ts';

/** Where the non-space characters (code points) of a drop went. */
export interface CharacterCounts {
  readonly drop: number;
  /** Headlines and paragraphs. */
  readonly article: number;
  /** An article's captions and those that none owns. */
  readonly caption: number;
  readonly furniture: number;
  readonly ornament: number;
  readonly leftover: number;
  /** What people's corrections replaced. */
  readonly corrected: number;
  /** Withdrawn articles: they count, and are not shown. */
  readonly withheld: number;
  /** Characters that show nothing; a repair names each. */
  readonly hidden: number;
}

/** The parts that the drop went into, in the order in which they are told. */
export const PARTS = [
  'article',
  'caption',
  'furniture',
  'ornament',
  'leftover',
  'corrected',
  'withheld',
  'hidden',
] as const satisfies (keyof CharacterCounts)[];

/** Counts both sides, the drop by its text and the parts by their runs, so that they agree only if nothing is lost. */
export function countCharacters(
  raw: string,
  lines: readonly SourceLine[],
  record: Pick<
    PageRecord,
    'articles' | 'captions' | 'furniture' | 'ornaments' | 'leftover' | 'corrections' | 'repairs'
  > & { readonly withheld?: readonly SourceRun[] },
): CharacterCounts {
  const blocks = record.articles.flatMap(({ blocks }) => Object.entries(blocks));
  const runsOf = (isPart: (name: string) => boolean) =>
    blocks.flatMap(([name, runs]) => (isPart(name) ? runs : []));
  const isCaption = (name: string) => name.startsWith('c');
  const parts = {
    article: runsOf((name) => !isCaption(name)),
    caption: [...runsOf(isCaption), ...record.captions.flatMap(({ runs }) => runs)],
    furniture: record.furniture.flatMap(({ runs }) => runs),
    ornament: record.ornaments,
    leftover: record.leftover.flatMap(({ runs }) => runs),
    corrected: record.corrections.flatMap(({ runs }) => runs),
    withheld: record.withheld ?? [],
  };
  const taken = new Uint8Array(raw.length);
  for (const [, start, length] of Object.values(parts).flat()) taken.fill(1, start, start + length);
  const hidden = record.repairs
    .map(({ line, from, to }) => {
      const start = lines[line - 1]?.start ?? raw.length;
      let text = '';
      for (let at = start + from; at < start + to; at++) if (taken[at] === 0) text += raw[at] ?? '';
      return inked(text);
    })
    .reduce((sum, count) => sum + count, 0);
  const count = (runs: readonly SourceRun[]) =>
    runs.reduce((sum, [, start, length]) => sum + inked(raw.slice(start, start + length)), 0);
  return {
    drop: inked(raw),
    article: count(parts.article),
    caption: count(parts.caption),
    furniture: count(parts.furniture),
    ornament: count(parts.ornament),
    leftover: count(parts.leftover),
    corrected: count(parts.corrected),
    withheld: count(parts.withheld),
    hidden,
  };
}

/** Characters that are no white space. */
function inked(text: string): number {
  const ink = text.replace(/\s+/g, '');
  return ink.length - (ink.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
