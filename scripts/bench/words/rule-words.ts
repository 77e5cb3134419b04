import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withoutComments } from '../../../src/content/read-imports.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** Longest word, in UTF-16 code units; what is longer is no word but a list of them. */
const LONGEST = 30;

/** Words that belong together: those of one lexicon, or those of one file's patterns. */
export interface WordList {
  /** `measure-words.ts MEASURE_WORDS`, `dates/read-lunar.ts`. */
  readonly from: string;
  readonly words: readonly string[];
}

/** Every word that a rule of the pipeline looks for, each once: the lexicons, and what stands in patterns and strings of the code. */
export async function ruleWords(): Promise<WordList[]> {
  const known = new Set<string>();
  const fresh = (words: Iterable<string>) =>
    [...words].filter((word) => word !== '' && word.length <= LONGEST && !known.has(word) && known.add(word));
  const lists: WordList[] = [];
  for (const path of sources('src/lexicons/*.ts')) {
    const lexicon: Record<string, unknown> = await import(pathToFileURL(join(PROJECT, path)).href);
    for (const [name, value] of Object.entries(lexicon)) {
      lists.push({ from: `${path.slice('src/lexicons/'.length)} ${name}`, words: fresh(stringsIn(value)) });
    }
  }
  for (const path of sources('src/pipeline/**/*.ts')) {
    lists.push({ from: path.slice('src/pipeline/'.length), words: fresh(wordsInCode(path)) });
  }
  lists.push({ from: 'signs', words: fresh(SIGNS) });
  return lists.filter(({ words }) => words.length > 0);
}

/** What patterns name by their code points, or hold among the signs of regular expressions. */
const SIGNS = [
  '0',
  '1',
  '19',
  '2011',
  '.',
  '0.',
  '%',
  '-',
  '--',
  '/',
  '(',
  ')',
  '[',
  '(cid:0)',
  '/g1',
  'A',
  'A1',
  '*',
  '+',
  '=',
  '~',
  '|',
  ' ',
  '\u3000',
  '\t',
  '\f',
  '\ufffd',
];

const sources = (pattern: string) =>
  globSync(pattern, { cwd: PROJECT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Map) for (const [key, inner] of value) yield* [key, ...stringsIn(inner)];
  else if (value instanceof Set || Array.isArray(value)) for (const inner of value) yield* stringsIn(inner);
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    for (const [key, inner] of Object.entries(value)) yield* [key, ...stringsIn(inner)];
  }
}

/** Runs of letters and signs beyond ASCII, and each of their letters: a class in brackets is a run too. */
function wordsInCode(path: string): string[] {
  const code = withoutComments(readFileSync(join(PROJECT, path), 'utf8')).replace(/\s\/\/.*$/gm, '');
  return (code.match(/[^\0-\x7f]+/g) ?? []).flatMap((word) => [word, ...word]);
}
