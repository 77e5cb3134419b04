/**
 * The archive: START HERE to read articles. `openArchive` gives papers, the index of all articles (for lists), the
 * articles themselves one at a time, page records and drops.
 */

export { type ContentProblem, toMessage } from '../content/content-problem.ts';
export { contentRoot } from '../content/content-root.ts';
export type { PageAddress } from '../content/page-address.ts';
export type { PaperEntry } from '../content/papers.ts';
export { type Archive, openArchive } from './archive.ts';
export type { ArchiveIndex, IssueEntry, PageEntry, ReporterEntry, WithdrawnEntry } from './archive-index.ts';
export type { Arrivals } from './arrivals.ts';
export type { ArticleEntry } from './article-entry.ts';
export { type NameEntry, type Names, namesIn } from './find-names.ts';
export { type Arrival, type NewPage, newestArrivals, newestPages } from './newest-arrivals.ts';
export type { OpenArticle } from './read-issue.ts';
export type { OpenPageRecord } from './withdrawals/mask-page.ts';
export { UnreadableWithdrawals } from './withdrawals/read-withheld.ts';
