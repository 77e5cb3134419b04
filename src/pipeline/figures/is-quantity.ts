import { isDigit } from '../numbers/numerals.ts';
import { isHan } from '../patterns/characters.ts';
import type { FigureReading } from './figure-reading.ts';

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

/** 下转第2版, 见3版: pages are named by their number. */
const NAME_BEHIND =
  /^(?:版(?![权本面图画税])|[”』]?(?:妇女节|劳动节|儿童节|事件|事故|惨案|大?地震)|[·•・]\d|型|系列|后(?!续)|弄|巷|支路|报警|急救|接警|指挥中心|国道|省道|高速|航班|班机|次列车|次航|热线|房间|室|工程|计划|专案|项目部|有限公司|[∶:]\d{2}[^\d]|\.\d|许时|×\d|开(?:\d|本)|指数|[A-Za-z]|[-—]\d|\/[\dA-Za-z])/;
const NAME_BEFORE =
  /(?:双|歼|轰|标普|沪深|日经|富时|电话|热线|拨打|拨通|型号|编号|邮编|账号|帐号|号码|传真|邮政编码|QQ|微信|[A-Za-z][-—·•]?|\d[-—/·•・.])[：:]?$/u;
const NAMED_BY_NUMBER = /[线楼院桥路门令井台机船馆厅仓炉汽柴文]/;
/** 中山路168号, 新生南路三段: an address. */
const STREET_BEFORE = /[路街巷弄道段村](?:[\d一二三四五六七八九十]+[段巷弄])?$/;
const IN_ADDRESS: ReadonlySet<string | null> = new Set(['号', '段', '楼']);
/** 2015级, 2016赛季: named by a year. */
const NAMED_BY_YEAR: ReadonlySet<string | null> = new Set([
  '赛季',
  '级',
  '届',
  '款',
  '季',
  '班',
  '代',
  '号',
  '票',
]);
const YEAR = /^(?:19|20)\d\d$/;
const PHASE = /^(?:[，。、；]|工程|项目|建设|开[工建发]|扩建|$)/;
const LATIN_BEFORE = /[A-Za-z][-—]?$/;

