import { CURRENCY_NAMES } from './currency-names.ts';
import { words } from './words.ts';

/**
 * Other names of one currency in the usage of dailies, by their ISO 4217 code: short ones (日圆), old ones (美金), and those that one country
 * alone has (奈拉). Sources: GB/T 12406—2022 (ISO 4217); Unicode CLDR, as in `currency-names.ts`, for the countries.
 */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AMD: '德拉姆',
  AOA: '宽扎',
  AUD: '澳洲元',
  BDT: '塔卡',
  BGN: '列弗',
  BRL: '雷亚尔',
  CAD: '加元',
  DEM: '西德马克',
  ESP: '比塞塔',
  EUR: '欧罗',
  GHS: '塞地',
  GRD: '德拉克马',
  HKD: '港纸',
  HUF: '福林',
  ILS: '谢克尔',
  JPY: '日币 日金',
  KHR: '瑞尔',
  KRW: '韩圆 韩圜 韩币',
  KZT: '坚戈',
  LAK: '基普',
  MMK: '缅币',
  MNT: '图格里克',
  MYR: '令吉 林吉特 马币',
  NGN: '奈拉',
  PHP: '菲币',
  PLN: '兹罗提',
  PYG: '瓜拉尼',
  SGD: '坡币 新元',
  THB: '泰币',
  TWD: '台币 新台币',
  UAH: '格里夫纳',
  USD: '美金',
  VND: '越盾',
  ZAR: '兰特',
};

/** The ISO 4217 code of each name of a currency but 人民币, which papers of the country do not mark. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  [CURRENCY_NAMES, OTHER_NAMES].flatMap((names) =>
    Object.entries(names).flatMap(([code, list]) =>
      code === 'CNY' || code === 'CNX' ? [] : list.split(' ').map((name) => [name, code] as const),
    ),
  ),
);

/** Names that currencies of several countries or times share: no code can be given. Source: as above. */
export const SHARED_CURRENCY_NAMES = words`
  便士 先令 克朗 卢布 卢比 披索 比索 法郎 盾 第纳尔 迪拉姆 里亚尔 里拉 铢 镑 马克
`;

/**
 * Names that one currency had at a time: the ISO 4217 code and the years in which it was current. Source: Unicode CLDR 48.2, `currencyData`;
 * before 1961 ISO 4217 has no code for the rouble, before 1948 none for the mark.
 */
export const CURRENCIES_IN_TIME: Readonly<Record<string, readonly (readonly [string, number, number])[]>> = {
  卢布: [
    ['SUR', 1961, 1991],
    ['RUB', 1992, 9999],
  ],
  马克: [['DEM', 1948, 2001]],
};

/** Money of the country, named beside its 元: 国币三千元, 元法币. Source: 《辞海》 (1979), 法币, 金圆券, 大洋, 关平银. */
export const HOME_MONEY = words`
  人民币 伪币 储备券 光洋 关金 关金券 北海币 国币 大洋 小洋 新人民币 旧人民币 旧币 毫洋 法币 联银券 规元 边币 金元券 金圆 金圆券 银元 银元券 银圆 银圆券
`;

/** Signs of one currency before a number, by their ISO 4217 code. ￥ is the paper's own, $ may be any. Source: Unicode CLDR, as above. */
export const CURRENCY_SIGNS: Readonly<Record<string, string | null>> = {
  $: null,
  A$: 'AUD',
  AU$: 'AUD',
  CA$: 'CAD',
  HK$: 'HKD',
  'JP¥': 'JPY',
  NT$: 'TWD',
  NZ$: 'NZD',
  R$: 'BRL',
  RM: 'MYR',
  RMB: null,
  S$: 'SGD',
  US$: 'USD',
  '£': 'GBP',
  '¥': null,
  '฿': 'THB',
  '₦': 'NGN',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '€': 'EUR',
  '₱': 'PHP',
  '₴': 'UAH',
  '₸': 'KZT',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  '＄': null,
  '￡': 'GBP',
  '￥': null,
  '￦': 'KRW',
};
