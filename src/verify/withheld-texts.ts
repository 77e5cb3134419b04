import type { Archive } from '../archive/index.ts';
import { openArticle } from '../archive/read-issue.ts';
import { findPhrases } from '../archive/withdrawals/mask-text.ts';
import { readWithheld } from '../archive/withdrawals/read-withheld.ts';
import { articleFilePath } from '../content/page-address.ts';
import { textsOf } from '../model/blocks.ts';

/** Text that readers must not see, and the article whose it is. */
export interface WithheldText {
  readonly id: string;
  readonly text: string;
}

/** A shorter sentence may stand in another article by chance. */
const LEAST = 10;

/**
 * The sentences that withdrawals withhold: all of a withdrawn article, of others those with hidden words. Left out are those that
 * an article has which is shown.
 */
export function withheldTexts(root: string, archive: Archive): WithheldText[] {
  const { withheld } = readWithheld(root);
  const found = [...withheld.values()].flatMap(({ id, page, hide }) => {
    const open = openArticle(root, articleFilePath(page, id), () => {});
    const texts = open === null ? [] : textsOf(open.article, open.paragraphs()).map(([, text]) => text);
    return texts
      .flatMap((text) => text.split(/(?<=[。！？；\n])/))
      .filter((sentence) => hide === null || findPhrases(sentence, hide).length > 0)
      .map((sentence) => ({ id, text: bare(sentence).replace(/[。！？；]$/, '') }))
      .filter(({ text }) => text.length >= LEAST);
  });
  if (found.length === 0) return [];
  let left = found;
  for (const { article, paragraphs } of archive.articles()) {
    const shown = bare(
      textsOf(article, paragraphs())
        .map(([, text]) => text)
        .join('\n'),
    );
    left = left.filter(({ text }) => !shown.includes(text));
  }
  return left;
}

/** A text without white space, as it is looked for whatever breaks it. */
export const bare = (text: string) => text.replace(/\s+/g, '');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader sees of HTML or XML, and of text in other forms that have no tags. */
export function seen(source: string): string {
  return bare(
    source
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!)
      .replace(/\\[nt]/g, ''),
  );
}
