/**
 * What an article's page says of itself to programs: Highwire's `citation_*` tags as Zotero and Google Scholar read them,
 * Dublin Core, Open Graph and schema.org.
 */
import { isoDate } from '../citations/cited-article.ts';
import { escapeXml } from '../markup/escape.ts';
import { frame } from '../words/frame-zh.ts';
import { type ArticleContext, newsArticle, scriptJson } from './json-ld.ts';

type Tag = readonly [name: string, content: string | null | undefined];

/** The tags for an article's `<head>`, as HTML. */
export function articleTags(context: ArticleContext): string {
  const named = [...highwire(context), ...dublinCore(context)].map((tag) => meta('name', tag));
  const properties = openGraph(context).map((tag) => meta('property', tag));
  const data = `<script type="application/ld+json">${scriptJson(newsArticle(context))}</script>`;
  return `${named.join('')}${properties.join('')}${data}`;
}

function meta(attribute: 'name' | 'property', [name, content]: Tag): string {
  return content ? `<meta ${attribute}="${name}" content="${escapeXml(content)}">` : '';
}

/**
 * Zotero's Embedded Metadata takes the newspaper's name from `citation_journal_title`, which alone would make the item a
 * journal's; `z:itemType` comes first with it. Google Scholar wants days with slashes.
 */
function highwire({ cited, publisher, url }: ArticleContext): Tag[] {
  return [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', cited.title],
    ...cited.authors.map((name): Tag => ['citation_author', name]),
    ['citation_publication_date', cited.date && isoDate(cited.date).replaceAll('-', '/')],
    ['citation_journal_title', cited.paper],
    ['citation_publisher', publisher],
    ['citation_firstpage', cited.page?.toString()],
    ['citation_language', 'zh-CN'],
    ['citation_public_url', url],
    ['citation_fulltext_html_url', url],
  ];
}

function dublinCore({ article, cited, publisher, rights, url }: ArticleContext): Tag[] {
  return [
    ['DC.type', 'Text'],
    ['DC.title', cited.title],
    ...cited.authors.map((name): Tag => ['DC.creator', name]),
    ['DC.date', cited.date && isoDate(cited.date)],
    ['DC.source', cited.paper],
    ['DC.publisher', publisher],
    ['DC.language', 'zh-CN'],
    ['DC.identifier', url ?? article.id],
    ['DC.rights', rights?.statement],
  ];
}

function openGraph({ cited, title, description, pageName, url }: ArticleContext): Tag[] {
  return [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:site_name', frame.name],
    ['og:locale', 'zh_CN'],
    ['og:url', url],
    ['article:published_time', cited.date?.day ? isoDate(cited.date) : null],
    ['article:section', pageName],
  ];
}
