import type { Article, Correction, PageRecord, Paper, Person } from '../../schemas/index.ts';
import type { WithheldById } from '../archive/withdrawals/read-withheld.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import type { PageAddress } from '../content/page-address.ts';
import type { SourceText } from './finding.ts';

/** Everything below `content/`, read once; checks look at nothing else. */
export interface Content {
  /** A path below the content root as messages show it. */
  readonly shown: (...parts: string[]) => string;
  /** Every file, as a path below the content root. */
  readonly files: readonly string[];
  /** What could not be read, or broke its schema. */
  readonly problems: readonly ContentProblem[];
  readonly papers: ReadonlyMap<string, Paper>;
  readonly drops: readonly CheckedDrop[];
  readonly articles: readonly CheckedArticle[];
  readonly records: readonly CheckedRecord[];
  readonly corrections: readonly CheckedCorrections[];
  /** Who is who, and the file's text. */
  readonly people: { readonly people: readonly Person[]; readonly text: string };
  /** What editors took back. */
  readonly withheld: WithheldById;
  /** Digest of the rules as they are now. */
  readonly rules: string;
}

export interface CheckedDrop {
  readonly address: PageAddress;
  readonly file: string;
  readonly sha256: string;
  readonly sidecar: string | null;
  /** Null where it is no text. */
  readonly text: string | null;
}

export interface CheckedArticle {
  readonly address: PageAddress;
  readonly source: SourceText;
  readonly article: Article;
  readonly paragraphs: readonly string[];
}

export interface CheckedRecord {
  readonly address: PageAddress;
  readonly source: SourceText;
  readonly record: PageRecord;
}

export interface CheckedCorrections {
  readonly address: PageAddress;
  readonly source: SourceText;
  readonly sha256: string;
  readonly corrections: readonly Correction[];
}

/** `<paper>/<folder>/<name>`: one page, whatever of it is there. */
export const pageKey = ({ paper, folder, name }: PageAddress) => `${paper}/${folder}/${name}`;
