import type { Reporter, Role } from '../../schemas/index.ts';
import { ROLE_WORDS } from './role-words.ts';

type Signed = Pick<Reporter, 'name' | 'role'>;

/** The people of one role, in the order in which they are printed. */
export interface BylineGroup {
  readonly role: Role;
  readonly word: string;
  readonly names: readonly string[];
}

/** Groups a byline by role; a name that is printed twice in a role stands once. */
export function bylineGroups(reporters: readonly Signed[]): BylineGroup[] {
  return [...Map.groupBy(reporters, ({ role }) => role)].map(([role, signed]) => ({
    role,
    word: ROLE_WORDS[role],
    names: [...new Set(signed.map(({ name }) => name))],
  }));
}

/** 记者 周清川、沈知秋　通讯员 何谦: for lists. */
export function sayByline(reporters: readonly Signed[]): string {
  return bylineGroups(reporters)
    .map(({ word, names }) => `${word} ${names.join('、')}`)
    .join('　');
}
