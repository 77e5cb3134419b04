import { OFFICES_BEFORE_NAMES } from './role-words.ts';

/**
 * Words that tell what a line of a newspaper page is. Source: the usage of Chinese city dailies; terms after 《新闻学大辞典》
 * (电头, 讯头, 署名, 报眉) and GB/T 35311—2017.
 */

/** Before a name, where one group of a byline ends and the next begins: offices that are nothing else. */
export const BYLINE_ROLES = Object.keys(OFFICES_BEFORE_NAMES).filter((word) => /(?:记者|员|生)$/.test(word));

/** Opens a caption. */
export const CAPTION_OPENERS = [
  '图为',
  '图①',
  '图１',
  '上图',
  '下图',
  '左图',
  '右图',
  '题图',
  '本版图片',
  '这是',
  '资料图',
] as const;

/** Names the makers of the page or its place in the post: enough to tell an imprint. */
export const IMPRINT_WORDS = [
  '值班主任',
  '值班编委',
  '图片编辑',
  '实习编辑',
  '本版编辑',
  '本版责编',
  '校对',
  '版式',
  '版面设计',
  '组版',
  '编校',
  '美术编辑',
  '美编',
  '责任编辑',
  '责任校对',
  '责编',
  '邮发代号',
] as const;

/** Stands in folios and imprints, and elsewhere. */
export const FOLIO_WORDS = [
  'E-mail',
  'Email',
  '今日',
  '刊号',
  '连续出版物号',
  '农历',
  '出版',
  '总第',
  '投稿',
  '日报社',
  '晚报社',
  '来信请寄',
  '热线：',
  '电子信箱',
  '电子邮箱',
  '电话：',
  '社址',
  '编辑：',
  '邮箱：',
  '邮编',
  '零售',
] as const;

/** Endings of the line that says who took a picture. */
export const CREDIT_ENDINGS = ['供图', '摄', '摄影', '摄影报道', '影', '资料图片'] as const;
