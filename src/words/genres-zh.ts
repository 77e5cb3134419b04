/** Kinds of articles, and of their paragraphs, in Chinese. */
import type { ArticleKind, ParagraphKind } from '../../schemas/index.ts';

export const genres = {
  articles: {
    news: '报道',
    verse: '诗',
    letter: '来信',
    interview: '访谈',
    briefs: '简讯',
    notice: '公告、启事',
    advertisement: '广告',
    table: '表',
    contents: '导读',
    weather: '天气',
  } satisfies Record<ArticleKind, string> as Readonly<Record<ArticleKind, string>>,
  paragraphs: {
    text: '正文',
    subhead: '小标题',
    verse: '诗行',
    item: '列表项',
    row: '表格行',
    salutation: '称谓',
    signature: '落款',
  } satisfies Record<ParagraphKind, string> as Readonly<Record<ParagraphKind, string>>,
  /** Over what a page has beside its articles. */
  beside: '公告、广告及其他',
};

export type GenreWords = typeof genres;
