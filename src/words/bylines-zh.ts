/** What a byline calls each role, and how its names are put together, in Chinese. */
import type { Role } from '../../schemas/index.ts';

export const roles: Readonly<Record<Role, string>> = {
  reporter: '记者',
  intern: '见习记者',
  correspondent: '通讯员',
  author: '作者',
  photographer: '摄影',
  editor: '编辑',
};

export const bylines = {
  roles,
  /** 周清川、沈知秋; 记者、摄影 */
  together: (names: readonly string[]) => names.join('、'),
  /** Between the people of one role and those of the next. */
  between: '　',
};

export type BylineWords = typeof bylines;
