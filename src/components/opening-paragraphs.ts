import type { Archive } from '../archive/index.ts';
import { isBylineParagraph } from '../model/byline-paragraph.ts';

/** How much of a front page's first story stands on the front page, in UTF-16 code units. */
const ENOUGH = 600;

/** An article's first paragraphs, whole ones, until they fill the place; its byline stands above them already. */
export function openingParagraphs(archive: Archive, id: string): string[] {
  const open = archive.article(id);
  const opening: string[] = [];
  let length = 0;
  for (const [i, paragraph] of open?.paragraphs().entries() ?? []) {
    if (length >= ENOUGH) break;
    if (open !== null && isBylineParagraph(open.article, i + 1, paragraph)) continue;
    opening.push(paragraph);
    length += paragraph.length;
  }
  return opening;
}
