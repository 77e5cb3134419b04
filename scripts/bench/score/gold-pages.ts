import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPage } from '../../../src/pipeline/index.ts';
import type { PageDocument } from '../../../src/pipeline/types.ts';
import type { GoldPage } from './score-page.ts';

const GOLD = fileURLToPath(new URL('../../../tests/gold/', import.meta.url));
const DROPS = fileURLToPath(new URL('../../../content/drops/', import.meta.url));

/** Each page of the sample archive that has gold, as the pipeline reads its drop, beside that gold. */
export function* goldPages(): Generator<{
  readonly name: string;
  readonly page: PageDocument;
  readonly gold: GoldPage;
}> {
  for (const file of globSync('*/*/*.json', { cwd: GOLD }).sort()) {
    const name = file.replace(/\.json$/, '');
    const path = join(DROPS, `${name}.txt`);
    const page = readPage({ path, bytes: readFileSync(path), issued: null, page: null, pageName: null });
    yield { name, page, gold: JSON.parse(readFileSync(join(GOLD, file), 'utf8')) as GoldPage };
  }
}