/** Part of a name, a code or an address. */
function isCode(text: string, { from, to, number, unit, approx }: FigureReading): boolean {
  const printed = text.slice(number.from, number.to);
  // 10派3元: ten shares are paid for.
  if (unit === '派' && isDigit(text.charCodeAt(to))) return true;
  // 二期、三期工程, but 办了三期培训班.
  if (unit === '期' && number.style === 'han' && PHASE.test(text.slice(to, to + 2))) return true;
  if (NAMED_BY_YEAR.has(unit) && YEAR.test(printed)) return true;
  if (IN_ADDRESS.has(unit) && STREET_BEFORE.test(text.slice(Math.max(0, from - 6), from))) return true;
  // 京东八号: a Han number before 号 names a thing.
  if (number.style !== 'digits') return unit === '号' && !approx;
  // 2号线, 37号楼: its number names it.
  if (unit === '号' && NAMED_BY_NUMBER.test(text.charAt(to))) return true;
  if (unit !== null) return LATIN_BEFORE.test(text.slice(Math.max(0, from - 2), from));
  const before = text.slice(Math.max(0, from - 8), from);
  return (
    NAME_BEFORE.test(before) || NAME_BEHIND.test(text.slice(to, to + 6)) || isQuotedBehindName(text, from, to)
  );
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

/** 8点到17点: an hour, unless what follows can be made in points, or prices and scores move by them. */
function isHour(text: string, { unit, value, max, to, from, number }: FigureReading): boolean {
  if (unit !== '点' || !Number.isInteger(value) || (max ?? value) > 24) return false;
  if (number.style !== 'digits') return max !== undefined || value === 1;
  return !POINTS_BEHIND.test(text.charAt(to)) && !isMove(text, from);
}

/** Whether what stands before a number says that it is points that a price or an index moves by: 涨18点. */
export function isMove(text: string, at: number): boolean {
  return MOVES.test(text.slice(Math.max(0, at - 3), at));
}

const POINTS_BEHIND = /[意要建希体启看想注说特经共感结认问原理优主基措内声]/;
const MOVES = /[涨跌升挫扬滑弹]了?$|[升高降低]至$/;

/** 第七、八届: the number behind the mark is a place in a row as the one before; 第二百师 is one without a measure word. */
function isListedOrdinal(text: string, { from }: FigureReading): boolean {
  if (text.charAt(from - 1) === '第') return true;
  return text.charAt(from - 1) === '、' && LISTED_ORDINAL.test(text.slice(Math.max(0, from - 8), from));
}

const LISTED_ORDINAL = /[第前][\d一二三四五六七八九十]{1,3}(?:、[\d一二三四五六七八九十]{1,3})*、$/;

/** “湘莲62”: digits that end a quoted name. */
function isQuotedBehindName(text: string, from: number, to: number): boolean {
  return (
    /[”』]/.test(text.charAt(to)) &&
    /[“『]\p{Script=Han}{1,6}$/u.test(text.slice(Math.max(0, from - 7), from))
  );
}

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

const ARTICLE_BEFORE = /[的这那每某有同上下头前又另哪全第整]$/;
const PREDICATE_BEFORE = /[是为成任于对从向以把将当作在]$/;
const SET_APART = /(?:仅|只|只有|其中|其中有|共|共有|各|不让|没有|无)$/;
/** 一人重伤: what befell one is counted as what befell two. */
const FATE =
  /^(?:[重轻受]?伤|死|身亡|遇难|遇害|失踪|溺|坠|当场|不治|被[捕抓困杀害]|获救|生还|落网|落水|在逃|投案|确诊|感染|罹难|中[弹毒])/;
const END = /^(?:[，。；、！？）”]|$)/;
/** Measure words of what is done, not of things: 去了一次, 换一遍. */
const VERBAL = new Set([
  '次',
  '番',
  '步',
  '起',
  '度',
  '面',
  '回',
  '声',
  '下',
  '代',
  '级',
  '遍',
  '口',
  '班',
  '趟',
  '眼',
  '顿',
  '场',
  '阵',
]);

/**
 * 一名职工 means 'a': it counts only where it is set apart (仅一名, 其中一名) or stands behind its noun (专车一辆、). 一公里 and 一元 measure,
 * unless 的 or 这 stands before.
 */
function isArticle(text: string, figure: FigureReading): boolean {
  const { number, from, to, unit, value, max, approx, kind } = figure;
  if (
    value !== 1 ||
    text.slice(number.from, number.to) !== '一' ||
    max !== undefined ||
    (approx && unit !== '次')
  )
    return false;
  const before = text.slice(Math.max(0, from - 3), from);
  if (kind !== 'count' && kind !== 'other')
    return ARTICLE_BEFORE.test(before) || unit === '里' || unit === '升';
  if (SET_APART.test(before) || ((unit === '人' || unit === '名') && FATE.test(text.slice(to, to + 3))))
    return false;
  const behindNoun =
    END.test(text.slice(to, to + 1)) &&
    /\p{Script=Han}$/u.test(before) &&
    !ARTICLE_BEFORE.test(before) &&
    !PREDICATE_BEFORE.test(before);
  return !behindNoun || VERBAL.has(unit ?? '');
}

const PLACE_UNITS = new Set(['台', '里', '门', '道', '亩', '元', '角', '堡', '方', '岔']);

/** 三台县, 八里屯, 三门峡: a small Han number in the name of a place. */
function isPlaceName(text: string, { number, value, unit, to }: FigureReading): boolean {
  return (
    Number.isInteger(value) &&
    number.style === 'han' &&
    number.to - number.from === 1 &&
    PLACE_UNITS.has(unit ?? '') &&
    /^[山县市区镇乡河江湖峡桥街路沟坪庄寨堡屯岭塘铺店巷胡]/.test(text.slice(to, to + 1))
  );
}

/** “三单”模式, “八一”队: a Han numeral quoted with its noun is a name. */
function isQuotedName(text: string, { number, from, to }: FigureReading): boolean {
  return number.style === 'han' && /[“『《]/.test(text.charAt(from - 1)) && /[”』》]/.test(text.charAt(to));
}
