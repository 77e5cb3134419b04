/** npm run index: the search index from content/articles, into the built site. */
import { join } from 'node:path';
import { cacheFolder } from '../src/content/cache-folder.ts';
import { endWithParent } from '../src/publish/end-with-parent.ts';
import { siteFolder } from '../src/publish/site-folder.ts';
import { buildIndex, type SearchArticle } from '../src/search/writer/build-index.ts';
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

const begun = performance.now();
try {
  const built = await buildIndex(searchArticles(), join(dist, 'search', 'data'), { cache });
  const { articles, blocks, bundles, kept, bytes } = built;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const unchanged =
    kept === 0 ? '' : kept === bundles ? ', unchanged' : `, ${kept} of ${bundles} bundles unchanged`;
  console.log(
    `Search index: ${articles} articles, ${blocks} blocks, ${seconds} s, ${(bytes / 1e6).toFixed(1)} MB${unchanged}`,
  );
} catch (error) {
  console.error(`The search index could not be built: ${(error as Error).message}`);
  process.exitCode = 1;
}
tellProblems(archive);
