import type { Role } from '../../../schemas/index.ts';
import { ROLES_AFTER_NAMES, ROLES_BEFORE_NAMES } from '../../lexicons/role-words.ts';
import { readNames } from '../names/read-names.ts';
import type { NameSpan } from '../names/split-names.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';

/** A person in a byline; offsets are UTF-16 code units, end exclusive. */
export interface Signed extends NameSpan {
  readonly role: Role;
}

export interface BylineReading {
  readonly signed: readonly Signed[];
  readonly to: number;
}

/** 本报, 本报驻俄罗斯, 新华社, 中央人民广播电台: who the person works for, before 记者. Short one-character roles (文, 图, 摄) need a mark behind. */
const ROLE = sticky(
  `(?:(?:\\p{Script=Han}|[《》])(?!者|员)){0,24}?(?:(${oneOf(Object.keys(ROLES_BEFORE_NAMES).filter((word) => word.length > 1))})\\s?[:：/／]?\\s?|([文图摄])\\s?[:：/／]\\s?)`,
);
const ROLE_BEHIND = sticky(
  `\\s?[/／]?\\s?(${oneOf(Object.keys(ROLES_AFTER_NAMES))})(?:影?报道)?(?=$|[\\s，,。；;）)】])`,
);
const GAP = sticky('[\\s、，,；;/／]{0,3}(?:和|与)?');

/**
 * Reads the groups of a byline from `from` on, not beyond `to`: 记者沈知秋 通讯员周清川、黄明远 · 本报驻澜川记者沈知秋 · 沈知秋 摄. A
 * role word stands before its names; 摄, 文/图 stand behind them. `to` of the reading is where the last group ends.
 */
export function readByline(text: string, from: number, to: number): BylineReading {
  const signed: Signed[] = [];
  let at = from;
  for (;;) {
    const start = at + (matchAt(GAP, text, at)?.[0].length ?? 0);
    const group = readGroup(text, start, to);
    if (!group) return { signed, to: at };
    signed.push(...group.signed);
    at = group.to;
  }
}

function readGroup(text: string, from: number, to: number): BylineReading | null {
  const role = matchAt(ROLE, text, from);
  const named = role ? from + role[0].length : from;
  if (named >= to) return null;
  const names = readNames(text, named, to);
  const end = names.at(-1)?.to;
  if (!end) return null;
  const behind = matchAt(ROLE_BEHIND, text, end);
  const before = role ? ROLES_BEFORE_NAMES[role[1] ?? role[2]!]! : null;
  const after = behind && behind.index + behind[0].length <= to ? ROLES_AFTER_NAMES[behind[1]!]! : null;
  // 本报记者沈知秋摄 took the picture; 本报记者沈知秋 文/图 is a reporter all the same.
  const name = after === 'photographer' || !before ? after : before;
  if (!name) return null;
  return {
    signed: names.map((span) => ({ ...span, role: name })),
    to: after ? end + behind![0].length : end,
  };
}
