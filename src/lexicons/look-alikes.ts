import { words } from './words.ts';

/**
 * Letters that are taken for one another when a page is scanned or typed. Source: compiled for this project; the letters of a
 * group differ by one stroke, or in its length or place.
 */
const GROUPS = words`
  且目 主玉王 乌鸟 乒乓兵 习刁 于千干 井开 亨享 人入 今令 代伐 休体 住往 侍待 侯候 免兔 冶治 几凡 凤风 刀力 券卷 午牛 厂广 历厉
  囚因困 园圆 土士 大太犬 天夭 季李 崇祟 己已巳 帅师 很根 徒徙 微徵 情清 戊戌戍 折拆析 抱拘 拔拨 斤斥 日曰 晴睛 木本术 未末 栗粟 栽载
  洒酒 田由甲申 白自 祖租 竞竟 茶荼 西酉 见贝 货贷 辨辩 问间
`;

/**
 * The same, found by measuring. Source: the letters of GB/T 2312—1980, level 1, set in Noto Serif CJK SC and Noto Sans CJK SC
 * (SIL Open Font License 1.1) at 64 px and blurred by 2 px: pairs whose pictures have a cosine above .93 in the mean of both.
 */
const PAIRS = words`
  井并 亿忆 仲伸 伶怜 使便 侍恃 侗洞 侣倡 侧测 侮悔 俱惧 倔掘 傀愧 傅博 傅搏 傈僳 僚潦 僧憎 儒懦 冀翼 冒胃 刚剐 刽剑 勋勤 勒勤 募墓
  募幕 募暮 勿匆 博搏 占古 卯卵 又叉 句旬 吉告 吗呜 呜鸣 味昧 呵阿 咀阻 咋昨 咐附 咙陇 咸威 品晶 响晌 哪娜 唐庸 唾睡 喇嘲 喝噶 喳噎
  嗓噪 嘱瞩 囤围 囤圃 围国 围圃 圃圆 坡玻 埋理 城域 塘搪 塞寒 填慎 墒墙 墓幕 墓慕 墓暮 增憎 壤攘 夫失 失矢 奏秦 奢著 奸好 奸妊 委娄
  威戚 娜挪 娥蛾 媒煤 嫌赚 字宇 孟盂 孺糯 官宫 寓窝 察蔡 屈届 峨蛾 峰烽 峰蜂 峻竣 崎畸 幕慕 幕摹 幕暮 康庸 廊廓 延廷 张胀 役投 彼披
  征怔 待恃 很恨 微徽 忧扰 快抉 怕拍 怜拎 思恩 恃诗 恒桓 恫桐 恬括 悄捎 悄梢 悍捍 悍焊 悔梅 悔诲 悟捂 悟梧 悟语 患愚 情惰 惊掠 惜措
  惟推 惟椎 惟谁 惦掂 惨掺 惭渐 惮掸 惯愤 惶煌 愉榆 愧槐 慌谎 慑摄 慕摹 慕暮 慢谩 慢馒 慨概 慷糠 憋憨 憾撼 懒獭 懦糯 成或 戮戳 扎札
  扛杠 扬杨 扳板 扶抉 扶挟 技枝 抉挟 抗杭 抠枢 抢枪 披被 抬拾 抹袜 押拥 抽袖 拄柱 拍柏 拣栋 拦栏 拧柠 拴栓 挂桂 挑桃 挡档 挽换 捂梧
  捅捕 捅桶 捉提 捎梢 捡检 捧棒 据掘 掀锨 掘握 推椎 揩楷 揪锹 揭褐 搂楼 搐撞 搐播 搪糖 摸模 摹纂 撇撒 撇撤 撇擞 撒撤 撒擞 撒檄 撞攫
  撤擞 撤檄 撬橇 播擂 擅攘 擅攫 擅檀 攘镶 攻玫 敏敬 教敦 敝敞 散敬 昔音 昧眯 未朱 杆秆 杜社 束柬 杠枉 板极 析祈 枚牧 柏粕 栅棚 栅珊
  栖牺 样祥 栽裁 桔秸 桨浆 梆绑 梗粳 梢稍 棒樟 棚绷 棵裸 植檀 椎稚 椰榔 椽橡 椽檬 槽檀 槽糟 模横 樱缨 橡檬 歇歌 殷般 氢氯 氦氮 氮氯
  氮氰 汕油 油浊 沽沾 泅涸 泰秦 洁浩 浦涌 涌诵 涎诞 淮谁 清渭 渍溃 漫谩 潭谭 澈激 澜谰 炼练 烧绕 牌脾 猎猪 猜猾 瓢瓤 瓢飘 略赂 痛瘤
  盾眉 眠眼 眼限 督瞥 瞥警 瞥鳖 碗豌 票粟 祷铸 租粗 秧秩 稿镐 童董 竭蝎 筒简 箩萝 篙篱 篮蓝 篷蓬 簿薄 籍藉 精糟 糖糠 素索 素累 而面
  耍要 聘骋 肢胺 肺脯 胃青 胯膀 脾膊 腥膛 臀臂 臂譬 舵鸵 苦苫 茵菌 萄葡 董蕾 董量 蚁蚊 螺蠕 袖釉 袖铀 警譬 诚诫 请谓 谋谍 谩馒 责贵
  费贾 赐踢 赠赡 赠蹭 踞锯 蹄蹿 蹭躇 辨辫 辩辫 迁迂 进迸 逼遇 逼遏 逼遥 遇遏 遗遣 遣遭 遭遵 酪酷 酵醇 醇醉 醇醒 钢铜 钢锅 钱饯 铺销
  锗错 闸闹 闸阉 闸阐 闸阑 闹闽 闹阐 闺阑 闽阑 阁阎 阉阐 阉阑 阐阑 雪雷 雹霍 震霞 顾颐 颜颤 额颤 颠颤 颤颧
`;

/** For each letter, those that look like it. */
export const LOOK_ALIKES: ReadonlyMap<string, readonly string[]> = toMap([...GROUPS, ...PAIRS]);

function toMap(groups: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const group of groups.map((letters) => Array.from(letters)))
    for (const letter of group)
      map.set(letter, [...(map.get(letter) ?? []), ...group.filter((other) => other !== letter)]);
  return map;
}
