import type * as z from 'zod';

/** What is wrong with one value, in words for a person. */
export interface IssueWords {
  readonly path: readonly PropertyKey[];
  /** The problem is the key itself, not its value. */
  readonly key: boolean;
  readonly found: string;
  readonly allowed: string;
  readonly remedy: string | null;
}

const LONGEST_QUOTE = 60;

/** Puts a zod issue about `data` into words; an issue about several keys gives one problem for each. */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType): IssueWords[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = `one of ${keysAt(schema, issue.path, data).join(', ')}`;
    return issue.keys.map((name) => ({
      path: [...issue.path, name],
      key: true,
      found: `the key ${JSON.stringify(name)}`,
      allowed,
      remedy: null,
    }));
  }
  const value = valueAt(data, issue.path);
  const nullable = value !== null && schemaAt(schema, issue.path)?.safeParse(null).success === true;
  return [
    {
      path: issue.path,
      key: issue.code === 'invalid_key',
      found: describeValue(value),
      allowed: expectation(issue, schema) + (nullable ? ' or null' : ''),
      remedy: remedyFor(issue, value),
    },
  ];
}

/** zod's own words for types, as a person would say them. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function expectation(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small' && issue.origin === 'number') return `a number from ${issue.minimum}`;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'text that is not empty';
  if (issue.code === 'invalid_union' && 'options' in issue && issue.options)
    return `one of ${issue.options.join(', ')}`;
  const words = /expected (?<words>.+?)(?:, received .*)?$/.exec(issue.message)?.groups?.['words'];
  return words ?? schemaAt(schema, issue.path)?.description ?? issue.message;
}

function remedyFor(issue: z.core.$ZodIssue, value: unknown): string | null {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return null;
  if (typeof value !== 'number' && typeof value !== 'boolean') return null;
  return `Put it in quotes: "${String(value)}"`;
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null)
    return `the keys ${Object.keys(value).join(', ') || '(none)'}`;
  const text = JSON.stringify(value) ?? String(value);
  const quoted = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return typeof value === 'string' || value === null ? quoted : `the ${typeof value} ${quoted}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}

/** The schema of what lies at `path`; optional, nullable and default wrappers above the last step are looked through. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = childOf(unwrap(schema), step);
  return inner === undefined ? undefined : schemaAt(inner, rest);
}

function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  const { def } = schema as z.ZodType & {
    def: {
      shape?: Record<PropertyKey, z.ZodType>;
      element?: z.ZodType;
      items?: z.ZodType[];
      valueType?: z.ZodType;
    };
  };
  return def.shape?.[step] ?? def.element ?? def.items?.[Number(step)] ?? def.valueType;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const { def } = schema as z.ZodType & { def: { innerType?: z.ZodType } };
  return def.innerType === undefined ? schema : unwrap(def.innerType);
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const at = schemaAt(schema, path);
  if (at === undefined) return [];
  const { def } = unwrap(at) as z.ZodType & {
    def: { shape?: Record<string, z.ZodType>; options?: z.ZodObject[]; discriminator?: string };
  };
  const { discriminator, options } = def;
  if (discriminator === undefined) return Object.keys(def.shape ?? {});
  const kind = valueAt(data, [...path, discriminator]);
  const form = options?.find(({ shape }) => (shape[discriminator] as z.ZodType).safeParse(kind).success);
  return Object.keys(form?.shape ?? {});
}
