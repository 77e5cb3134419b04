import type { Archive } from '../archive/index.ts';

/** How much of a front page's first story stands on the front page, in UTF-16 code units. */
const ENOUGH = 600;

/** An article's first paragraphs, whole ones, until they fill the place. */
export function openingParagraphs(archive: Archive, id: string): string[] {
  const opening: string[] = [];
  let length = 0;
  for (const paragraph of archive.article(id)?.paragraphs() ?? []) {
    if (length >= ENOUGH) break;
    opening.push(paragraph);
    length += paragraph.length;
  }
  return opening;
}
