import type { Paper } from '../../schemas/index.ts';

/** Who may do what with the text of a paper: for its pages, its metadata and its data alike. */
export interface Rights {
  /** As the paper's file says it, for people. */
  readonly statement: string;
  /** Address of a licence, for machines; null where the paper's file names none. */
  readonly license: string | null;
  /** Who published the paper. */
  readonly holder: string;
}

/** The rights in a paper's text; null where the archive has no file about it. */
export function rightsOf(paper: Paper): Rights;
export function rightsOf(paper: Paper | undefined): Rights | null;
export function rightsOf(paper: Paper | undefined): Rights | null {
  if (paper === undefined) return null;
  return { statement: paper.rights, license: paper.license, holder: paper.publisher ?? paper.name };
}
