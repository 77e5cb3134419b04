import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type * as z from 'zod';
import { type ContentProblem, fileProblem, type Read } from './content-problem.ts';
import { describeIssue } from './describe-issue.ts';
import { locateYaml } from './locate-yaml.ts';

/** Where in a file a YAML source begins; `line` counts from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** Deeper nesting is no file of ours; js-yaml stops there, so that a hostile file cannot use up the stack. */
const DEEPEST = 12;

/**
 * Reads YAML and checks it. Aliases are refused: no file of ours needs them, and a few lines of them can stand for
 * gigabytes. Days stay strings (core schema). Places are looked up only when something is wrong.
 */
export function readYaml<T extends z.ZodType>(
  source: string,
  schema: T,
  place: SourcePlace,
): Read<z.output<T>> {
  return readData(
    source,
    schema,
    place,
    (text) => load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: DEEPEST }),
    'YAML',
  );
}

/** Reads JSON and checks it. */
export function readJson<T extends z.ZodType>(source: string, schema: T, file: string): Read<z.output<T>> {
  return readData(source, schema, { file, line: 1 }, (text) => JSON.parse(text) as unknown, 'JSON');
}

function readData<T extends z.ZodType>(
  source: string,
  schema: T,
  place: SourcePlace,
  parse: (source: string) => unknown,
  form: 'YAML' | 'JSON',
): Read<z.output<T>> {
  let data: unknown;
  try {
    data = parse(source);
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(error, place, form)] };
  }
  const checked = schema.safeParse(data);
  if (checked.success) return { ok: true, value: checked.data };
  return { ok: false, problems: valueProblems(checked.error, data, schema, source, place) };
}

function valueProblems(
  error: z.ZodError,
  data: unknown,
  schema: z.ZodType,
  source: string,
  place: SourcePlace,
): ContentProblem[] {
  return error.issues
    .flatMap((issue) => describeIssue(issue, data, schema))
    .map(({ path, key, found, allowed, remedy }) => ({
      file: place.file,
      ...lineAndColumn(source, locateYaml(source, path, { key }), place.line),
      field: fieldName(path),
      found,
      allowed,
      remedy,
    }));
}

function syntaxProblem(error: unknown, place: SourcePlace, form: 'YAML' | 'JSON'): ContentProblem {
  const reason =
    error instanceof YAMLException ? error.reason : error instanceof Error ? error.message : String(error);
  const found = reason.includes('maxAliases') ? 'an alias (*name)' : `broken ${form} (${reason})`;
  const problem = fileProblem(
    place.file,
    found,
    `well-formed ${form}${form === 'YAML' ? ' without aliases' : ''}`,
  );
  const mark = error instanceof YAMLException ? error.mark : jsonMark(reason);
  return mark === undefined ? problem : { ...problem, line: place.line + mark.line, column: mark.column + 1 };
}

/** V8 says where JSON breaks only in the words of its message. */
function jsonMark(reason: string): { line: number; column: number } | undefined {
  const match = /line (\d+) column (\d+)/.exec(reason);
  return match === null ? undefined : { line: Number(match[1]) - 1, column: Number(match[2]) - 1 };
}

function lineAndColumn(source: string, offset: number, firstLine: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return {
    line: firstLine + before.split('\n').length - 1,
    column: offset - (before.lastIndexOf('\n') + 1) + 1,
  };
}

/** `dates[2].edtf`. */
export function fieldName(path: readonly PropertyKey[]): string | null {
  if (path.length === 0) return null;
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}
