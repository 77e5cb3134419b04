import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './digest.ts';
import { byCodeUnits } from './list-folder.ts';

/** Sources that decide what becomes of a drop, below the project's root. */
const SOURCES = [
  'schemas',
  'src/corrections',
  'src/pipeline',
  'src/model',
  'src/content',
  'src/articles',
  'src/lexicons',
  'src/words/conflict-words.ts',
];

const PROJECT = join(import.meta.dirname, '..', '..');

/** Digest of the rules and lexicons: the same on every machine, whatever line ends a checkout has. */
export function rulesDigest(project: string = PROJECT): string {
  return sourcesDigest(SOURCES, project);
}

/** Digest of source files, and of all source files in folders, by their paths below the project's root. */
export function sourcesDigest(sources: readonly string[], project: string = PROJECT): string {
  const files = sources.flatMap((source) => filesBelow(project, source));
  const parts = files.map(
    (file) => `${file}\n${readFileSync(join(project, file), 'utf8').replaceAll('\r\n', '\n')}`,
  );
  return sha256(parts.join('\0'));
}

function filesBelow(project: string, source: string): string[] {
  if (/\.(?:ts|json)$/.test(source)) return [source];
  return readdirSync(join(project, source), { withFileTypes: true })
    .sort((a, b) => byCodeUnits(a.name, b.name))
    .flatMap((entry) => {
      const path = `${source}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'json' ? [] : filesBelow(project, path);
      return /\.(?:ts|json)$/.test(entry.name) ? [path] : [];
    });
}
