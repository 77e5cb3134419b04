/**
 * How the names of places end, and what looks like one. Sources: GB/T 2260 and GB/T 10114 for the divisions of the country; GB/T 18521—2001
 * 地名分类与类别代码编制规则 for roads, waters and hills; 《现代汉语词典》 (7th ed.) for the words left out.
 */
import { words } from './words.ts';

/** Ends of the names of administrative divisions. */
export const DIVISION_ENDINGS = words`
  乡 区 县 市 开发区 旗 村 省 社区 自治区 自治县 自治州 街道 街道办 镇
`;

/** Ends of the names of roads, waters, hills and what is built on them. */
export const FEATURE_ENDINGS = words`
  东路 中路 二桥 北路 南路 大堤 大桥 大街 大道 岛 巷 水库 江 河 湖 码头 街 西路 路 高速公路
`;

/** What is named after the road it lies on. */
export const ROADSIDE_ENDINGS = words`
  公园 夜市 小区 市场 广场 新村 社区 花园 车站
`;

/** Levels of government that stand for a place before what belongs to them: 市总工会, 区政府. */
export const LEVELS = words`
  中共 中华 中国 中央 乡 全国 区 县 国家 州 市 省 镇
`;

/** Words that end like a place and name none. */
export const NOT_PLACES: ReadonlySet<string> = new Set(words`
  一条街 一条路 下一村 中心城区 主城区 作业区 保护区 保税区 冲突区 功能区 县区 县市 商业区 商业街 小城镇 居民区 工业区 工矿区 建制镇 开发区 手术区 拆迁区 教学区
  旅游区 旧城区 步行街 民族乡 灌区 生产区 生活区 直辖市 种植区 经济区 美食街 聚居区 自治区 自治县 自治州 蓄洪区 试点县 试点市 试点村 试验区 贫困乡 贫困县 贫困村
  贫困镇 重灾区 重点县 风景区 高新区
`);

/** Words that end like a place; nothing that ends with one is named by what stands before it: 北方地区, 电气化铁路. */
export const COMMON_PLACES = words`
  上街 临街 乡村 乡镇 修路 公路 养路 内河 农村 出路 厂区 县区 县市 园区 地区 城区 城市 城镇 外县 外省 大江 大河 小区 小巷 山区 巷道 市区 带路 库区 开路 思路 战区 扫街
  拦路 指路 探路 新区 新村 景区 机耕路 林区 校区 沿街 活路 海区 深巷 渔村 湖区 灾区 牧区 特区 生路 病区 省区 省市 矿区 社区 筑路 管区 线路 网路 老区 航路 街区 街巷
  街道 街镇 让路 赛区 走路 赶路 跑路 车路 辖区 边区 进城 迷路 选区 逛街 道路 邻省 郊区 铁路 银河 铺路 销路 问路 集市 集镇 雨区 领路 马路
`;

/** Stands right before the name of a place. */
export const BEFORE_PLACES = words`
  、 与 于 从 使 到 及 向 和 因 在 对 往 据 是 来 由 的 自 至 赴 驻
`;
