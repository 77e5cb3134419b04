import type { Role, Withdrawn } from '../../schemas/index.ts';
import type { ArticleEntry } from './article-entry.ts';
import type { WithdrawalNotice } from './withdrawals/read-withheld.ts';

export interface PageEntry {
  readonly paper: string;
  readonly folder: string;
  readonly name: string;
  /** Path of its drop below `content/drops`. */
  readonly drop: string;
  readonly page: number | null;
  /** As printed or said by an editor, else the paper's usual name for that page. */
  readonly pageName: string | null;
  /** What the newsroom wrote: what lists show and counts count. */
  readonly articles: readonly ArticleEntry[];
  /** All that stands on it, notices, advertisements, tables, contents and weather boxes included, in the order of print. */
  readonly printed: readonly ArticleEntry[];
}

/** The pages of one day, or the undated pages of a paper. */
export interface IssueEntry {
  readonly paper: string;
  readonly folder: string;
  /** The day; null for undated pages. */
  readonly date: string | null;
  readonly pages: readonly PageEntry[];
}

/** Whose name stands over, under or in the articles of a paper. */
export interface ReporterEntry {
  readonly paper: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly articles: readonly ArticleEntry[];
}

/** An address whose article is gone, or not to be read. */
export interface WithdrawnEntry extends Pick<Withdrawn, 'id' | 'headline' | 'to'> {
  /** `editor`: a line of content/withdrawals.yaml took it back; `unreadable`: its file has a mistake in it, or is not there. */
  readonly reason: Exclude<Withdrawn['reason'], 'moved'> | 'editor' | 'unreadable';
  /** What the editor says; null for other reasons, and where the line has a mistake. */
  readonly notice: WithdrawalNotice | null;
  readonly paper: string;
  readonly folder: string;
  readonly name: string;
}

/** All that lists need of an archive; no bodies and no values beside the reporters. */
export interface ArchiveIndex {
  /** By paper, folder, page, and place on the page; what the newsroom wrote. */
  readonly articles: readonly ArticleEntry[];
  /** Of all that is printed. */
  readonly byId: ReadonlyMap<string, ArticleEntry>;
  /** By paper and day, oldest first, undated pages last. */
  readonly issues: readonly IssueEntry[];
  /** By paper and name. */
  readonly reporters: readonly ReporterEntry[];
  readonly withdrawn: readonly WithdrawnEntry[];
}
