/** npm run schemas: writes schemas/json from the zod schemas; with --check only says whether what is there is stale. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasText, writeFile } from '../src/content/write-file.ts';
import { jsonSchemas } from './schemas/json-schemas.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = join(import.meta.dirname, '..', 'schemas', 'json');

for (const [name, text] of jsonSchemas()) {
  const path = join(folder, name);
  if (!values.check) {
    if (writeFile(path, text)) console.log(`schemas/json/${name} written`);
  } else if (!hasText(path, text)) {
    console.error(`schemas/json/${name} is stale: run npm run schemas and commit it`);
    process.exitCode = 1;
  }
}
