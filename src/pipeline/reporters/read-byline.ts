import type { Role } from '../../../schemas/index.ts';
import {
  DEEDS_BEFORE_NAMES,
  OFFICES_BEFORE_NAMES,
  REPORT_KINDS,
  ROLES_AFTER_NAMES,
} from '../../lexicons/role-words.ts';
import { readNames } from '../names/read-names.ts';
import { looksLikeName, type NameSpan } from '../names/split-names.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';
import { isEmployer } from './is-employer.ts';

/** A person in a byline; offsets are UTF-16 code units, end exclusive. */
export interface Signed extends NameSpan {
  readonly role: Role;
}

export interface BylineReading {
  readonly signed: readonly Signed[];
  readonly to: number;
}

/** How much a place lets pass: see `readByline`. */
export interface BylineForm {
  /** Before an office nothing but an employer and a rank may stand (本报首席记者), as in a line of its own or in running text. */
  readonly strict?: boolean;
  /** Names without a role are the author's. */
  readonly bare?: boolean;
}

const OFFICE_WORDS = oneOf(Object.keys(OFFICES_BEFORE_NAMES));
const DEED_WORDS = oneOf(Object.keys(DEEDS_BEFORE_NAMES));
const LONG_DEEDS = oneOf(Object.keys(DEEDS_BEFORE_NAMES).filter((word) => word.length > 1));
const MARK = '\\s?[:：/／╱丨｜|∣︱]\\s?';
/** 撰文◎沈知秋, 文 沈知秋. */
const DEED_SIGN = `(?:${MARK}|\\s?[◎■●□]\\s?|\\s+)`;
/** 文/图, 报导．摄影: several deeds of the same people. */
const DEEDS = `${DEED_WORDS}(?:\\s?[、.．/／·•&和及]?\\s?${DEED_WORDS}){0,3}`;
const DEED_MARK = sticky(`(${DEEDS})(${DEED_SIGN})`);
const DEED = sticky(`(${LONG_DEEDS})(\\s?)`);
/** 文/图 本报记者沈知秋. */
const DEEDS_BEFORE_OFFICE = sticky(`${DEED_WORDS}(?:\\s?[、.．/／·•&和及]?\\s?${DEED_WORDS}){1,3}\\s?`);
/** 本报, 本报驻俄罗斯, 经济日报—澜川网, 市公安局: who the person works for, before the office. */
const OFFICE = sticky(
  `((?:[\\p{Script=Han}《》“”·—–\\-A-Za-z0-9](?!者|员)){0,24}?)\\s?(${OFFICE_WORDS})(\\s?[:：/／╱丨｜|∣︱]?\\s?)`,
);
/** 市长会见记者: no employer. */
const NO_EMPLOYER = /[对向给让请问被把将等的了该各几]|会见|接受|邀请|告诉|回答|采访|组织|参观|欢迎/;
const BREAK = '(?=$|[\\s，,。；;：:）)】〕］\\]、])';
const ROLE_BEHIND = sticky(
  `\\s?(?:[/／╱]\\s?(${oneOf(Object.keys(ROLES_AFTER_NAMES))})(?!${MARK})|(${oneOf(Object.keys(ROLES_AFTER_NAMES))})(?:[于自][^）)。，,]{1,14})?(?:${BREAK}|(?=本[报刊台社]|\\p{Script=Han}{2,3}(?:摄影?|图|文)(?!\\p{Script=Han})|\\p{Script=Han}{0,6}(?:记者|通讯员))))`,
);
/** 发自澜川, ／台北报导, 北京综合报道: where from, behind the names. */
const WHERE = '(?:(?!记者|员|生|摄)\\p{Script=Han}){2,6}?';
const WHEN = '(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日';
const TAIL = sticky(
  `\\s?(?:[/／╱]\\s?)?(?:发自${WHERE}(?:报[道导])?${BREAK}|(?:${WHEN})?(?:${WHERE}\\s?)?(?:${WHEN})?(?:${oneOf(REPORT_KINDS)}){0,2}(?:报[道导]${BREAK}|专?[电讯](?=$|[）)】〕］\\]]))|[（(]\\p{Script=Han}{2,6}[）)](?=$))`,
);
const REPORTED = /发自|报[道导]|[电讯]$/;
/** 通讯员 市气宣, 受访者供图: who is no person. */
const UNNAMED = sticky(
  `(?:通讯员\\s?[:：/／]?\\s?\\p{Script=Han}{2,12}?|[图文]?[:：/／]?\\p{Script=Han}{2,8}?(?:供图|提供|制图))${BREAK}`,
);
const GAP = sticky('[\\s、，,；;/／]{0,3}(?:和|与)?\\s?');

