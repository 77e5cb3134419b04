import { readdirSync, readFileSync } from 'node:fs';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/** A marked piece of an example and the value it must have. */
export interface Expected {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly value: string;
}

export interface Example {
  readonly text: string;
  readonly expected: readonly Expected[];
}

export interface CorpusFile {
  readonly name: string;
  readonly about: string;
  readonly issue: string | null;
  readonly examples: readonly Example[];
}

interface Raw {
  about: string;
  issue?: string;
  match: Record<string, string | string[]>[];
  leave: string[];
}

/** The files of a folder of tests/corpus. Offsets count without the marks 【 and 】. */
export function readCorpus(folder: string): readonly CorpusFile[] {
  const url = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const raw = load(readFileSync(new URL(file, url), 'utf8'), {
        schema: FAILSAFE_SCHEMA,
        filename: file,
      }) as Raw;
      const issue = raw.issue === 'null' ? null : (raw.issue ?? '2012-09-14');
      return {
        name: file.replace('.yaml', ''),
        about: raw.about,
        issue,
        examples: [...raw.match.map(toExample), ...raw.leave.map(toLeft)],
      };
    });
}

function toLeft(text: string): Example {
  return { text, expected: [] };
}

function toExample(pair: Record<string, string | string[]>): Example {
  const [[marked, values]] = Object.entries(pair) as [[string, string | string[]]];
  const list = [values].flat();
  const parts = marked.split(/[【】]/);
  if (parts.length !== list.length * 2 + 1)
    throw new Error(`${marked}: ${(parts.length - 1) / 2} marked, ${list.length} values`);
  const starts = parts.map((_, i) => parts.slice(0, i).join('').length);
  const expected = list.map((value, i) => {
    const text = parts[i * 2 + 1]!;
    return { from: starts[i * 2 + 1]!, to: starts[i * 2 + 1]! + text.length, text, value };
  });
  return { text: parts.join(''), expected };
}
