import * as z from 'zod';
import {
  Article,
  Corrections,
  PageRecord,
  Paper,
  People,
  Sidecar,
  Site,
  Topics,
  Withdrawals,
} from '../../schemas/index.ts';

/** The files of `content/` that people and other programs read and write. */
const FILES: Readonly<Record<string, z.ZodType>> = {
  'article.schema.json': Article,
  'corrections.schema.json': Corrections,
  'page-record.schema.json': PageRecord,
  'paper.schema.json': Paper,
  'people.schema.json': People,
  'sidecar.schema.json': Sidecar,
  'site.schema.json': Site,
  'topics.schema.json': Topics,
  'withdrawals.schema.json': Withdrawals,
};

/**
 * Each file form as JSON Schema (draft 2020-12), by file name. They describe what may be written into a file: a key with
 * a default may be left out. What only code can check (a day that exists) is not in them.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