/**
 * Reads the groups of a byline from `from` on, not beyond `to`, in a simplified text: 记者沈知秋 通讯员周清川、黄明远 · 文/本报驻澜川记者沈知秋 ·
 * 撰文/沈知秋 摄影/周清川 · 沈知秋 摄 · 记者沈知秋／台北报导. An office or a deed stands before its names, a deed also behind them. `to` of
 * the reading is where the last group ends. Source: 《新闻学大辞典》 s. v. 署名.
 */
export function readByline(text: string, from: number, to: number, form: BylineForm = {}): BylineReading {
  const signed: Signed[] = [];
  let at = from;
  for (;;) {
    const start = at + (matchAt(GAP, text, at)?.[0].length ?? 0);
    const group = readGroup(text, start, to, form);
    const unnamed = group || signed.length === 0 ? null : within(matchAt(UNNAMED, text, start), to);
    if (!group && !unnamed) return { signed, to: at };
    signed.push(...(group?.signed ?? []));
    at = group?.to ?? start + unnamed![0].length;
  }
}

/** What stands before the names of a group. */
interface Head {
  readonly role: Role | null;
  readonly to: number;
  /** Nothing but a name can follow. */
  readonly sure: boolean;
  /** Deeds stand before the names here: 文 沈知秋 图 周清川. */
  readonly deed?: boolean;
}

function readGroup(text: string, from: number, to: number, form: BylineForm): BylineReading | null {
  const head = readHead(text, from, form);
  // 沈知秋 编译: what looked like a head stands behind its names.
  return (
    (head && readNamed(text, head, to, form)) ??
    readNamed(text, { role: null, to: from, sure: false }, to, form)
  );
}

function readNamed(text: string, head: Head, to: number, form: BylineForm): BylineReading | null {
  if (head.to >= to) return null;
  const names = readNames(text, head.to, to);
  const last = names.at(-1)?.to;
  if (last === undefined) return null;
  if (!head.sure && !names.every((span) => looksLikeName(text, span))) return null;
  const behind = head.deed ? null : within(matchAt(ROLE_BEHIND, text, last), to);
  const word = behind?.[1] ?? behind?.[2];
  const after = word === undefined ? null : ROLES_AFTER_NAMES[word.replace('／', '/')]!;
  // 本报记者沈知秋摄 took the picture; 本报记者沈知秋 文/图 is a reporter all the same.
  const role = after === 'photographer' || !head.role ? after : head.role;
  const end = last + (behind?.[0].length ?? 0);
  const tail = within(matchAt(TAIL, text, end), to)?.[0] ?? '';
  const named = role ?? (form.bare || REPORTED.test(tail) ? 'author' : null);
  return named && { signed: names.map((span) => ({ ...span, role: named })), to: end + tail.length };
}

function readHead(text: string, from: number, form: BylineForm): Head | null {
  const deeds = matchAt(DEEDS_BEFORE_OFFICE, text, from);
  const behindDeeds = deeds && readOffice(text, from + deeds[0].length, { strict: true });
  if (behindDeeds) return behindDeeds;
  const marked = matchAt(DEED_MARK, text, from);
  if (marked) {
    const deed = roleOfDeeds(marked[1]!);
    const at = from + marked[0].length;
    const office = readOffice(text, at, form);
    return office
      ? { ...office, role: deed === 'photographer' ? deed : office.role, deed: true }
      : { role: deed, to: at, sure: marked[2]!.trim() !== '', deed: true };
  }
  const office = readOffice(text, from, form);
  if (office) return office;
  const deed = matchAt(DEED, text, from);
  return deed && { role: DEEDS_BEFORE_NAMES[deed[1]!]!, to: from + deed[0].length, sure: false };
}

function readOffice(text: string, from: number, { strict }: BylineForm): Head | null {
  const office = matchAt(OFFICE, text, from);
  if (!office) return null;
  const [all, employer, word, mark] = office as unknown as [string, string, string, string];
  if (strict ? !isEmployer(employer) : NO_EMPLOYER.test(employer)) return null;
  const named = OFFICES_BEFORE_NAMES[word]!;
  const role = named === 'reporter' && /(?:见习|实习)$/.test(employer) ? 'intern' : named;
  return {
    role,
    to: from + all.length,
    sure: /(?:记者|通讯员|实习生)$/.test(word) && (mark !== '' || !strict),
  };
}

/** Who only took or gave pictures is a photographer; who wrote too, an author. */
function roleOfDeeds(deeds: string): Role {
  const roles = Array.from(deeds.matchAll(EACH_DEED), ([word]) => DEEDS_BEFORE_NAMES[word]!);
  return roles.find((role) => role !== 'photographer') ?? 'photographer';
}

const EACH_DEED = new RegExp(DEED_WORDS, 'gu');

function within(match: RegExpExecArray | null, to: number): RegExpExecArray | null {
  return match && match.index + match[0].length <= to ? match : null;
}
