import type { Dateline } from '../../../schemas/index.ts';
import { NOT_NAMES } from '../../lexicons/not-names.ts';
import { ROLES_AFTER_NAMES, ROLES_BEFORE_NAMES } from '../../lexicons/role-words.ts';
import { fromAt } from '../../model/at.ts';
import { readCredit } from '../captions/read-credit.ts';
import { hasSurname, type NameSpan, splitNames } from '../names/split-names.ts';
import type { Block } from '../nodes/blocks-of.ts';
import { readByline, type Signed } from './read-byline.ts';

/** Where a block stands in its article. */
export interface Place {
  readonly blocks: readonly Block[];
  readonly index: number;
  readonly dateline: Dateline | null;
}

/** A kind of place where people sign. The first rule that applies to a block reads it. */
export interface ReporterRule {
  readonly name: string;
  readonly applies: (block: Block, place: Place) => boolean;
  readonly read: (block: Block, place: Place) => readonly Signed[];
}

const LONGEST_BYLINE = 60;
const MARKS = /[。！？]/;
/** What a line or a bracket that names somebody holds at least: the last letter of a word for a role, or of 照片 and 摄制. */
const MENTIONS_ROLE = new RegExp(
  `[制片${[ROLES_BEFORE_NAMES, ROLES_AFTER_NAMES]
    .flatMap((roles) => Object.keys(roles))
    .map((word) => word.at(-1))
    .join('')}]`,
);
const ORNAMENTS = /^[\s□■◆●★▲△○◎※]*/;
const BRACKET = /[（(]([^（）()]{2,60})[）)]/g;
const BRACKETED = /^[（(]([^（）()]{2,12})[）)]$/;
const BARE = /^[\p{Script=Han}·\s、]{1,11}[^摄作画绘图]$/u;
const CREDIT_AT_END = /(?:摄|摄影|摄影报道|供图)[）)]?\s*$/;

/** 图为…。沈知秋 摄: the caption's credit. */
const caption: ReporterRule = {
  name: 'caption',
  applies: (block) => block.id.startsWith('c'),
  read: (block) => credited(block.text),
};

/** A line of its own: 本报记者沈知秋 通讯员周清川, 责任编辑：黄明远. */
const bylineBlock: ReporterRule = {
  name: 'byline-block',
  applies: ({ id, text }) =>
    id.startsWith('p') &&
    text.length <= LONGEST_BYLINE &&
    MENTIONS_ROLE.test(text) &&
    !MARKS.test(text) &&
    isByline(text),
  read: ({ text }) => readByline(text, ORNAMENTS.exec(text)![0].length, text.length).signed,
};

/** A line of its own with nothing but names: under the headline, or in brackets at the end. Without a role word, it names the author. */
const bareNames: ReporterRule = {
  name: 'bare-names',
  applies: (block, place) => bareNamesOf(block, place) !== null,
  read: (block, place) => bareNamesOf(block, place)!.map((span) => ({ ...span, role: 'author' })),
};

/** In running text: behind the dateline (本报讯（记者沈知秋）, 本报澜川1月5日电 记者沈知秋报道), in brackets, or as a credit at the end. */
const runningText: ReporterRule = {
  name: 'running-text',
  applies: ({ id }) => id.startsWith('p'),
  read: (block, { dateline }) => [
    ...behindDateline(block, dateline),
    ...inBrackets(block.text),
    ...creditAtEnd(block.text),
  ],
};

export const REPORTER_RULES: readonly ReporterRule[] = [caption, bylineBlock, bareNames, runningText];

function credited(text: string): readonly Signed[] {
  return (readCredit(text)?.names ?? []).map((span) => ({ ...span, role: 'photographer' }));
}

/** Whether the whole line is read as a byline. */
function isByline(text: string): boolean {
  const { signed, to } = readByline(text, ORNAMENTS.exec(text)![0].length, text.length);
  return signed.length > 0 && text.slice(to).trim() === '';
}

function bareNamesOf({ id, text }: Block, { blocks, index }: Place): readonly NameSpan[] | null {
  if (!id.startsWith('p')) return null;
  const bracketed = BRACKETED.exec(text);
  const [from, to] = bracketed ? [1 + lengthOfPlace(bracketed[1]!), text.length - 1] : [0, text.length];
  // Behind the headline (which `npm run extract` reads as p1); in brackets, behind the text.
  const placed = bracketed
    ? index > 0
    : (index === 1 || (index === 2 && blocks[1]!.text.length < 40)) && blocks.length > index + 1;
  if (!placed || !BARE.test(text.slice(from, to))) return null;
  const names = splitList(text, from, to);
  return names && isSure(text, names, bracketed !== null) ? names : null;
}

/** （石砚县郎德厚）: a letter to the editor names where it comes from. */
function lengthOfPlace(signature: string): number {
  const place = /^\p{Script=Han}{2,4}?[省市县区镇乡村](?=\p{Script=Han}{2,3}$)/u.exec(signature)?.[0] ?? '';
  return hasSurname(signature, place.length) ? place.length : 0;
}

/** The names of a list, whose separators may have been lost. */
function splitList(text: string, from: number, to: number): readonly NameSpan[] | null {
  const names: NameSpan[] = [];
  for (const item of text.slice(from, to).matchAll(/[^、\s]+/g)) {
    const split = splitNames(text, from + item.index, from + item.index + item[0].length);
    if (!split) return null;
    names.push(...split);
  }
  return names;
}

/** Pen names of two characters need no family name (晓禾); longer ones and several names do. */
function isSure(text: string, names: readonly NameSpan[], bracketed: boolean): boolean {
  if (names.some(({ from, to }) => NOT_NAMES.has(text.slice(from, to)))) return false;
  if (names.every(({ from }) => hasSurname(text, from))) return true;
  const short = names.every(({ from, to }) => to - from === 2);
  return short && names.length <= (bracketed ? 2 : 1);
}

function behindDateline({ id, text }: Block, dateline: Dateline | null): readonly Signed[] {
  if (!dateline || fromAt(dateline.at).block !== id) return [];
  const { to } = fromAt(dateline.at);
  const gap = /^\s?/.exec(text.slice(to))![0].length;
  return /^[（(]/.test(text.slice(to + gap))
    ? []
    : readByline(text, to + gap, Math.min(text.length, to + LONGEST_BYLINE)).signed;
}

function inBrackets(text: string): readonly Signed[] {
  return Array.from(text.matchAll(BRACKET)).flatMap((match) => {
    if (!MENTIONS_ROLE.test(match[1]!)) return [];
    const from = match.index + 1;
    const to = from + match[1]!.length;
    const byline = readByline(text, from, to);
    return text.slice(byline.to, to).trim() === ''
      ? byline.signed
      : credited(match[1]!).map((span) => ({
          ...span,
          from: span.from + from,
          to: span.to + from,
        }));
  });
}

function creditAtEnd(text: string): readonly Signed[] {
  const from = Math.max(0, text.length - 40);
  const end = text.slice(from);
  if (!CREDIT_AT_END.test(end) || /[）)]\s*$/.test(end)) return [];
  return credited(end).map((span) => ({ ...span, from: span.from + from, to: span.to + from }));
}
