import type { Role } from '../../schemas/index.ts';

/**
 * Words that stand before a name in a byline and say what the person did. Source: the usage of Chinese dailies;
 * 《新闻学大辞典》 s. v. 署名.
 */
export const ROLES_BEFORE_NAMES: Readonly<Record<string, Role>> = {
  作者: 'author',
  图: 'photographer',
  实习生: 'intern',
  实习记者: 'intern',
  摄: 'photographer',
  摄像: 'photographer',
  摄影: 'photographer',
  摄影报道: 'photographer',
  摄影记者: 'photographer',
  撰文: 'author',
  撰稿: 'author',
  整理: 'author',
  文: 'author',
  本版编辑: 'editor',
  特派记者: 'reporter',
  特约摄影: 'photographer',
  特约记者: 'reporter',
  特约评论员: 'author',
  特约通讯员: 'correspondent',
  编辑: 'editor',
  见习记者: 'intern',
  记者: 'reporter',
  评论员: 'author',
  读者: 'author',
  责任编辑: 'editor',
  责编: 'editor',
  通讯员: 'correspondent',
  首席记者: 'reporter',
};

/** Words that stand behind a name and say what the person did. Source: as above. */
export const ROLES_AFTER_NAMES: Readonly<Record<string, Role>> = {
  供图: 'photographer',
  图: 'photographer',
  摄: 'photographer',
  摄影: 'photographer',
  摄影报道: 'photographer',
  文: 'author',
  '文/图': 'author',
  文图: 'author',
  '文／图': 'author',
};
