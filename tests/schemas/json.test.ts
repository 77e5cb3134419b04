import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/schemas/json-schemas.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'schemas', 'json');

test.each([...jsonSchemas()])('schemas/json/%s is what npm run schemas writes', (name, text) => {
  expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
});

test('schemas/json holds nothing else', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...jsonSchemas().keys()].sort());
});
