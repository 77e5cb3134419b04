import { words } from './words.ts';

/**
 * Cities that reports are sent from and that no division of the country names: capitals, seats of organisations, cities of Taiwan.
 * Source: 《世界地名翻译大辞典》; the headings of 国际 pages of Chinese dailies.
 */
export const SEATS = words`
  万象 三藩市 东京 东京都 乌兰巴托 云林 亚的斯亚贝巴 仰光 伊斯兰堡 伊斯坦布尔 伦敦 伯尔尼 伯明翰 佛罗伦萨 内罗毕 利雅得 加尔各答 加德满都 华沙 华盛顿 南投 卡拉奇 卢萨卡 台东
  台中 台北 台南 吉隆坡 名古屋 哈瓦那 哥本哈根 喀布尔 嘉义 坎昆 埃里温 塔什干 墨尔本 墨西哥城 多伦多 多哈 大阪 奥斯陆 安卡拉 安曼 宜兰 屏东 巴库 巴格达 巴黎 布宜诺斯艾利斯
  布拉格 布达佩斯 布里斯班 布鲁塞尔 平壤 彰化 德黑兰 惠灵顿 慕尼黑 斯德哥尔摩 新北 新德里 新竹 旧金山 明斯克 曼谷 柏林 桃园 檀香山 汉城 法兰克福 波恩 洛杉矶 温哥华 澎湖
  特拉维夫 瓦莱塔 科伦坡 维也纳 罗马 耶路撒冷 联合国 胡志明市 芝加哥 花莲 苏黎世 苗栗 莫斯科 西贡 达卡 达沃斯 迈阿密 里斯本 金边 金门 雅典 雅加达 马尼拉 马德里 高雄 鹿特丹
`;
