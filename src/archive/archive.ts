import type { PageRecord, Site, Topic } from '../../schemas/index.ts';
import { readDropText } from '../articles/read-drop.ts';
import { type ContentProblem, toMessage } from '../content/content-problem.ts';
import { contentRoot, shownPath } from '../content/content-root.ts';
import { sha256 } from '../content/digest.ts';
import { type IssueFolder, listIssues, newestFirst } from '../content/list-issues.ts';
import { articleFilePath, dropPath, type PageAddress, recordPath } from '../content/page-address.ts';
import { readPageRecord } from '../content/page-record-file.ts';
import { type PaperEntry, readPapers } from '../content/papers.ts';
import { readPeople } from '../content/people.ts';
import { isThere, readBytesBelow, readTextBelow } from '../content/read-below.ts';
import { readSite } from '../content/site-settings.ts';
import { readTopics } from '../content/topics.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { type Arrivals, readArrivals } from './arrivals.ts';
import { findNames, type Names } from './find-names.ts';
import { KeptArticles } from './kept-articles.ts';
import { knownFrontmatter, readAnew } from './known-frontmatter.ts';
import { readIndex } from './read-index.ts';
import { type OpenArticle, openArticle, readIssue, readIssueHeads, readIssueWhole } from './read-issue.ts';
import { maskArticle } from './withdrawals/mask-article.ts';
import { maskDrop, maskRecord, type OpenPageRecord } from './withdrawals/mask-page.ts';
import { readWithheld, withheldOn } from './withdrawals/read-withheld.ts';

/**
 * An archive of articles: the one way in which pages, feeds, search and exports read them, and therefore the one place
 * where what editors took back (content/withdrawals.yaml) is left out of all of them.
 */
export interface Archive {
  readonly root: string;
  readonly papers: ReadonlyMap<string, PaperEntry>;
  readonly site: Site;
  readonly topics: readonly Topic[];
  /** Every article in the index's order, read as it is asked for: never more than one issue is held. */
  articles(): Generator<OpenArticle>;
  /** The same by issue, newest first, undated pages last: the order of the exported tables. */
  articlesNewestFirst(): Generator<OpenArticle>;
  /** What lists need; read at the first call and kept. */
  index(): ArchiveIndex;
  /** When articles came into the archive; read at the first call and kept. */
  arrivals(): Arrivals;
  /** Who and what the newsroom's articles name; found at the first call and kept. */
  names(): Names;
  /** One article by its id; null where there is none, or where its file cannot be read. */
  article(id: string): OpenArticle | null;
  /** The same as JSON, `{"article": …, "paragraphs": […], "kinds": […], "apart": […]}`; null likewise. */
  articleJson(id: string): string | null;
  /** What became of a page's drop; null where there is no record, or where it cannot be read. */
  pageRecord(page: PageAddress): OpenPageRecord | null;
  /**
   * A page's drop as text, byte-order mark and all, so that the record's offsets fit; null where it is gone or no text,
   * and where something of it is to be hidden but the record that says where is of another drop.
   */
  drop(page: PageAddress): string | null;
  /** What is wrong with the files read so far, each thing once. Such files are left out and stop nothing. */
  problems(): readonly ContentProblem[];
  /** Those among them because of which more is withheld than editors said: a person has to look. */
  doubts(): readonly ContentProblem[];
}

/**
 * Opens the archive below a content root. Its index is read once: open it again to see what changed on disk. `whole`
 * reads every article with the index and keeps it, for those who show all of them: each file is then read once. `known`
 * uses what the last command read, and keeps it for the next.
 *
 * @throws {UnreadableWithdrawals} where content/withdrawals.yaml does not say which articles must not be shown.
 */
