import type { ContentProblem } from '../content/content-problem.ts';
import { locateYaml } from '../content/locate-yaml.ts';
import { fieldName } from '../content/read-data.ts';

/** What a check found in a file below `content/`. */
export interface Finding extends ContentProblem {
  /** Name of the check, as `CHECKS` has it. */
  readonly check: string;
  /** An error keeps the archive from being published as it is; a warning is for a person to decide. */
  readonly level: 'error' | 'warning';
}

/** What a check says of a problem; the list of checks adds its name. */
export type Found = Omit<Finding, 'check'>;

/** A file's text, for the line of a finding. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Where in `text` YAML or JSON begins, in code units, and on which line, from 1. */
  readonly start: number;
  readonly line: number;
}

export interface Words {
  readonly found: string;
  readonly allowed: string;
  readonly remedy: string | null;
  readonly level?: Finding['level'];
}

/** A finding about a whole file. */
export function inFile(file: string, { found, allowed, remedy, level = 'error' }: Words): Found {
  return { file, line: null, column: null, field: null, found, allowed, remedy, level };
}

/** A finding about the value at a path of a file's YAML or JSON. */
export function inValue(source: SourceText, path: readonly PropertyKey[], words: Words): Found {
  const before = source.text.slice(source.start).slice(0, locateYaml(source.text.slice(source.start), path));
  return {
    ...inFile(source.file, words),
    line: source.line + before.split('\n').length - 1,
    column: before.length - before.lastIndexOf('\n'),
    field: fieldName(path),
  };
}
