import { join } from 'node:path';
import { UNDATED } from '../addresses/urls.ts';
import { articlesFolder } from './content-root.ts';
import { byCodeUnits, listFolder } from './list-folder.ts';
import type { PageAddress } from './page-address.ts';

/** A folder of articles: a day of a paper, or its undated pages. */
export type IssueFolder = Pick<PageAddress, 'paper' | 'folder'>;

/** Every folder of articles by paper and day, undated pages last. */
export function listIssues(root: string): IssueFolder[] {
  return listFolder(articlesFolder(root)).flatMap((paper) =>
    listFolder(join(articlesFolder(root), paper)).map((folder) => ({ paper, folder })),
  );
}

/** Orders by day, newest first, then by paper; undated pages last. */
export function newestFirst(a: IssueFolder, b: IssueFolder): number {
  const undated = Number(a.folder === UNDATED) - Number(b.folder === UNDATED);
  return undated || byCodeUnits(b.folder, a.folder) || byCodeUnits(a.paper, b.paper);
}
