import { words } from './words.ts';

/**
 * Measure words: what stands between a number and the noun it counts. Sources: 《现代汉语词典》 (7th ed.), 名词、量词配合表; 《现代汉语八百词》,
 * appendix; the compound ones (人次, 台套) and those of techniques (像素, 分贝) after the usage of dailies.
 */
export const MEASURE_WORDS = words`
  GB GHz Gbps Hz KB MB MHz Mbps TB bps dB kHz kbps 丛 个 串 丸 亩次 人 人份 人天 人时 人次 代 件 件次 份 位 例
  例次 倍速 像素 兆 兆赫 具 册 册次 分 分贝 列 则 剂 副 勺 包 匹 千赫 单 卷 发 叠 口 句 只 只次 台 台套 台次 号 名 听 周岁 周年 回 团 圈
  场 场次 块 坛 垄 垛 堆 堵 声 壶 处 大类 大项 头 套 字 字节 季 学分 学时 学期 宗 家 对 尊 局 层 届 岁 工时 帕 帧 席 幅 幕 幢 床 度 座
  张 强 户 户次 所 扇 批 批次 把 挂 挡 挺 捆 排 摞 支 方 曲 期 本 朵 杆 束 条 杯 枚 枝 架 架次 标段 标箱 栋 栏 株 根 桌 档 桩 桶 棵 楼
  次 款 步 段 比特 派 滴 炉 点 片 环 班 班次 球 瓣 瓶 界 畦 番 盆 盏 盒 盘 眼 碗 票 种 窝 站 笔 笼 筐 箱 篇 篓 篮 类 粒 级 线 组 维
  缸 罐 群 联 股 胎 脚 艘 节 行 行次 袋 课时 贴 赛季 赫兹 起 趟 跨 路 车 车次 车道 转 轮 辆 辆次 遍 道 部 钵 锅 锭 门 门次 间 阕 队 集
  面 页 页次 顶 项 项次 顿 频次 颗 餐 首
`;

/** Nouns that follow a number in digits without a measure word: 23省, 全部5镇. Source: the usage of dailies. */
export const COUNTED_NOUNS = words`
  乡 区 厂 县 国 市 村 村民组 校 省 省份 省区 省市 镇
`;
