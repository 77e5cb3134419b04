import type { Article } from '../../../schemas/index.ts';
import type { ArticleFile } from '../../content/article-file.ts';
import { fromAt } from '../../model/at.ts';
import { textsOf } from '../../model/blocks.ts';
import { keepValues } from '../../model/values.ts';
import { maskStrings } from './mask-strings.ts';
import { findPhrases, MARK, maskPhrases, type Span } from './mask-text.ts';

/** Where phrases stand in each block of an article, by the block's name: `h`, `p1`, `c1`. */
export function findInBlocks(
  { article, paragraphs }: ArticleFile,
  phrases: readonly string[],
): ReadonlyMap<string, readonly Span[]> {
  return new Map(
    textsOf(article, paragraphs).flatMap(([block, text]) => {
      const spans = findPhrases(text, phrases);
      return spans.length === 0 ? [] : [[block, spans] as const];
    }),
  );
}

/**
 * The article without the phrases. Hidden text keeps its length, so that all other values stand where they stood; values
 * that were read out of hidden text are gone, since a figure says what its text said.
 */
export function maskArticle(file: ArticleFile, phrases: readonly string[]): ArticleFile {
  const hidden = findInBlocks(file, phrases);
  const shown = (at: string | null) => at === null || !touches(at, hidden);
  const article = keepValues(maskStrings(file.article, phrases), shown);
  const { captions } = file.article;
  const masked: Article = {
    ...article,
    figures: article.figures.map((figure) => withoutHiddenNoun(figure, phrases)),
    captions: article.captions.map((caption, i) =>
      caption.credit !== null &&
      captions[i]!.text.includes(captions[i]!.credit!) &&
      !caption.text.includes(captions[i]!.credit!)
        ? { ...caption, credit: null }
        : caption,
    ),
    review: article.review.filter(({ at }) => shown(at)),
  };
  return { ...file, article: masked, paragraphs: file.paragraphs.map((text) => maskPhrases(text, phrases)) };
}

function withoutHiddenNoun(figure: Article['figures'][number], phrases: readonly string[]) {
  const { of, ...rest } = figure;
  const hidden = of !== undefined && (of.includes(MARK) || phrases.some((phrase) => phrase.includes(of)));
  return hidden ? rest : figure;
}

/** Whether a place overlaps a span of its block, or lies less than `near` beside one. */
export function touches(at: string, spans: ReadonlyMap<string, readonly Span[]>, near = 0): boolean {
  const { block, from, to } = fromAt(at);
  return spans.get(block)?.some((span) => span.from < to + near && from < span.to + near) === true;
}
