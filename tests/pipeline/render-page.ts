import type { ArticleNode, ArticlesDocument, CaptionNode } from '../../src/pipeline/types.ts';

/** What a page was read as, one piece a line, each with its name: for people to read, and for fixtures to be held against. */
export function renderPage(document: ArticlesDocument): string {
  const { articles, captions, furniture, ornaments, leftover, text } = document;
  const page = [
    ...captions.map((caption) => line('caption', toCaption(caption))),
    ...furniture.map((block) => line('furniture', block.text)),
    ...ornaments.map(({ start, length }) => line('ornament', text.slice(start, start + length))),
    ...leftover.map((block) => line('leftover', block.text)),
  ];
  const sections = articles.map((article, i) => [`article ${i + 1}`, ...renderArticle(article)].join('\n'));
  if (page.length > 0) sections.push(['page', ...page].join('\n'));
  return `${sections.join('\n\n')}\n`;
}

function renderArticle({ kicker, headline, deck, paragraphs, captions }: ArticleNode): string[] {
  return [
    ...(kicker ? [line('kicker', kicker.text)] : []),
    ...(headline ? [line('headline', headline.text)] : []),
    ...(deck ? [line('deck', deck.text)] : []),
    ...paragraphs.map((paragraph, i) => line(`p${i + 1}`, paragraph.text)),
    ...captions.map((caption, i) => line(`c${i + 1}`, toCaption(caption))),
  ];
}

function toCaption({ text, credit }: CaptionNode): string {
  return credit === null ? text : `${text} [${credit}]`;
}

function line(name: string, text: string): string {
  return `  ${name}: ${text}`;
}
