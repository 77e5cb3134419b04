/**
 * Words of Chinese dailies that name a day, a month or a year by its distance from the day of writing. Sources:
 * 《现代汉语词典》 (7th ed.) for the meanings; GB/T 7408.1—2023 (ISO 8601) for what a week and a quarter are.
 */
import { words } from './words.ts';

/** Distance in years from the year. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  下一年: 1,
  今岁: 0,
  今年: 0,
  今年度: 0,
  前岁: -2,
  前年: -2,
  去岁: -1,
  去年: -1,
  去年度: -1,
  后年: 2,
  大前年: -3,
  客岁: -1,
  明年: 1,
  明年度: 1,
  昨年: -1,
  本岁: 0,
  本年: 0,
  本年度: 0,
};

/** Distance in years from the year that the sentence spoke of last, else from the issue's: 2011年…比上年增长. */
export const PREVIOUS_YEARS: Readonly<Record<string, number>> = { 上一年: -1, 上年: -1, 上年度: -1 };

/** Distance in years from the year that the article spoke of last. */
export const ANCHORED_YEARS: Readonly<Record<string, number>> = {
  同年: 0,
  当年: 0,
  当年度: 0,
  是年: 0,
  次年: 1,
  翌年: 1,
  该年: 0,
};

/** Distance in months from the month. */
export const RELATIVE_MONTHS: Readonly<Record<string, number>> = {
  上上月: -2,
  下下月: 2,
  下个月: 1,
  下月: 1,
  今月: 0,
  客月: -1,
  本月: 0,
  来月: 1,
  这个月: 0,
  这月: 0,
};

/** Distance in months from the month that the sentence spoke of last, else from the issue's. */
export const PREVIOUS_MONTHS: Readonly<Record<string, number>> = { 上个月: -1, 上月: -1 };

/** Distance in months from the month that the article spoke of last. */
export const ANCHORED_MONTHS: Readonly<Record<string, number>> = {
  同月: 0,
  当月: 0,
  是月: 0,
  次月: 1,
  翌月: 1,
  该月: 0,
};

/** Distance in days from the day of writing. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  今: 0,
  今午: 0,
  今夕: 0,
  今夜: 0,
  今天: 0,
  今日: 0,
  今早: 0,
  今晚: 0,
  今晨: 0,
  前天: -2,
  前日: -2,
  前晚: -2,
  后天: 2,
  后日: 2,
  大前天: -3,
  大后天: 3,
  日昨: -1,
  明午: 1,
  明夜: 1,
  明天: 1,
  明日: 1,
  明早: 1,
  明晚: 1,
  明晨: 1,
  昨: -1,
  昨午: -1,
  昨夕: -1,
  昨夜: -1,
  昨天: -1,
  昨宵: -1,
  昨日: -1,
  昨早: -1,
  昨晚: -1,
  昨晨: -1,
  本日: 0,
};

/** Distance in days from the day that the article spoke of last. */
export const ANCHORED_DAYS: Readonly<Record<string, number>> = {
  同夜: 0,
  同日: 0,
  同晚: 0,
  当夜: 0,
  当天: 0,
  当日: 0,
  当晚: 0,
  当晨: 0,
  是夜: 0,
  是日: 0,
  是晚: 0,
  次日: 1,
  次早: 1,
  次晚: 1,
  次晨: 1,
  翌日: 1,
  翌早: 1,
  翌晨: 1,
  该日: 0,
};

/** Distance in weeks; a week begins on Monday (ISO 8601). */
export const RELATIVE_WEEKS: Readonly<Record<string, number>> = {
  上: -1,
  上上: -2,
  上个: -1,
  下: 1,
  下下: 2,
  下个: 1,
  本: 0,
  这: 0,
  这个: 0,
};

