import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BLANK, browserEngine } from './browser-engine.ts';
import type { BenchArticle, SearchEngine } from './engine.ts';

/** Pagefind as it comes, for pages in Chinese. */
export async function defaultPagefind(
  articles: readonly BenchArticle[],
  root: string,
): Promise<SearchEngine> {
  // Other benches set it for an index of their own.
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  for (const { id, blocks } of articles) {
    await index.addCustomRecord({ url: `/${id}`, content: blocks.join('\n'), language: 'zh-cn' });
  }
  await index.writeFiles({ outputPath: join(root, 'pagefind') });
  await pagefind.close();
  writeFileSync(join(root, 'blank.html'), BLANK);
  const ids = readIds(join(root, 'pagefind', 'fragment'));
  return browserEngine({
    name: 'Pagefind, as it comes',
    root,
    open: `import('/pagefind/pagefind.js').then(async (pagefind) => { await pagefind.init(); globalThis.engine = pagefind; })`,
    first: (query) =>
      `engine.search(${query}).then(({ results }) => Promise.all(results.slice(0, 10).map((result) => result.data())))`,
    all: (query) => `engine.search(${query}).then(({ results }) => results.map(({ id }) => id))`,
    idOf: (name) => ids.get(name) ?? name,
  });
}

/** Article ids by the names of Pagefind's fragments, which are gzip of a signature and JSON. */
function readIds(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{')));
      return [file.replace(/\.pf_fragment$/, ''), String(url).slice(1)];
    }),
  );
}
