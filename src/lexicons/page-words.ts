/**
 * Words that tell what a line of a newspaper page is. Source: the usage of Chinese city dailies; terms after 《新闻学大辞典》
 * (电头, 讯头, 署名, 报眉) and GB/T 35311—2017.
 */

/** Before a name: 本报记者沈佳禾. */
export const BYLINE_ROLES = [
  '通讯员',
  '记者',
  '实习生',
  '见习记者',
  '实习记者',
  '特约记者',
  '特约通讯员',
  '首席记者',
  '特派记者',
  '本报评论员',
  '评论员',
  '特约评论员',
] as const;

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

/** Stands in the page's folio or imprint, not in an article. */
export const FURNITURE_WORDS = [
  '责任编辑',
  '责编',
  '美编',
  '美术编辑',
  '版式',
  '版式设计',
  '组版',
  '校对',
  '本版编辑',
  '值班主任',
  '值班编委',
  '编辑',
  '主编',
  '电话：',
  '电话:',
  '热线',
  '邮箱',
  '电子邮箱',
  'E-mail',
  'Email',
  '投稿',
  '国内统一刊号',
  '国内统一连续出版物号',
  '邮发代号',
  '总第',
  '农历',
  '星期',
  '社址',
  '邮编',
  '零售',
] as const;
