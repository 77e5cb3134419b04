import type * as z from 'zod';
import { Article } from '../../schemas/index.ts';
import { readFrontmatter } from '../content/article-file.ts';
import type { Read } from '../content/content-problem.ts';
import { splitFrontmatter } from '../content/frontmatter.ts';
import { readYaml } from '../content/read-data.ts';

/** What lists need of an article's frontmatter: the keys before the values that were read out of its text, and the names. */
export const ArticleHead = Article.pick({
  id: true,
  paper: true,
  date: true,
  page: true,
  order: true,
  kind: true,
  lang: true,
  kicker: true,
  headline: true,
  deck: true,
  dateline: true,
  reporters: true,
  people: true,
  places: true,
  organizations: true,
});
export type ArticleHead = z.infer<typeof ArticleHead>;

/** The first key that lists have no use for, as the pipeline orders them. */
const VALUES = /^dates:/m;

/** The names, which stand together, and the items below them. */
const NAMES = /^people:.*\n(?:(?:[ -]|places:|organizations:).*\n)*/m;

/**
 * Reads the frontmatter as far as lists need it, which is half of the work of an index. Where the keys stand in another
 * order, or something is wrong, all of it is read, so that messages are the same.
 */
export function readHead(text: string, file: string): Read<{ article: ArticleHead; body: string }> {
  const parts = splitFrontmatter(text);
  const end = parts?.yaml.search(VALUES) ?? -1;
  if (parts !== null && end > 0) {
    const yaml = parts.yaml.slice(0, end) + (NAMES.exec(parts.yaml)?.[0] ?? '');
    const read = readYaml(yaml, ArticleHead, { file, line: parts.yamlLine });
    if (read.ok) return { ok: true, value: { article: read.value, body: parts.body } };
  }
  return readFrontmatter(text, file);
}
