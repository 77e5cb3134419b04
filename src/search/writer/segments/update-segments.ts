/**
 * Articles that came, changed or went, put into an index of segments that stands. They become a small segment beside the
 * large ones, in which the rows that went are marked; what it takes in grows by levels, so that at most one segment of
 * each size is live. Nothing that the old entry names is changed or removed, and the new entry comes last.
 */
import { FrequentTerms } from '../../segments/plan-phrase.ts';
import {
  type Frequent,
  fragmentFile,
  type SegmentEntry,
  type SegmentsEntry,
  segmentFile,
  WHOLE,
} from '../../segments/segment-form.ts';
import type { SearchArticle } from '../search-article.ts';
import { toVariants } from '../to-variants.ts';
import { charactersOf, toSortedString } from './build-segments.ts';
import { mergeSegments } from './merge-segments.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { SegmentReader } from './segment-reader.ts';
import { SegmentsFolder } from './segments-folder.ts';

/** Most articles of a segment by its level; the last has no bound. */
export const LEVELS: readonly number[] = [WHOLE, 1000, 10_000, Number.POSITIVE_INFINITY];

/** Part of a segment's articles that may be gone before it is written anew without them. */
const MOST_DEAD = 0.2;

export interface SegmentsChange {
  /** Articles that are new, or in the place of those with the same id. */
  readonly put: readonly SearchArticle[];
  /** Ids of those that go. What is withdrawn has to vanish: their segments are written anew, without them. */
  readonly withdraw: readonly string[];
}

export interface UpdateSummary {
  readonly segments: number;
  /** Rows that were written, with those that were taken in from other segments. */
  readonly written: number;
  readonly bytes: number;
}

/**
 * Changes the index in a folder.
 *
 * @returns null where the folder holds no index of segments: it has to be built.
 * @throws {Error} where a segment is not what the entry says.
 */
export function updateSegments(
  folder: string,
  { put, withdraw }: SegmentsChange,
  levels: readonly number[] = LEVELS,
): UpdateSummary | null {
  const output = new SegmentsFolder(folder);
  const entry = output.readEntry();
  if (entry === null) return null;
  for (const file of entry.replaced) output.remove(file);
  output.sweep(entry);
  const gone = new Set([...put.map(({ id }) => id), ...withdraw]);
  const { segments, texts } = markDead(entry.segments, gone, new Set(withdraw), output);
  const added = addSegment(put, entry, output);
  const levelled = level([...segments, ...added.segments], output, levels);
  const live = new Set(levelled.segments.map(({ name }) => name));
  const before = new Set(entry.segments.map(({ name }) => name));
  const purged = new Set(segments.filter(({ purge }) => purge).map(({ name }) => name));
  output.writeEntry({
    ...entry,
    segments: levelled.segments,
    variants: added.variants,
    characters: added.characters,
    replaced: [
      ...[...before].filter((name) => !live.has(name) && !purged.has(name)).map(segmentFile),
      ...[entry.variants, entry.characters].filter(
        (name) => name !== added.variants && name !== added.characters,
      ),
      ...texts.changed.filter((file) => !added.texts.has(file)),
    ],
  });
  // A segment that was only a step on the way is nobody's, and what was withdrawn goes at once.
  for (const name of [...added.segments.map(({ name }) => name), ...levelled.made, ...purged])
    if (!live.has(name) && (!before.has(name) || purged.has(name))) output.removeSegment(name);
  for (const file of texts.withdrawn) output.remove(file);
  return { segments: levelled.segments.length, written: levelled.written + put.length, bytes: output.bytes };
}

/** A segment with its rows that are to go now; `purge`: they have to vanish from the file. */
interface Marked extends SegmentEntry {
  readonly purge?: boolean;
}

function markDead(
  segments: readonly SegmentEntry[],
  gone: ReadonlySet<string>,
  withdrawn: ReadonlySet<string>,
  output: SegmentsFolder,
): { segments: Marked[]; texts: { changed: string[]; withdrawn: string[] } } {
  const texts = { changed: [] as string[], withdrawn: [] as string[] };
  if (gone.size === 0) return { segments: [...segments], texts };
  const marked = segments.map((segment): Marked => {
    const reader = new SegmentReader(output.path, segment);
    const dead = new Set(segment.dead);
    let purge = false;
    for (const [row, id] of reader.ids().entries()) {
      if (!gone.has(id)) continue;
      if (withdrawn.has(id)) purge = true;
      if (dead.has(row)) continue;
      dead.add(row);
      (withdrawn.has(id) ? texts.withdrawn : texts.changed).push(reader.textOf(row));
    }
    reader.close();
    return { ...segment, purge, dead: [...dead].sort((a, b) => a - b) };
  });
  return { segments: marked, texts };
}

function addSegment(
  put: readonly SearchArticle[],
  entry: SegmentsEntry,
  output: SegmentsFolder,
): { segments: SegmentEntry[]; texts: ReadonlySet<string>; variants: string; characters: string } {
  const { variants, characters } = entry;
  const texts = new Set<string>();
  if (put.length === 0) return { segments: [], texts, variants, characters };
  const builder = new SegmentBuilder();
  for (const { article, row } of output.writeTexts(put)) {
    builder.add(article, row);
    texts.add(fragmentFile(row.paper, row.date, row.texts, row.number));
  }
  const frequent = new FrequentTerms(output.readDigested<Frequent>(entry.frequent));
  const segment = output.enter(builder.write(builder.sort(), frequent, output.path));
  const known = new Set(Array.from(output.readDigested<string>(characters), (one) => one.codePointAt(0)!));
  const before = known.size;
  for (const character of builder.characters) known.add(character);
  if (known.size === before) return { segments: [segment], texts, variants, characters };
  return {
    segments: [segment],
    texts,
    variants: output.writeDigested('variants', toVariants(charactersOf(known))),
    characters: output.writeDigested('characters', toSortedString(known)),
  };
}

/** Merges segments until no two are of one level, and writes those anew of which too much is gone. */
function level(
  marked: readonly Marked[],
  output: SegmentsFolder,
  levels: readonly number[],
): { segments: SegmentEntry[]; made: string[]; written: number } {
  const kept: Marked[] = marked.filter((segment) => alive(segment) > 0);
  const made: string[] = [];
  let written = 0;
  for (let some = nextToMerge(kept, levels); some.length > 0; some = nextToMerge(kept, levels)) {
    const sources = some.map((segment) => ({
      reader: new SegmentReader(output.path, segment),
      dead: new Set(segment.dead),
    }));
    const merged = output.enter(mergeSegments(sources, output.path));
    for (const { reader } of sources) reader.close();
    for (const segment of some) kept.splice(kept.indexOf(segment), 1);
    kept.push(merged);
    made.push(merged.name);
    written += merged.articles;
  }
  const segments = kept.map(({ purge: _, ...segment }) => segment);
  return { segments: segments.sort((a, b) => b.articles - a.articles), made, written };
}

function alive({ articles, dead }: SegmentEntry): number {
  return articles - dead.length;
}

/** Two or more segments of one level, the lowest first; else one that has to be written anew. */
function nextToMerge(segments: readonly Marked[], levels: readonly number[]): Marked[] {
  for (const [n, most] of levels.entries()) {
    const least = n === 0 ? 0 : levels[n - 1]!;
    const same = segments.filter((segment) => alive(segment) > least && alive(segment) <= most);
    if (same.length > 1) return same;
  }
  return segments
    .filter(({ purge, dead, articles }) => purge === true || dead.length > articles * MOST_DEAD)
    .slice(0, 1);
}
