import type { Role } from '../../schemas/index.ts';

/** What a byline calls each role. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  reporter: '记者',
  intern: '见习记者',
  correspondent: '通讯员',
  author: '作者',
  photographer: '摄影',
  editor: '编辑',
};

/** The same for those who do not read Chinese. */
export const ENGLISH_ROLES: Readonly<Record<Role, string>> = {
  reporter: 'Reporter',
  intern: 'Trainee reporter',
  correspondent: 'Correspondent',
  author: 'Author',
  photographer: 'Photographer',
  editor: 'Editor',
};

/** 记者、摄影 */
export function sayRoles(roles: readonly Role[]): string {
  return roles.map((role) => ROLE_WORDS[role]).join('、');
}
