import type { FigureKind } from '../../schemas/index.ts';
import { CURRENCY_CODES, SHARED_CURRENCY_NAMES } from './currencies.ts';
import { words } from './words.ts';

/**
 * Units of measure and what they measure. Sources: GB 3100—1993 国际单位制及其应用 and GB 3102 for legal units; 《现代汉语词典》 (7th ed.),
 * table of units, for the traditional and foreign ones; 《度量衡法》 (1929) for those of the Republic, 台湾度量衡 for 坪 and 甲.
 */
export const UNITS: Readonly<Partial<Record<FigureKind, readonly string[]>>> = {
  area: words`
    km² m² ㎡ ㎢ 亩 公亩 公顷 坪 垧 市亩 平方 平方公分 平方公尺 平方公里 平方分米 平方千米 平方华里
    平方厘米 平方呎 平方哩 平方尺 平方市尺 平方毫米 平方海里 平方米 平方英尺 平方英里 平方里 平米 方呎 方里 甲 英亩 顷
  `,
  energy: words`
    GW MW V W kV kW kWh mA mAh 伏 伏特 兆瓦 兆瓦时 千伏 千伏安 千卡 千焦 千瓦 千瓦小时 千瓦时 卡 卡路里 吉瓦 吉瓦时 大卡 安培 毫伏 毫安 毫安时 毫瓦 焦 焦耳 瓦 瓦时 瓦特 马力
  `,
  length: words`
    cm km m mm nm μm ㎜ ㎝ ㎞ 丈 俄里 光年 公丈 公分 公寸 公尺 公里 分米 千米 华里 厘米 吋 呎
    哩 寸 尺 市丈 市寸 市尺 市里 延公里 延米 延长米 微米 毫微米 毫米 浬 海里 米 纳米 英寸 英尺 英里 营造尺 里 里地
  `,
  mass: words`
    g kg mg t ㎏ 两 克 克拉 公两 公克 公吨 公担 公斤 千克 台斤 司马两 司马斤 吨 吨标准煤 市两 市担 市斤 微克 担 斤 标准吨 毫克 盎司 短吨 磅 英吨 英磅 载重吨 钧 长吨
  `,
  ratio: words`
    % ‰ 个千分点 个基点 个百分点 倍 厘 基点 成 折 百分点
  `,
  temperature: words`
    °C ℃ ℉ 华氏度 摄氏度
  `,
  volume: words`
    CC L cc mL ml m³ ㎥ 公升 公斗 公石 公秉 加仑 千升 升 厘升 品脱 夸脱 市升
    市斗 市石 微升 斗 毫升 石 立升 立方 立方公分 立方公尺 立方公里 立方分米 立方厘米 立方呎 立方尺 立方米 立方英尺 蒲式耳 西西
  `,
};

/** Units of time; a number before one is a figure only where it is a length of time. Source: GB 3100—1993, GB/T 7408.1—2023. */
export const TIME_UNITS = words`
  世纪 个世纪 个季度 个小时 个工作日 个星期 个昼夜 个月 个礼拜 个钟头 分钟 周 天 季度 小时 工作日 年 日 星期 昼夜 月 秒 秒钟 钟头
`;

/** What money is counted in besides the names of currencies: 元, and its parts with 钱 behind them. Source: GB/T 12406—2022. */
const YUAN = words`
  元 分钱 圆 块钱 毛钱 美分 角钱
`;

/** Units of money; 块, 角 and 毛 alone are read where they say money. */
export const MONEY_UNITS: readonly string[] = [
  ...new Set([...YUAN, '人民币', ...CURRENCY_CODES.keys(), ...SHARED_CURRENCY_NAMES]),
];
