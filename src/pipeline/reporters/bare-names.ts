import { NOT_NAMES } from '../../lexicons/not-names.ts';
import { COMMON_SURNAMES } from '../../lexicons/surnames.ts';
import { isPlace } from '../names/names-and-place.ts';
import {
  hasCompoundSurname,
  hasSurname,
  looksLikeName,
  type NameSpan,
  splitNames,
} from '../names/split-names.ts';
import type { Block } from '../nodes/blocks-of.ts';
import type { Place } from './place.ts';

const BRACKETED = /^[（(【〔]([^（）()【】〔〕]{2,24})[）)】〕]$/;
const BARE = /^[\p{Script=Han}·•・‧\s、]{1,23}[^摄作画绘图译]$/u;
/** ◎沈知秋, ·沈知秋·, [英]约翰·史密斯: what may stand around the names. */
const AROUND =
  /^(?<before>[\s◎○●■□◆◇★▲△※·•—]{0,4}(?:[[［〔（(]\p{Script=Han}{1,4}[\]］〕）)])?\s?)(?<names>[\p{Script=Han}][\p{Script=Han}·•・‧\s、]*?)(?:\s?[（(](?![^）)]*[图片照稿续译上下])\p{Script=Han}{2,6}[）)])?[\s◎○●■□◆◇★·•]{0,3}$/u;
/** A line of more characters is no line of names. */
const LONGEST = 30;

/** The names in a block that holds nothing else; null for other blocks. */
export function namesInBare({ id, text }: Block, { blocks, index }: Place): readonly NameSpan[] | null {
  if (!id.startsWith('p') || text.length > LONGEST) return null;
  const bracketed = BRACKETED.exec(text);
  const around = bracketed ? null : AROUND.exec(text);
  if (!bracketed && !around) return null;
  const before = around?.groups?.before?.length ?? 0;
  const [from, to] = bracketed
    ? [1 + lengthOfPlace(bracketed[1]!), text.length - 1]
    : [before, before + around!.groups!.names!.trimEnd().length];
  // Behind the headline (which `npm run extract` reads as p1); in brackets, behind the text.
  const placed = bracketed
    ? index > 0
    : (index === 1 || (index === 2 && blocks[1]!.text.length < 40)) && blocks.length > index + 1;
  if (!placed || !BARE.test(text.slice(from, to))) return null;
  return namesOf(text, from, to, bracketed !== null);
}

/** The names between `from` and `to` if nothing else stands there, and if they are surely some. */
export function namesOf(
  text: string,
  from: number,
  to: number,
  bracketed: boolean,
): readonly NameSpan[] | null {
  const names = splitList(text, from, to);
  return names && isSure(text, names, bracketed) ? names : null;
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

function isCommon(text: string, from: number): boolean {
  return COMMON_SURNAMES.has(text.charAt(from)) || hasCompoundSurname(text, from);
}

/** Pen names of two characters need no family name (晓禾); longer ones and several names do. */
function isSure(text: string, names: readonly NameSpan[], bracketed: boolean): boolean {
  const written = names.map(({ from, to }) => text.slice(from, to));
  if (
    written.some((name) => NOT_NAMES.has(name) || isPlace(name)) ||
    /社[稿发讯]|^新华|摄[于自]/.test(written.join(''))
  )
    return false;
  // 荣誉模范团长: of names that no mark parts, the first or most have a family name that is common.
  const glued = names.some(({ from }, i) => names[i - 1]?.to === from);
  const common = names.filter(({ from }) => isCommon(text, from));
  if (glued && !bracketed && common[0] !== names[0] && common.length * 2 <= names.length) return false;
  if (names.every((name) => looksLikeName(text, name))) return true;
  const short = names.every(({ from, to }) => to - from === 2);
  return short && names.length <= (bracketed ? 2 : 1);
}
