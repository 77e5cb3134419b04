/** What an article is, what a paragraph of it is, and in which script it is printed: the only lists of these words. */
import * as z from 'zod';

/** `item`: of a list, its printed mark included. `row`: of a table, its cells parted by tabs. */
export const PARAGRAPH_KINDS = [
  'text',
  'subhead',
  'verse',
  'item',
  'row',
  'salutation',
  'signature',
] as const;

export const ARTICLE_KINDS = [
  'news',
  'verse',
  'letter',
  'interview',
  'briefs',
  'notice',
  'advertisement',
  'table',
  'contents',
  'weather',
] as const;

/** BCP 47. */
export const LANGS = ['zh-Hans', 'zh-Hant'] as const;

export const ParagraphKind = z
  .enum(PARAGRAPH_KINDS)
  .describe(
    'text, subhead 小标题, verse a line of verse, item 列表项, row a row of a table, salutation 称谓, signature 落款.',
  );

export const ArticleKind = z
  .enum(ARTICLE_KINDS)
  .describe(
    'news, verse 诗, letter 来信, interview 访谈, briefs 简讯 under one label; and what no newsroom wrote as an article: notice 公告, 启事, advertisement 广告, table, contents 导读, weather 天气.',
  );

export const Lang = z.enum(LANGS).describe('BCP 47: simplified zh-Hans, traditional zh-Hant.');

export type ParagraphKind = z.infer<typeof ParagraphKind>;
export type ArticleKind = z.infer<typeof ArticleKind>;
export type Lang = z.infer<typeof Lang>;
