/** A phrase for the search tests, taken from the archive itself: none stands in a test. */
import type { Archive } from '../../src/archive/archive.ts';
import type { OpenArticle } from '../../src/archive/read-issue.ts';

export interface WrappedPhrase {
  readonly article: OpenArticle;
  readonly phrase: string;
  /** The lines of the drop that it begins and ends in, from 1. */
  readonly lines: readonly [from: number, to: number];
}

/** Letters on each side of the break. */
const REACH = 4;

/**
 * The first phrase of the given articles that a line end of the drop runs through: eight Han letters, the middle of
 * them broken in the drop, all of them whole in the article, and in no other article.
 *
 * @throws {Error} where the articles have none.
 */
export function findWrappedPhrase(archive: Archive, articles: readonly OpenArticle[]): WrappedPhrase {
  const everything = [...archive.articles()].map((other) => other.paragraphs().join('\n'));
  for (const article of articles) {
    const { paper } = article.article;
    const page = { paper, folder: article.folder, name: article.name };
    const drop = archive.drop(page);
    const blocks = archive.pageRecord(page)?.articles.find(({ id }) => id === article.article.id)?.blocks;
    if (drop === null || blocks === undefined) continue;
    for (const [number, text] of article.paragraphs().entries()) {
      const runs = blocks[`p${number + 1}`] ?? [];
      const lineOf = (offset: number) => {
        const [from, start] = runs.findLast(([begin]) => begin <= offset)!;
        return drop.slice(0, start + offset - from).split('\n').length;
      };
      for (const [index, [at]] of runs.entries()) {
        if (index === 0) continue;
        const [, start, length] = runs[index - 1]!;
        const between = drop.slice(start + length, runs[index]![1]);
        const phrase = text.slice(at - REACH, at + REACH);
        const found = everything.filter((other) => other.includes(phrase)).length;
        const whole = at >= REACH && /^\p{Script=Han}{8}$/u.test(phrase);
        if (whole && /^\s*\n\s*$/.test(between) && !drop.includes(phrase) && found === 1)
          return { article, phrase, lines: [lineOf(at - REACH), lineOf(at + REACH - 1)] };
      }
    }
  }
  throw new Error('No line end of these drops runs through a phrase of eight letters.');
}
