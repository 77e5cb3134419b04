import { words } from './words.ts';

/**
 * What names without a family name begin or end with: Tibetan, Mongolian, Uygur and Kazakh ones as Chinese papers print them (巴桑次仁, 图门巴雅尔).
 * Source: 《中国少数民族语地名和人名汉字音译转写》 tables; 《藏族人名汉译名称手册》.
 */
export const MINORITY_NAME_PARTS = words`
  丹增 乌云 乌兰 买买提 仁增 仁青 其其格 其木格 加措 努尔 卓嘎 卓玛 南卡 古丽 吐尔逊 哈斯 嘎玛 图雅 坚赞 多吉 央吉 央宗 央金 宝音 尼玛 巴图 巴桑 巴特尔 巴雅尔 布和 平措
  强巴 德吉 才让 扎西 拉姆 拉巴 拉毛 措姆 敖其 斯琴 旦增 旺堆 旺姆 旺扎 旺杰 普布 普琼 曲珍 更藏 朝鲁 格日勒 格桑 桑珠 次仁 次旦 次珍 泽仁 洛桑 热地 白玛 米玛 索朗
  罗布 艾力 苏和 边巴 达娃 达瓦 那仁 阿不都 阿布都 阿旺 阿迪力 顿珠
`;
