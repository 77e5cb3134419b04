/** The file of a page's corrections: read with places for messages, written by adding at its end, so that comments stay. */
import { type Correction, Corrections } from '../../schemas/index.ts';
import type { ContentProblem, Read } from '../content/content-problem.ts';
import { toFrontmatter } from '../content/frontmatter.ts';
import { locateYaml } from '../content/locate-yaml.ts';
import { readYaml } from '../content/read-data.ts';
import { inForce } from './in-force.ts';

/** Reads a corrections file; one of comments and white space alone has none. `file` is how messages call it. */
export function readCorrections(source: string, file: string): Read<Correction[]> {
  if (!/^[^#\s]/m.test(source.replace(/^\uFEFF/, ''))) return { ok: true, value: [] };
  const read = readYaml(source, Corrections, { file, line: 1 });
  const { dangling } = inForce(read.ok ? read.value : []);
  return dangling.length === 0
    ? read
    : { ok: false, problems: dangling.map((index) => danglingProblem({ file, source, index })) };
}

/** What an undoing took back would hold again, were it passed over. */
function danglingProblem(place: CorrectionPlace): ContentProblem {
  return correctionProblem(
    place,
    'an undoing of a correction that is not above it',
    'the twelve digits of one above it, as npm run corrections -- log says them',
    'A correction that was taken back is left as it is: put it back with git, or delete the undoing with it',
  );
}

/** The file with these corrections behind those it has. */
export function appendCorrections(source: string, corrections: readonly Correction[]): string {
  if (corrections.length === 0) return source;
  const before = source.trim() === '[]' ? '' : source;
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  return before + gap + corrections.map(toYaml).join('');
}

/** The line, from 1, at which a correction begins. */
export function lineOfCorrection(source: string, index: number): number {
  return source.slice(0, locateYaml(source, [index])).split('\n').length;
}

/** One correction of a file by its place in the list. */
interface CorrectionPlace {
  readonly file: string;
  readonly source: string;
  readonly index: number;
}

/** A problem with one correction of a file. */
export function correctionProblem(
  place: CorrectionPlace,
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
