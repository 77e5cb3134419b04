/** The file of a page's corrections: read with places for messages, written by adding at its end, so that comments stay. */
import { type Correction, Corrections } from '../../schemas/index.ts';
import type { ContentProblem, Read } from '../content/content-problem.ts';
import { toFrontmatter } from '../content/frontmatter.ts';
import { locateYaml } from '../content/locate-yaml.ts';
import { readYaml } from '../content/read-data.ts';

/** Reads a corrections file; one of comments and white space alone has none. `file` is how messages call it. */
export function readCorrections(source: string, file: string): Read<Correction[]> {
  if (!/^[^#\s]/m.test(source.replace(/^\uFEFF/, ''))) return { ok: true, value: [] };
  return readYaml(source, Corrections, { file, line: 1 });
}

/** The file with these corrections behind those it has. */
export function appendCorrections(source: string, corrections: readonly Correction[]): string {
  if (corrections.length === 0) return source;
  const before = source.trim() === '[]' ? '' : source;
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  return before + gap + corrections.map(toYaml).join('');
}

/** The file without the corrections at these places of its list; comments above them stay. */
export function removeCorrections(source: string, indexes: readonly number[]): string {
  const lines = source.split('\n');
  const gone = new Set<number>();
  for (const index of indexes) {
    const start = lineOfCorrection(source, index) - 1;
    gone.add(start);
    const indent = /^\s*/.exec(lines[start]!)![0].length;
    for (let line = start + 1; isInside(lines[line], indent); line++) gone.add(line);
  }
  return lines.filter((_, line) => !gone.has(line)).join('\n');
}

/** Whether a line belongs to the item that begins with a dash at `indent`. */
function isInside(line: string | undefined, indent: number): boolean {
  return line !== undefined && /^\s*[^\s#]/.test(line) && /^\s*/.exec(line)![0].length > indent;
}

/** The line, from 1, at which a correction begins. */
export function lineOfCorrection(source: string, index: number): number {
  return source.slice(0, locateYaml(source, [index])).split('\n').length;
}

/** A problem with one correction of a file. */
export function correctionProblem(
  place: { readonly file: string; readonly source: string; readonly index: number },
  found: string,
  allowed: string,
  remedy: string | null,
): ContentProblem {
  const line = lineOfCorrection(place.source, place.index);
  return { file: place.file, line, column: null, field: null, found, allowed, remedy };
}

/** One correction as an item of the list; what is empty or as usual is left out. */
function toYaml(correction: Correction): string {
  const kept = Object.entries(correction).filter(([key, value]) => !isUsual(key, value));
  const [first, ...rest] = toFrontmatter(Object.fromEntries(kept)).trimEnd().split('\n');
  return [`- ${first}`, ...rest.map((line) => `  ${line}`), ''].join('\n');
}

function isUsual(key: string, value: unknown): boolean {
  if (value === undefined) return true;
  if (key === 'part') return value === 'body';
  if (['exact', 'prefix', 'suffix'].includes(key)) return value === '';
  if (['was', 'by', 'when'].includes(key)) return value === null;
  return key === 'headline' && value === false;
}
