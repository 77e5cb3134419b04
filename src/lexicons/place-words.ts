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
