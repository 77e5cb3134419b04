/** npm run index: the search index from content/articles, into the built site. */
import { join } from 'node:path';
import { cacheFolder } from '../src/content/cache-folder.ts';
import { endWithParent } from '../src/publish/end-with-parent.ts';
import { siteFolder } from '../src/publish/site-folder.ts';
import { ENGINES, type Engine } from '../src/search/files.ts';
import { buildIndex, type IndexSummary, type SearchArticle } from '../src/search/writer/build-index.ts';
import { toSearchArticle } from '../src/search/writer/to-search-article.ts';
import { openArchiveOrEnd, tellProblems } from './open-archive.ts';

endWithParent();
const dist = siteFolder();
const cache = cacheFolder('search');
const archive = openArchiveOrEnd();
/** One at a time, as the archive is read. */
function* searchArticles(): Generator<SearchArticle> {
  for (const article of archive.articles()) yield toSearchArticle(article);
}

/** The kind of index that JIANBAO_SEARCH asks for; left out, the size of the archive decides. */
function engineAsked(): Engine | undefined {
  const asked = process.env['JIANBAO_SEARCH'];
  const engine = ENGINES.find((engine) => engine === asked);
  if (asked && engine === undefined)
    throw new Error(`JIANBAO_SEARCH is “${asked}”, expected ${ENGINES.join(' or ')}, or nothing.`);
  return engine;
}

const begun = performance.now();
try {
  const engine = engineAsked();
  const built = await buildIndex(searchArticles(), join(dist, 'search', 'data'), { cache, engine });
  const { articles, blocks, bytes } = built;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `Search index: ${articles} articles, ${blocks} blocks, ${seconds} s, ${(bytes / 1e6).toFixed(1)} MB${kept(built)}`,
  );
} catch (error) {
  console.error(`The search index could not be built: ${(error as Error).message}`);
  process.exitCode = 1;
}
tellProblems(archive);

function kept(built: IndexSummary): string {
  if (built.engine === 'segments') return ', in segments';
  const { kept, bundles } = built;
  if (kept === 0) return '';
  return kept === bundles ? ', unchanged' : `, ${kept} of ${bundles} bundles unchanged`;
}
