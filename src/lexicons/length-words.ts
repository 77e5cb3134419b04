/** Words of dailies by which a number before 年 is a length of time (五十年历史), not a year. Source: the usage of dailies. */
import { words } from './words.ts';

/** What stands before a length of time: a number before 年 with one of them is no year. */
export const LENGTH_BEFORE = words`
  上 不到 不足 为期 了 享年 仅 从业 从教 从艺 任教 使用 共 再 几 刑 创刊 创办 判处 前后 办学 历 历时 在位 坚守 坚持 大约 头 将近 工作 差不多 已 已经 年满 建党 建军
  建厂 建国 建市 建校 建院 开业 徒刑 成立 执政 执教 数 整 时隔 最多 最少 有 服务 服役 期 期限 每 活 满 相隔 租期 约 经历 结婚 至少 行医 走过 超 足 达 过 近 这 逾
  长达 间隔 隔
`;

/** What stands behind one. */
export const LENGTH_BEHIND = words`
  不 之 之久 产权 人生 从业 代 以上 以内 以前 以后 以来的 余 使用权 光阴 党史 党龄 内 军旅 前 华诞 历史 历程 友谊 右 后 基业 多 大庆 奋斗 如一日 婚龄 寿命 岁月 工龄
  左右 庆典 徒刑 房龄 教龄 时间 有期徒刑 期 来 校史 校庆 沧桑 的产权 的人生 的使用权 的光阴 的党龄 的军旅 的努力 的历史 的历程 的友谊 的发展 的合作 的奋斗 的婚姻 的实践
  的寿命 的岁月 的工作 的工龄 的建设 的探索 的教学 的教龄 的时光 的时间 的有期徒刑 的沧桑 的生活 的生涯 的租期 的积累 的等待 的经验 的老 的青春 的风雨 租期 纪念 经验 老
  老字号 老店 里 间 风雨 驾龄
`;

/** What lasts so many days, right before a number and 日: 放假一日 is no first of the month. */
export const LASTS_DAYS = words`
  下半旗 为期 休业 休会 休假 停业 停刊 停市 停止娱乐 停水 停火 停电 停课 减半 历时 历经 展期 延期 延迟 延长 戒严 拘留 提前 提早 放假 时长 罢工 罢市 罢课 行政拘留 连续
  长达 默哀
`;
