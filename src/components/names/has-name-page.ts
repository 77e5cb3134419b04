import { nameSegment } from '../../addresses/urls.ts';
import type { NameEntry } from '../../archive/index.ts';

/** A part of a path that is longer, in bytes, no common file system holds. */
const LONGEST = 240;

/** Whether a name has a page: two articles stand under it, or an editor said who it is; and its address can be a folder. */
export function hasNamePage({ name, id, articles, isTold }: NameEntry): boolean {
  if (articles.length < 2 && !isTold) return false;
  return name !== '' && Buffer.byteLength(nameSegment(name, id)) <= LONGEST;
}
