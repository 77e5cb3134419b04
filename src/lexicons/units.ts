import type { FigureKind } from '../../schemas/index.ts';
import { words } from './words.ts';

/**
 * Units of measure and what they measure. Sources: GB 3100—1993 国际单位制及其应用 and GB 3102 for legal units; 《现代汉语词典》 (7th ed.),
 * table of units, for the traditional and foreign ones.
 */
export const UNITS: Readonly<Partial<Record<FigureKind, readonly string[]>>> = {
  area: words`
    km² m² ㎡ ㎢ 亩 公亩 公顷 垧 平方 平方公里 平方分米 平方千米 平方厘米 平方毫米 平方米 平方英尺 平方英里 平米 英亩 顷
  `,
  energy: words`
    GW MW V W kV kW kWh mA mAh 伏 伏特 兆瓦 千伏 千伏安 千卡 千焦 千瓦 千瓦时 卡路里 吉瓦 大卡 安培 毫伏 毫安 毫安时 毫瓦 焦耳 瓦 马力
  `,
  length: words`
    cm km m mm nm μm ㎜ ㎝ ㎞ 丈 光年 公分 公尺 公里 分米 千米 华里 厘米 寸 尺 市尺 市里 延米 延长米 微米 毫米 海里 米 纳米 英寸 英尺 英里 里 里地
  `,
  mass: words`
    g kg mg t ㎏ 克 克拉 公吨 公担 公斤 千克 吨 市斤 微克 担 斤 毫克 盎司 磅 英磅
  `,
  ratio: words`
    % ‰ 个千分点 个百分点 倍 成 百分点
  `,
  temperature: words`
    °C ℃ ℉ 华氏度 摄氏度
  `,
  volume: words`
    L mL ml m³ ㎥ 公升 加仑 升 毫升 立升 立方 立方公里 立方分米 立方厘米 立方米
  `,
};

/** Units of time; a number before one is a figure only where it is a length of time. Source: GB 3100—1993, GB/T 7408.1—2023. */
export const TIME_UNITS = words`
  世纪 个世纪 个季度 个小时 个工作日 个星期 个昼夜 个月 个礼拜 个钟头 分钟 周 天 季度 小时 工作日 年 日 星期 昼夜 月 秒 秒钟 钟头
`;

/** Currencies as Chinese dailies write them. Source: GB/T 12406—2022 (ISO 4217), and older names in the usage of dailies. */
export const CURRENCIES = words`
  人民币 元 元人民币 元新台币 先令 克朗 兰特 分钱 加元 加拿大元 卢布 卢比 印尼盾 台币 图格里克 圆 块钱 德国马克 新元 新加坡元 新台币 新西兰元 日元 日圆
  林吉特 欧元 比索 毛钱 法国法郎 法郎 泰铢 港元 港币 澳元 澳大利亚元 澳门元 瑞士法郎 第纳尔 美元 美金 英镑 荷兰盾 角钱 谢克尔 越南盾 迪拉姆 里亚尔 里拉
  韩元 韩圆 马克
`;
