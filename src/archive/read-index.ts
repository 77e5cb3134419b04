import { join } from 'node:path';
import * as z from 'zod';
import { PageRecord, type Role } from '../../schemas/index.ts';
import { UNDATED } from '../addresses/urls.ts';
import { toMarkdownBody } from '../content/body.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import { articlesFolder, shownPath } from '../content/content-root.ts';
import { byCodeUnits, listFolder } from '../content/list-folder.ts';
import type { PaperEntry } from '../content/papers.ts';
import { readTextBelow } from '../content/read-below.ts';
import { readJson } from '../content/read-data.ts';
import { isOfNewsroom } from '../model/forms.ts';
import type { ArchiveIndex, IssueEntry, PageEntry, ReporterEntry, WithdrawnEntry } from './archive-index.ts';
import { type ArticleEntry, toEntry } from './article-entry.ts';
import { followWithdrawn } from './follow-withdrawn.ts';
import { openArticle, readIssueHeads } from './read-issue.ts';
import { maskArticle } from './withdrawals/mask-article.ts';
import type { WithheldById } from './withdrawals/read-withheld.ts';

/** What the index needs of a page record; the rest stays unread. */
const PageHead = z.object({
  drop: PageRecord.shape.drop,
  page: PageRecord.shape.page,
  pageName: PageRecord.shape.pageName,
  articles: z.array(z.object({ id: PageRecord.shape.articles.element.shape.id })),
  withdrawn: PageRecord.shape.withdrawn,
  characters: PageRecord.shape.characters.optional(),
});
type PageHead = z.infer<typeof PageHead>;

/**
 * Reads the index of an archive: the head of every article's frontmatter and its lead, once. `readArticles` gives the
 * articles of a folder of a paper.
 */
export function readIndex(
  root: string,
  papers: ReadonlyMap<string, PaperEntry>,
  withheld: WithheldById,
  report: (problem: ContentProblem) => void,
  readArticles: typeof readIssueHeads = readIssueHeads,
): ArchiveIndex {
  const issues: IssueEntry[] = [];
  const withdrawn = toWithdrawn(withheld);
  for (const paper of listFolder(articlesFolder(root))) {
    for (const folder of listFolder(join(articlesFolder(root), paper))) {
      const heads = readHeads(root, paper, folder, report);
      for (const [name, head] of heads) {
        for (const { id, headline, reason, to } of head.withdrawn) {
          // Its address leads to it wherever it stands.
          if (reason !== 'moved' && withheld.get(id)?.hide !== null)
            withdrawn.push({ id, headline, reason, notice: null, to, paper, folder, name });
        }
      }
      const entries = readArticles(root, paper, folder, report).flatMap((open): ArticleEntry[] => {
        const taken = withheld.get(open.article.id);
        if (taken === undefined) return [toEntry(open.article, open.body, open)];
        return taken.hide === null ? [] : toMaskedEntry(root, open.path, taken.hide, report);
      });
      withdrawn.push(...toUnreadable(entries, heads, withheld, paper, folder));
      const pages = toPages(entries, heads, papers.get(paper)?.pages ?? {}, paper, folder);
      if (pages.length > 0) issues.push({ paper, folder, date: folder === UNDATED ? null : folder, pages });
    }
  }
  const pages = issues.flatMap((issue) => issue.pages);
  const articles = pages.flatMap((page) => page.articles);
  const byId = new Map(pages.flatMap((page) => page.printed).map((entry) => [entry.id, entry]));
  return {
    articles,
    byId,
    issues,
    reporters: toReporters(articles),
    withdrawn: followWithdrawn(withdrawn, (id) => byId.has(id)),
  };
}

/** Addresses that an editor's line emptied; their headlines may be what was to be taken back. */
function toWithdrawn(withheld: WithheldById): WithdrawnEntry[] {
  return [...withheld.values()]
    .filter(({ hide }) => hide === null)
    .map(({ id, page, notice }) => ({ id, headline: null, reason: 'editor', notice, to: [], ...page }));
}

