/** npm run screenshots: the pictures of both READMEs, light and dark, taken from the built site. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageKinds } from '../../scripts/bench/page-kinds.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { openBuiltSite } from './built-site.ts';

const folder = fileURLToPath(new URL('../../.github/screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });
const kinds = pageKinds(openArchive());
const site = await openBuiltSite();
for (const [name, width] of [
  ['issue', 1280],
  ['article', 390],
  ['trace', 1280],
] as const) {
  const { page, close } = await site.open(kinds[name]!, { width });
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: `${folder}${name}-dark.png` });
  await close();
}
await site.close();
