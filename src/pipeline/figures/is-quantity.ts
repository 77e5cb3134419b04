import { isHan } from '../patterns/characters.ts';
import type { FigureReading } from './figure-reading.ts';
import { isArticle } from './is-article.ts';
import { isHour } from './is-hour.ts';
import { isCode, isPlaceName, isQuotedName } from './is-name.ts';

/**
 * Whether what a rule read counts or measures something. Numbers also name things (1680型, 107国道), list them (1、) and stand in
 * for 'a' (一个平台). `free`: where the figure before ends.
 */
export function isQuantity(text: string, figure: FigureReading, free: number): boolean {
  if (isCode(text, figure)) return false;
  if (figure.kind === 'ordinal' || figure.kind === 'ratio') return true;
  if (figure.number.bare && !figure.approx && !isCrowd(text, figure)) return false;
  if (isSection(text, figure, free) || isHour(text, figure) || isListedOrdinal(text, figure)) return false;
  if (isQuotedName(text, figure)) return false;
  if (figure.unit === null)
    return figure.number.style === 'digits' ? isBareDigits(text, figure) : isBareHan(text, figure);
  return !isArticle(text, figure) && !isPlaceName(text, figure);
}

/** 千人大会, 百万大军: people alone are counted in a bare 千 or 百万; 百万吨 and 万元产值 say a size. */
function isCrowd(text: string, { unit, from, to }: FigureReading): boolean {
  if (text.charAt(from - 1) === '每') return false;
  return unit === null ? CROWDS.test(text.slice(to, to + 2)) : PEOPLE.has(unit);
}

const PEOPLE: ReadonlySet<string> = new Set(['人', '名']);
const CROWDS =
  /^(?:大军|雄师|军民|民众|群众|市民|农民|职工|学生|民工|师生|移民|人民|同胞|党员|官兵|青年|网友|观众|游客|读者|教师|妇女|儿童|灾民|难民|农奴)/;

/** 2.2本工程: a number of a section at the head of a clause, or right behind another figure. */
function isSection(text: string, { from, to, number, unit, max }: FigureReading, free: number): boolean {
  if (
    max !== undefined ||
    Number.isInteger(number.value) ||
    !SECTION.test(text.slice(number.from, number.to))
  )
    return false;
  if (!HEAD.test(text.slice(Math.max(0, from - 1), from)) && (from !== free || from === 0)) return false;
  return isHan(text, unit === null ? to : to - unit.length) && (unit === null || DISCRETE.has(unit));
}

const SECTION = /^\d{1,2}\.\d{1,2}$/;
const HEAD = /^$|[。；;\s]/;
/** What is never counted in tenths. */
const DISCRETE: ReadonlySet<string> = new Set([
  '本',
  '条',
  '项',
  '部',
  '名',
  '件',
  '单',
  '方',
  '处',
  '场',
  '对',
  '面',
  '维',
  '线',
]);

/** 第七、八届: the number behind the mark is a place in a row as the one before; 第二百师 is one without a measure word. */
function isListedOrdinal(text: string, { from }: FigureReading): boolean {
  if (text.charAt(from - 1) === '第') return true;
  return text.charAt(from - 1) === '、' && LISTED_ORDINAL.test(text.slice(Math.max(0, from - 8), from));
}

const LISTED_ORDINAL = /[第前][\d一二三四五六七八九十]{1,3}(?:、[\d一二三四五六七八九十]{1,3})*、$/;

const LIST_MARK = /^(?:[、．:：）)·]|\.(?!\d))/;
const LIST_PLACE = /(?:^|[。；;（(\s①—“]|(?<!\d)[：:])$/;

/** A number in digits without a unit: neither a list mark, nor a year, nor a telephone number. */
function isBareDigits(text: string, { from, to, number, max }: FigureReading): boolean {
  const printed = text.slice(number.from, number.to);
  if (
    max === undefined &&
    LIST_MARK.test(text.slice(to, to + 2)) &&
    LIST_PLACE.test(text.slice(Math.max(0, from - 2), from))
  )
    return false;
  if (/^\d{7,}$/.test(printed) || /^0\d/.test(printed)) return text.length === printed.length;
  if (/^(?:19|20)\d\d$/.test(printed) && text.length > printed.length) return false;
  return (
    !/['’‘月]$/.test(text.slice(Math.max(0, from - 1), from)) && !/^[年月日号时]/.test(text.slice(to, to + 1))
  );
}

/** 三死五伤. */
const TOLL = /^[死伤亡](?:[一二两三四五六七八九十]|[，。、；！]|$)/;

/** A Han number without a unit: counting the dead or hurt, with 百 千 万 亿 or decimals in it, or all by itself. */
function isBareHan(text: string, { from, to, number, approx }: FigureReading): boolean {
  const printed = text.slice(number.from, number.to);
  const alone = !/\p{Script=Han}/u.test(text.slice(Math.max(0, from - 1), from) + text.slice(to, to + 1));
  if (approx === 'over' || TOLL.test(text.slice(to, to + 2))) return true;
  if (printed.length < 2) return false;
  return /[百千万亿点]/.test(printed) || (alone && text.length < 12);
}