/** Articles that a page's record knows and of which nothing can be shown: their addresses stay. */
function toUnreadable(
  entries: readonly ArticleEntry[],
  heads: ReadonlyMap<string, PageHead>,
  withheld: WithheldById,
  paper: string,
  folder: string,
): WithdrawnEntry[] {
  const shown = new Set(entries.map(({ id }) => id));
  return [...heads].flatMap(([name, { articles }]) =>
    articles
      .filter(({ id }) => !shown.has(id) && withheld.get(id)?.hide !== null)
      .map(({ id }) => ({
        id,
        headline: null,
        reason: 'unreadable',
        notice: null,
        to: [],
        paper,
        folder,
        name,
      })),
  );
}

/** A lead is cut, and Markdown escapes: words are hidden in the whole article before its entry is made. */
function toMaskedEntry(
  root: string,
  path: string,
  hide: readonly string[],
  report: (problem: ContentProblem) => void,
): ArticleEntry[] {
  const open = openArticle(root, path, report);
  if (open === null) return [];
  const { article, paragraphs } = maskArticle({ article: open.article, paragraphs: open.paragraphs() }, hide);
  return [toEntry(article, toMarkdownBody(paragraphs), open)];
}

function readHeads(
  root: string,
  paper: string,
  folder: string,
  report: (problem: ContentProblem) => void,
): Map<string, PageHead> {
  const heads = new Map<string, PageHead>();
  for (const base of listFolder(join(articlesFolder(root), paper, folder))) {
    if (!base.endsWith('.json')) continue;
    const file = shownPath(root, 'articles', paper, folder, base);
    const text = readTextBelow(root, `articles/${paper}/${folder}/${base}`);
    const read = text.ok ? readJson(text.value, PageHead, file) : text;
    if (read.ok) heads.set(base.slice(0, -'.json'.length), read.value);
    else read.problems.forEach(report);
  }
  return heads;
}

/** Pages in the order of their first article; pages without any (an advertisement) take their place by number or name. */
function toPages(
  entries: readonly ArticleEntry[],
  heads: ReadonlyMap<string, PageHead>,
  usualNames: Readonly<Record<string, string>>,
  paper: string,
  folder: string,
): PageEntry[] {
  const byName = Map.groupBy(entries, (entry) => entry.name);
  const names = new Set([
    ...byName.keys(),
    ...[...heads].filter(([, head]) => !isGone(head)).map(([name]) => name),
  ]);
  return [...names]
    .map((name): PageEntry => {
      const head = heads.get(name);
      const printed = byName.get(name) ?? [];
      const page = head?.page ?? printed[0]?.page ?? null;
      return {
        paper,
        folder,
        name,
        drop: head?.drop ?? `${paper}/${folder}/${name}.txt`,
        page,
        pageName: head?.pageName ?? (page === null ? null : (usualNames[page] ?? null)),
        articles: printed.filter(isOfNewsroom),
        printed,
      };
    })
    .sort((a, b) => (a.page ?? Infinity) - (b.page ?? Infinity) || byCodeUnits(a.name, b.name));
}

/** Its drop was deleted or moved: only its addresses are left. */
const isGone = (head: PageHead) => head.withdrawn.length > 0 && head.characters === 0;

function toReporters(articles: readonly ArticleEntry[]): ReporterEntry[] {
  const found = new Map<
    string,
    { paper: string; name: string; roles: Set<Role>; articles: Set<ArticleEntry> }
  >();
  for (const article of articles) {
    for (const { name, role } of article.reporters) {
      const key = `${article.paper}\n${name}`;
      const entry = found.get(key) ?? { paper: article.paper, name, roles: new Set(), articles: new Set() };
      entry.roles.add(role);
      entry.articles.add(article);
      found.set(key, entry);
    }
  }
  return [...found.entries()]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, entry]) => ({ ...entry, roles: [...entry.roles], articles: [...entry.articles] }));
}
