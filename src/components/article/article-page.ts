import type { ArticleEntry, OpenArticle, PageEntry } from '../../archive/index.ts';
import { articleUrl } from '../../archive/urls.ts';
import { toCited } from '../../citations/cited-article.ts';
import { articleHead } from '../../metadata/article-head.ts';
import { rightsOf } from '../../metadata/rights.ts';
import { absoluteUrl } from '../../metadata/site-place.ts';
import type { FramedPage } from '../../site/framed-page.ts';
import { archive } from '../archive.ts';
import { displayTitle } from '../display-title.ts';
import { articlePageHtml } from './page-html.ts';

/** One article: its head, its text, what was read out of it, where it came from and how to cite it. */
export function articlePage(entry: ArticleEntry, open: OpenArticle, page: PageEntry): FramedPage {
  const { article } = open;
  const title = displayTitle(entry);
  const paper = archive.papers.get(article.paper);
  const named = { name: paper?.name ?? article.paper, place: paper?.place ?? null };
  const cited = toCited(article, { title, paper: named });
  const url = absoluteUrl(articleUrl(article), {
    site: import.meta.env.SITE,
    base: import.meta.env.BASE_URL,
  });
  return {
    title: title.text,
    description: entry.lead,
    head: articleHead({
      article,
      cited,
      title: title.text,
      description: entry.lead,
      pageName: page.pageName,
      publisher: paper?.publisher ?? null,
      rights: rightsOf(paper),
      url,
    }),
    body: articlePageHtml({ entry, open, page, cited, url }),
  };
}
