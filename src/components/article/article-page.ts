import { articleUrl } from '../../addresses/urls.ts';
import type { ArticleEntry, OpenArticle, PageEntry } from '../../archive/index.ts';
import { toCited } from '../../citations/cited-article.ts';
import { articleTags } from '../../metadata/article-tags.ts';
import { rightsOf } from '../../metadata/rights.ts';
import { absoluteUrl } from '../../metadata/site-place.ts';
import { displayTitle } from '../../words/display-title.ts';
import { inEach } from '../both.ts';
import type { FramedPage } from '../frame/framed-page.ts';
import { archive } from '../shown-archive.ts';
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
    title: inEach(() => title.text),
    description: entry.lead,
    head: articleTags({
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
