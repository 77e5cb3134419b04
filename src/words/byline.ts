import type { Reporter, Role } from '../../schemas/index.ts';
import { type BylineWords, bylines } from './bylines-zh.ts';

type Signed = Pick<Reporter, 'name' | 'role'>;

/** The people of one role, in the order in which they are printed. */
export interface BylineGroup {
  readonly role: Role;
  readonly names: readonly string[];
}

/** Groups a byline by role; a name that is printed twice in a role stands once. */
export function bylineGroups(reporters: readonly Signed[]): BylineGroup[] {
  return [...Map.groupBy(reporters, ({ role }) => role)].map(([role, signed]) => ({
    role,
    names: [...new Set(signed.map(({ name }) => name))],
  }));
}

/** 记者 周清川、沈知秋　通讯员 何谦: for lists. */
export function sayByline(reporters: readonly Signed[], words: BylineWords = bylines): string {
  return bylineGroups(reporters)
    .map(({ role, names }) => `${words.roles[role]} ${words.together(names)}`)
    .join(words.between);
}

/** 记者、摄影 */
export function sayRoles(roles: readonly Role[], words: BylineWords = bylines): string {
  return words.together(roles.map((role) => words.roles[role]));
}
