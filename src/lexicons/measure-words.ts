import { words } from './words.ts';

/**
 * Measure words: what stands between a number and the noun it counts. Sources: 《现代汉语词典》 (7th ed.), 名词、量词配合表; 《现代汉语八百词》,
 * appendix; the words tagged q in the dictionaries of jieba (dict.txt) and segmentit (A_Q), both under the MIT licence, less those that
 * count nothing in print (普米, 海米) and doublings (朵朵); the compound ones (人次, 台套) and those of techniques (像素, 分贝) after the
 * usage of dailies.
 */
export const MEASURE_WORDS = words`
  GB GHz Gbps Hz KB MB MHz Mbps TB bps dB kHz kbps 丛 个 个席位 串 丸 亩次 人 人份 人公里 人天 人时 人次 代 件 件次 份 伙 位 例
  例次 倍速 像素 兆 兆赫 具 册 册次 刀 分 分贝 列 列次 则 剂 副 勺 包 匝 匹 千赫 单 卷 双 发 叠 口 句 只 只次 台 台套 台次 台班 号 名 吨公里 听 员 周岁 周年 回 回合 团 圈
  场 场次 块 坛 垄 垛 堂 堆 堵 声 壶 处 大类 大项 头 套 孔 字 字节 季 学分 学时 学期 宗 家 对 封 尊 尾 局 层 届 岁 工日 工时 帕 帖 帙 帧 席 席位 帮 幅 幕 幢 床 床位 床次 度 座
  张 强 户 户次 所 扇 打 批 批次 把 拨 拳 挂 挡 挺 捆 排 摞 支 文 方 曲 期 本 朵 机次 杆 束 条 杯 枚 枝 枪 架 架次 标准箱 标段 标箱 栋 栏 株 样 根 桌 档 桩 桶 棵 楹 楼
  榀 樘 次 款 步 段 比特 泓 注 派 滴 炉 炮 炷 点 爿 片 犋 环 班 班次 球 瓣 瓶 畈 界 畦 番 盅 盆 盏 盒 盘 眼 碗 磴 票 种 窝 站 章 笔 笼 筐 筒 箱 篇 篓 篮 类 粒 级 线 组 维
  绺 缕 缗 缸 罐 群 羽 联 股 胎 脚 腔 航次 艇 艘 艘次 节 茬 蔸 行 行次 袋 课时 贴 赛季 赫兹 起
  趟 跨 路 车 车次 车皮 车道 转 轮 轮次 辆 辆次 辑 遍 道 部 针 钵 锅 锭 镒 门 门次 间 阕 队 集
  面 页 页次 顶 项 项次 顿 频次 颗 餐 首
`;

/** Nouns that follow a number in digits without a measure word: 23省, 全部5镇. Source: the usage of dailies. */
export const COUNTED_NOUNS = words`
  乡 区 厂 县 国 市 手 村 村民组 校 省 省份 省区 省市 镇
`;
