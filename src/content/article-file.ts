/**
 * The article file: YAML frontmatter, checked by `Article`, and a Markdown body of paragraphs. What is written reads back
 * unchanged, whatever the text.
 */
import { Article } from '../../schemas/index.ts';
import { type Body, readMarkdownBody, toMarkdownBody } from './body.ts';
import { fileProblem, type Read } from './content-problem.ts';
import { splitFrontmatter, toFrontmatter } from './frontmatter.ts';
import { readYaml } from './read-data.ts';

/** An article as it stands in its file. */
export interface ArticleFile extends Body {
  readonly article: Article;
}

/** An article file of which only the frontmatter was read. */
export interface UnreadArticleFile {
  readonly article: Article;
  /** Markdown, for `readMarkdownBody`. */
  readonly body: string;
}

/** The bytes of an article's file, as text. Keys stand in the schema's order; throws where the article breaks the schema. */
export function writeArticleFile({ article, paragraphs, forms }: ArticleFile): string {
  return `---\n${toFrontmatter(Article.parse(article))}---\n\n${toMarkdownBody(paragraphs, forms)}`;
}

/** Reads an article's frontmatter and leaves the body as it is: enough for every list. */
export function readFrontmatter(text: string, file: string): Read<UnreadArticleFile> {
  const parts = splitFrontmatter(text);
  if (parts === null) {
    const found = text.startsWith('---') ? 'frontmatter without an end' : 'no frontmatter';
    return { ok: false, problems: [fileProblem(file, found, 'YAML between two lines of ---')] };
  }
  const read = readYaml(parts.yaml, Article, { file, line: parts.yamlLine });
  return read.ok ? { ok: true, value: { article: read.value, body: parts.body } } : read;
}

/** Reads an article file, body and all. */
export function readArticleFile(text: string, file: string): Read<ArticleFile> {
  const read = readFrontmatter(text, file);
  if (!read.ok) return read;
  return { ok: true, value: { article: read.value.article, ...readMarkdownBody(read.value.body) } };
}
