import * as z from 'zod';

/** A column of a table, as its zod form says. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly nullable: boolean;
  /** English and Chinese. */
  readonly description: string;
  readonly descriptionZh: string;
  /** The values it may have, where they are few and fixed. */
  readonly values: readonly string[] | null;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The columns of a row in their order.
 *
 * @throws {Error} where a column has no description in both languages, or is no text and no number: a table is flat.
 */
export function columnsOf(row: z.ZodObject): Column[] {
  const { properties = {} } = z.toJSONSchema(row);
  return Object.entries(properties).map(([name, schema]) => toColumn(name, schema as JsonSchema));
}

function toColumn(name: string, schema: JsonSchema): Column {
  const forms = (schema.anyOf ?? [schema]) as JsonSchema[];
  const types = forms.flatMap(({ type }) => type ?? []) as readonly string[];
  const type = types.find((found) => found !== 'null');
  const values = forms.find((form) => form.enum !== undefined)?.enum;
  const { description, 'x-zh': descriptionZh } = schema;
  if (type !== 'string' && type !== 'integer' && type !== 'number')
    throw new Error(`Column ${name} is ${type}, expected a text or a number`);
  if (description === undefined || typeof descriptionZh !== 'string')
    throw new Error(`Column ${name} has no description in both languages`);
  return {
    name,
    type,
    nullable: types.includes('null'),
    description,
    descriptionZh,
    values: values?.filter((value) => value !== null).map(String) ?? null,
  };
}
