import { joinMarked, sliceMarked, toMarked, toSpans } from '../../../src/corrections/marked-text.ts';
import type { ArticleNode, FolioDocument, TextBlock } from '../../../src/pipeline/types.ts';
import type { Chance } from './chance.ts';

/** Changes how a page is cut: into other articles, or into other paragraphs. */
export function changeRules(chance: Chance): (page: FolioDocument) => FolioDocument {
  const change = chance.of([mergeArticles, splitArticle, splitParagraph, joinParagraphs]);
  const choice = chance.int(0, 1_000);
  return (page) => ({ ...page, articles: change(page.articles, choice) });
}

type Change = (articles: readonly ArticleNode[], choice: number) => readonly ArticleNode[];

const mergeArticles: Change = (articles, choice) => {
  if (articles.length < 2) return articles;
  const first = choice % (articles.length - 1);
  const [one, other] = [articles[first]!, articles[first + 1]!];
  const heads = [other.kicker, other.headline, other.deck].filter((block) => block !== null);
  const merged = {
    ...one,
    paragraphs: [...one.paragraphs, ...heads, ...other.paragraphs],
    lines: [...one.lines, ...other.lines],
  };
  return articles.toSpliced(first, 2, merged);
};

const splitArticle: Change = (articles, choice) => {
  const index = choice % articles.length;
  const article = articles[index]!;
  const { paragraphs } = article;
  if (paragraphs.length < 2) return articles;
  const at = 1 + (choice % (paragraphs.length - 1));
  return articles.toSpliced(
    index,
    1,
    { ...article, paragraphs: paragraphs.slice(0, at), review: [] },
    { ...article, kicker: null, headline: null, deck: null, paragraphs: paragraphs.slice(at), review: [] },
  );
};

const splitParagraph: Change = (articles, choice) =>
  changeParagraphs(articles, choice, (paragraphs, index) => {
    const block = paragraphs[index]!;
    const end = block.text.indexOf('。', Math.floor(block.text.length / 3)) + 1;
    if (end <= 0 || end >= block.text.length) return paragraphs;
    return paragraphs.toSpliced(index, 1, piece(block, 0, end), piece(block, end, block.text.length));
  });

const joinParagraphs: Change = (articles, choice) =>
  changeParagraphs(articles, choice, (paragraphs, index) => {
    const next = paragraphs[index + 1];
    if (next === undefined) return paragraphs;
    const whole = joinMarked([paragraphs[index]!, next].map(toMarked));
    const border = paragraphs[index]!.text.length;
    const origins = whole.origins.toSpliced(border, 1);
    const text = whole.text.slice(0, border) + whole.text.slice(border + 1);
    return paragraphs.toSpliced(index, 2, { text, spans: toSpans(origins) });
  });

function changeParagraphs(
  articles: readonly ArticleNode[],
  choice: number,
  change: (paragraphs: readonly TextBlock[], index: number) => readonly TextBlock[],
): readonly ArticleNode[] {
  const article = articles[choice % articles.length]!;
  const paragraphs = change(article.paragraphs, choice % article.paragraphs.length);
  return articles.map((other) => (other === article ? { ...article, paragraphs, review: [] } : other));
}

function piece(block: TextBlock, from: number, to: number): TextBlock {
  const { text, origins } = sliceMarked(toMarked(block), from, to);
  return { text, spans: toSpans(origins) };
}