/** What happens on a day or in a year: behind a number that has lost its 日 (9月3召开), or a year of two digits (98年建成). */
export const ONCE = words`
  上市 下乡 下发 下海 举兵 举办 举行 买下 修建 修的 倒闭 停产 停刊 入伍 入党 入团 入学 入狱 入社 公布 兴修 兴建 出任 出发 出国 出版 出狱 出生 分到 创刊 创办 创立 创设
  初建 加入 加固 动工 升任 印发 即位 去世 参军 参加 发布 发现 发生 召开 启动 启用 回乡 回国 复刊 复员 复工 始建 实施 建厂 建国 建成 建校 建的 建立 建造 开业 开始 开学
  开工 开市 开幕 开通 开馆 当兵 当选 成立 扩建 承包 投产 投入 抵达 担任 拆除 改制 改名 改建 改称 改组 施行 更名 更换 来到 毕业 生的 病逝 破产 破土 离任 离休 离开 移居
  移至 竣工 签约 签订 结婚 翻修 考上 考入 考取 荣获 获得 落成 被评 解放 设立 评为 诞生 调任 调入 调到 调往 赴 转业 迁入 迁到 迁居 迁往 迁至 返乡 返回 进厂 退伍 退休
  退役 通电 通车 通过 逝世 造的 重修 重建 闭幕 问世 颁布 颁行 首次
`;

/** Parts of a day; they stay part of a date's text and do not change its value. */
export const DAY_PARTS = words`
  上午 下午 中午 傍晚 入夜 凌晨 午 午后 午夜 午间 夜 夜半 夜里 夜间 子夜 拂晓 早 早上 早晨 早间 晚上 晚间 正午 深夜 深宵 清晨 黄昏 黎明
`;

/** Days right before an hour that has neither minutes nor a part of the day: 每天22点. */
export const CLOCK_DAYS = words`
  今天 今日 今晚 今晨 当天 当日 当晚 明天 明日 明晚 昨夜 昨天 昨日 昨晚 次日 每天 每日 每晚 第二天
`;

/** What one does at an hour, right behind it: 6点收工. */
export const CLOCK_DEEDS = words`
  上班 上课 下班 下课 休息 关门 准时 出发 出摊 出门 到岗 就起 开会 开始 开学 开工 开市 开演 开门 开馆 打烊 收工 收摊 结束 起床 闭馆 集合
`;

/** A time that ends with the day of writing: `../today`. */
export const RECENTLY = words`
  不久前 几年来 前一段时间 前一阶段 前不久 前两天 前两年 前些天 前些年 前些日子 前几天 前几年 前几日 前段时间 历年来 多年来 数年来 数月来 日前 日来 最近 最近一段时间 最近几天
  最近几年 近一段时间 近些年 近些年来 近些日子 近几天 近几年 近几年来 近几日 近年 近年来 近日 近日来 近月来 近期 近来 近段时间 这些年 这些年来 这几年 这几年来 连日 连日来 迩来
  长期以来
`;

/** The day of writing itself. */
export const NOW = words`
  刻下 如今 当下 当前 时下 现下 现今 现在 现时 现阶段 目下 目前 眼下 而今
`;

/** A time that begins with the day of writing: `today/..`. */
export const FROM_NOW_ON = words`
  今后 从今以后 即日起
`;

/** What makes a name of the month before it: 十月革命, 五月花. */
export const NAMED_BY_MONTH = words`
  天 怀胎 政变 桂花 流火 花 起义 逆流 革命 飞雪
`;

/** What makes a saying of the day before it: 一日三餐, 三日打鱼. */
export const NAMED_BY_DAY = words`
  三餐 不见 两餐 之寒 之计 之长 千里 夫妻 打鱼 谈
`;

/** The seasons of the year so far from this one: 今春, 去冬, 客冬. */
export const SEASONED_YEARS: Readonly<Record<string, number>> = { 今: 0, 去: -1, 客: -1, 明: 1, 昨: -1 };

/** Distance in quarters from this one. */
export const RELATIVE_QUARTERS: Readonly<Record<string, number>> = {
  上一季度: -1,
  上季度: -1,
  下一季度: 1,
  下季度: 1,
  本季: 0,
  本季度: 0,
  这一季度: 0,
};

/** Quarters and halves of a year, and how they stand in EDTF (33–36, 40, 41). */
export const HALVES: Readonly<Record<string, 1 | 2>> = { 上半年: 1, 下半年: 2, 前半年: 1, 后半年: 2 };

/** Seasons as EDTF numbers them (21–24), with what may stand behind them. */
export const SEASONS: Readonly<Record<string, 21 | 22 | 23 | 24>> = { 冬: 24, 夏: 22, 春: 21, 秋: 23 };
