/** The articles of a newspaper page for programs: as TEI and as JSON, one file a page. */
import type { Article, ParagraphKind } from '../../schemas/index.ts';
import { articleUrl, pageSegment, pageUrl } from '../addresses/urls.ts';
import type { IssueEntry, OpenArticle, PageEntry } from '../archive/index.ts';
import { toCited } from '../citations/cited-article.ts';
import { archive } from '../components/shown-archive.ts';
import { type Rights, rightsOf } from '../metadata/rights.ts';
import { bestUrl, type SitePlace } from '../metadata/site-place.ts';
import { pageTei } from '../tei/page-tei.ts';
import { displayTitle } from '../words/display-title.ts';
import { teiWords } from '../words/tei-words.ts';

/** What `/<paper>/<date>/<page>.json` holds: all that the archive has of a page's articles. */
export interface PageArticles {
  readonly paper: string;
  readonly paperName: string;
  readonly date: string | null;
  readonly page: number | null;
  readonly pageName: string | null;
  readonly url: string;
  readonly rights: Rights | null;
  readonly articles: readonly {
    readonly url: string;
    /** Frontmatter as in the article's file. */
    readonly article: Article;
    readonly paragraphs: readonly string[];
    /** What each paragraph is. */
    readonly kinds: readonly ParagraphKind[];
    /** Places, from 0, of paragraphs that begin another stanza, list or table than the one before. */
    readonly apart: readonly number[];
  }[];
}

const place: SitePlace = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL };

/** Paths of the pages below the site, for `getStaticPaths`. */
export function pagePaths() {
  return archive.index().issues.flatMap((issue) =>
    issue.pages.map((page) => ({
      params: { paper: page.paper, date: page.folder, page: pageSegment(page.name) },
      props: { issue, page },
    })),
  );
}

/** `PageArticles` as JSON, put together of the articles' own JSON. */
export function pageJson({ date }: IssueEntry, page: PageEntry): string {
  const paper = archive.papers.get(page.paper);
  const head: Omit<PageArticles, 'articles'> = {
    paper: page.paper,
    paperName: paper?.name ?? page.paper,
    date,
    page: page.page,
    pageName: page.pageName,
    url: bestUrl(pageUrl(page.drop), place),
    rights: rightsOf(paper),
  };
  const articles = page.printed.flatMap((entry) => {
    const json = archive.articleJson(entry.id);
    return json === null
      ? []
      : [`{"url":${JSON.stringify(bestUrl(articleUrl(entry), place))},${json.slice(1)}`];
  });
  return `${JSON.stringify(head).slice(0, -1)},"articles":[\n${articles.join(',\n')}\n]}\n`;
}

/** `articles` are the page's by id; one that cannot be read is left out. */
export function pageTeiXml(
  { date }: IssueEntry,
  page: PageEntry,
  articles: ReadonlyMap<string, OpenArticle>,
): string {
  const paper = archive.papers.get(page.paper);
  const named = paper ?? { name: page.paper, place: '', publisher: null };
  return pageTei(
    {
      title: teiWords.title(named.name, date, page),
      paper: named,
      date,
      page: page.page,
      rights: rightsOf(paper),
      url: bestUrl(pageUrl(page.drop), place),
      drop: page.drop,
    },
    page.printed.flatMap((entry) => {
      const open = articles.get(entry.id);
      if (open === undefined) return [];
      const { article } = open;
      const { title } = toCited(article, { title: displayTitle(entry), paper: named });
      const url = bestUrl(articleUrl(entry), place);
      return [{ article, paragraphs: open.paragraphs(), forms: open.forms(), url, title }];
    }),
  );
}
