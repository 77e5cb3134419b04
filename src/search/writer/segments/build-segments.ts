import { mkdirSync, rmSync } from 'node:fs';
import { replaceFolder } from '../../../content/replace-folder.ts';
import { FrequentTerms } from '../../segments/plan-phrase.ts';
import type { Frequent, SegmentsEntry } from '../../segments/segment-form.ts';
import type { SearchArticle } from '../search-article.ts';
import { toVariants } from '../to-variants.ts';
import { findFrequent } from './find-frequent.ts';
import { mergeSegments } from './merge-segments.ts';
import { BORDER_POINT, SegmentBuilder, type WrittenSegment } from './segment-builder.ts';
import { SegmentReader } from './segment-reader.ts';
import { SegmentsFolder } from './segments-folder.ts';

/** Articles that are held in memory at a time, if nothing else is asked. */
const AT_ONCE = 10_000;

export interface SegmentsOptions {
  /** Articles that are held in memory at a time. */
  readonly atOnce?: number | undefined;
  /** The frequent terms of an index that this one should have too; left out, they are found in the first articles. */
  readonly frequent?: Frequent | undefined;
}

export interface SegmentsSummary {
  readonly engine: 'segments';
  readonly articles: number;
  readonly blocks: number;
  readonly segments: number;
  readonly bytes: number;
}

/** Builds an index of one segment into a folder, in place of what was there; until it is complete the old one stays. */
export async function buildSegments(
  articles: AsyncIterable<SearchArticle> | Iterable<SearchArticle>,
  folder: string,
  options: SegmentsOptions = {},
): Promise<SegmentsSummary> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const output = new SegmentsFolder(unfinished);
  const built = await buildParts(articles, output, options);
  const merged = mergeParts(built.parts, output);
  const entry: SegmentsEntry = {
    engine: 'segments',
    segments: merged === null ? [] : [output.enter(merged)],
    frequent: output.writeDigested('frequent', built.frequent),
    variants: output.writeDigested('variants', toVariants(charactersOf(built.characters))),
    characters: output.writeDigested('characters', toSortedString(built.characters)),
    replaced: [],
  };
  output.writeEntry(entry);
  replaceFolder(unfinished, folder);
  return {
    engine: 'segments',
    articles: merged?.rows.length ?? 0,
    blocks: built.blocks,
    segments: entry.segments.length,
    bytes: output.bytes,
  };
}

export function charactersOf(codePoints: ReadonlySet<number>): Set<string> {
  return new Set(Array.from(codePoints, (point) => String.fromCodePoint(point)));
}

export function toSortedString(codePoints: ReadonlySet<number>): string {
  return [...codePoints]
    .sort((a, b) => a - b)
    .map((point) => String.fromCodePoint(point))
    .join('');
}

interface BuiltParts {
  readonly parts: WrittenSegment[];
  readonly frequent: Frequent;
  readonly characters: ReadonlySet<number>;
  readonly blocks: number;
}

async function buildParts(
  articles: AsyncIterable<SearchArticle> | Iterable<SearchArticle>,
  output: SegmentsFolder,
  { atOnce = AT_ONCE, frequent: given }: SegmentsOptions,
): Promise<BuiltParts> {
  const parts: WrittenSegment[] = [];
  const characters = new Set<number>();
  let frequent: Frequent | null = given ?? null;
  let blocks = 0;
  const build = (some: readonly SearchArticle[]) => {
    const builder = new SegmentBuilder();
    for (const { article, row } of output.writeTexts(some)) builder.add(article, row);
    const sorted = builder.sort();
    frequent ??= findFrequent(sorted, builder.rows.length, (point) => builder.rowAt(point), BORDER_POINT);
    parts.push(builder.write(sorted, new FrequentTerms(frequent), output.path));
    for (const character of builder.characters) characters.add(character);
    blocks += builder.blocks;
  };
  let waiting: SearchArticle[] = [];
  for await (const article of articles) {
    waiting.push(article);
    // An issue stays together, and so do its texts.
    const [a, b] = waiting.slice(-2);
    if (waiting.length <= atOnce || (a!.paper === b!.paper && a!.date === b!.date)) continue;
    build(waiting.slice(0, -1));
    waiting = [article];
  }
  if (waiting.length > 0) build(waiting);
  return { parts, frequent: frequent ?? { pairs: '', characters: '' }, characters, blocks };
}

function mergeParts(parts: readonly WrittenSegment[], output: SegmentsFolder): WrittenSegment | null {
  if (parts.length <= 1) return parts[0] ?? null;
  const sources = parts.map((part) => ({
    reader: new SegmentReader(output.path, part),
    dead: new Set<number>(),
  }));
  const merged = mergeSegments(sources, output.path);
  for (const { reader } of sources) reader.close();
  for (const { name } of parts) output.removeSegment(name);
  return merged;
}