export function openArchive(root: string = contentRoot(), { whole = false, known = false } = {}): Archive {
  const problems = new Map<string, ContentProblem>();
  const report = (problem: ContentProblem) => void problems.set(toMessage(problem), problem);
  const read = readPapers(root);
  read.problems.forEach(report);
  const settled = readSite(root);
  settled.problems.forEach(report);
  const { topics, problems: topicProblems } = readTopics(root);
  topicProblems.forEach(report);
  const { people, problems: peopleProblems } = readPeople(root);
  peopleProblems.forEach(report);
  const { withheld, problems: mistakes } = readWithheld(root);
  mistakes.forEach(report);
  let index: ArchiveIndex | undefined;
  let arrivals: Arrivals | undefined;
  let names: Names | undefined;
  const kept = new KeptArticles();
  const readerOf = known ? knownFrontmatter(root) : readAnew;

  /** An article as readers may see it; null where it is withdrawn. */
  const show = (open: OpenArticle): OpenArticle | null => {
    const taken = withheld.get(open.article.id);
    if (taken === undefined) return open;
    if (taken.hide === null) return null;
    const masked = maskArticle({ article: open.article, paragraphs: open.paragraphs() }, taken.hide);
    return {
      ...open,
      article: masked.article,
      paragraphs: () => [...masked.paragraphs],
      ...(taken.notice && { hiding: taken.notice }),
    };
  };

  function* readArticles({ paper, folder }: IssueFolder): Generator<OpenArticle> {
    for (const open of readIssue(root, paper, folder, report, readerOf({ paper, folder }))) {
      const shown = show(open);
      if (shown !== null) yield shown;
    }
  }

  const readWhole: typeof readIssueHeads = (at, paper, folder, tell) => {
    const take = (open: OpenArticle) => {
      const shown = show(open);
      if (shown !== null) kept.open(open.article.id, () => shown);
    };
    return readIssueWhole(at, paper, folder, tell, take, readerOf({ paper, folder }));
  };

  const readShown = (id: string): OpenArticle | null => {
    const entry = archive.index().byId.get(id);
    const open = entry === undefined ? null : openArticle(root, articleFilePath(entry, id), report);
    return open && show(open);
  };

  const readRecord = (page: PageAddress): PageRecord | null => {
    const path = recordPath(page);
    if (!isThere(root, `articles/${path}`)) return null;
    const file = shownPath(root, 'articles', path);
    const text = readTextBelow(root, `articles/${path}`);
    const record = text.ok ? readPageRecord(text.value, file) : text;
    if (record.ok) return record.value;
    record.problems.forEach(report);
    return null;
  };

  const readStored = (page: PageAddress) => (id: string) => {
    const open = openArticle(root, articleFilePath(page, id), report);
    return open && { article: open.article, paragraphs: open.paragraphs() };
  };

  const archive: Archive = {
    root,
    papers: read.papers,
    site: settled.site,
    topics,
    *articles() {
      for (const issue of listIssues(root)) yield* readArticles(issue);
    },
    *articlesNewestFirst() {
      for (const issue of listIssues(root).sort(newestFirst)) yield* readArticles(issue);
    },
    index() {
      index ??= readIndex(root, read.papers, withheld, report, whole ? readWhole : readIssueHeads);
      return index;
    },
    arrivals: () => (arrivals ??= readArrivals(root)),
    names: () => (names ??= findNames(archive.index().articles, people)),
    article: (id) => kept.open(id, () => readShown(id)),
    articleJson: (id) => kept.json(id, () => readShown(id)),
    pageRecord(page) {
      const record = readRecord(page);
      return record && maskRecord(record, withheldOn(withheld, page), readStored(page));
    },
    drop(page) {
      const path = `drops/${dropPath(page)}`;
      if (!isThere(root, path)) return null;
      const text = readDropText(root, page);
      if (!text.ok) {
        text.problems.forEach(report);
        return null;
      }
      const taken = withheldOn(withheld, page);
      if (taken.length === 0) return text.value;
      const bytes = readBytesBelow(root, path);
      const record = readRecord(page);
      if (record === null || !bytes.ok || sha256(bytes.value) !== record.sha256) return null;
      return maskDrop(text.value, record, taken, readStored(page));
    },
    problems: () => [...problems.values()],
    doubts: () => mistakes,
  };
  return archive;
}
