import { isDigit } from '../numbers/numerals.ts';
import type { FigureReading } from './figure-reading.ts';

/** 下转第2版, 见3版: pages are named by their number. */
const NAME_BEHIND =
  /^(?:版(?![权本面图画税])|[”』]?(?:妇女节|劳动节|儿童节|事件|事故|惨案|大?地震)|[·•・]\d|型|系列|弄|巷|支路|报警|急救|接警|指挥中心|国道|省道|高速|航班|班机|次列车|次航|热线|房间|室|工程|计划|专案|项目部|有限公司|医院|研究所|中学|[∶:]\d{2}[^\d]|\.\d|许时|×\d00米|开(?:\d|本)|指数|[A-Za-z]|[-—]\d|\/[\dA-Za-z])/;
const NAME_BEFORE =
  /(?:双|(?:歼|轰|运|东风|红旗|长征)[—-]?|标普|沪深|日经|富时|代码|尾号|卡号|证号|分机|转|电话|热线|拨打|拨通|型号|编号|邮编|账号|帐号|号码|传真|邮政编码|QQ群?|微信|[A-Za-z][-—·•]?\s?|\d[-—/·•・.])[：:]?$/u;
/** 中山路168号, 新生南路三段: an address. */
const STREET_BEFORE = /[路街巷弄道段村](?:[\d一二三四五六七八九十]+[段巷弄])?$/;
/** 国办发〔2012〕5号, 民终字第123号, ICP备12345号. */
const DOCUMENT_BEFORE = /[〕】］）)字备发令函]$/;
const ROAD_BEFORE = /[国省县]道$/;
const IN_ADDRESS: ReadonlySet<string | null> = new Set(['号', '段', '楼']);
/** 2015级, 2016赛季: named by a year. */
const NAMED_BY_YEAR: ReadonlySet<string | null> = new Set(['赛季', '级', '届', '款', '季', '代', '号']);
const YEAR = /^(?:19|20)\d\d$/;
const PHASE = /^(?:[，。、；]|工程|项目|建设|开[工建发]|扩建|$)/;
const AREA_CODE = /^0\d{2,3}[-—]$/;
/** 80后, 95后. */
const COHORT = /^\d[05]$/;
const LATIN_BEFORE = /[A-Za-z][-—]?$/;

/** Whether a figure is part of a name, a code or an address. */
export function isCode(text: string, { from, to, number, unit, kind, approx }: FigureReading): boolean {
  const printed = text.slice(number.from, number.to);
  // 10派3元: ten shares are paid for.
  if (unit === '派' && isDigit(text.charCodeAt(to))) return true;
  // 二期、三期工程, but 办了三期培训班.
  if (unit === '期' && number.style === 'han' && PHASE.test(text.slice(to, to + 2))) return true;
  if (unit === '号' && DOCUMENT_BEFORE.test(text.charAt(from - 1))) return true;
  if (unit === '线' && ROAD_BEFORE.test(text.slice(Math.max(0, from - 2), from))) return true;
  // K120+300米, 010-65120000转1.
  if (
    text.charAt(from - 1) === '+' ||
    AREA_CODE.test(text.slice(number.from, number.to + 1)) ||
    isExtension(text, from, printed)
  )
    return true;
  if (NAMED_BY_YEAR.has(unit) && YEAR.test(printed)) return true;
  if (IN_ADDRESS.has(unit) && STREET_BEFORE.test(text.slice(Math.max(0, from - 6), from))) return true;
  // 京东八号, 2号线, 37号楼: its number names it; 六十余号 counts.
  if (unit === '号' && kind !== 'ordinal') return !approx;
  if (number.style !== 'digits') return false;
  if (unit !== null) return LATIN_BEFORE.test(text.slice(Math.max(0, from - 2), from));
  if (COHORT.test(printed) && text.charAt(to) === '后') return true;
  const before = text.slice(Math.max(0, from - 8), from);
  return (
    NAME_BEFORE.test(before) || NAME_BEHIND.test(text.slice(to, to + 6)) || isQuotedBehindName(text, from, to)
  );
}

/** Seven digits or more behind a dash go on with a telephone number. */
function isExtension(text: string, from: number, printed: string): boolean {
  return printed.length > 6 && /^\d+$/.test(printed) && /[-—]/.test(text.charAt(from - 1));
}

/** “湘莲62”: digits that end a quoted name. */
function isQuotedBehindName(text: string, from: number, to: number): boolean {
  return (
    /[”』]/.test(text.charAt(to)) &&
    /[“『]\p{Script=Han}{1,6}$/u.test(text.slice(Math.max(0, from - 7), from))
  );
}

const COUNTED: ReadonlySet<FigureReading['kind']> = new Set(['count', 'other']);
const PLACE_UNITS = new Set(['台', '里', '门', '道', '亩', '元', '角', '堡', '方', '岔']);

/** Whether a figure is part of the name of a place: 三台县, 八里屯, 三门峡. Such numbers are small. */
export function isPlaceName(text: string, { number, value, unit, to }: FigureReading): boolean {
  return (
    Number.isInteger(value) &&
    number.style === 'han' &&
    number.to - number.from === 1 &&
    PLACE_UNITS.has(unit ?? '') &&
    /^[山县市区镇乡河江湖峡桥街路沟坪庄寨堡屯岭塘铺店巷胡亭]/.test(text.slice(to, to + 1))
  );
}

/** “三单”模式, “八一”队: whether a figure is a Han numeral quoted with its noun, which is a name; a measure (“三公里”) is none. */
export function isQuotedName(text: string, { number, kind, from, to }: FigureReading): boolean {
  if (!COUNTED.has(kind)) return false;
  return number.style === 'han' && /[“『《]/.test(text.charAt(from - 1)) && /[”』》]/.test(text.charAt(to));
}
