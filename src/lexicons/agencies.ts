import { words } from './words.ts';

/**
 * Who a dateline can name: the paper itself and the news agencies. Source: the usage of Chinese dailies; names of agencies after
 * 《世界新闻通讯社译名手册》 (Xinhua) and, before 1949, 戈公振 《中国报学史》.
 */
export const AGENCIES = words`
  中国国际广播电台 中国新闻社 中国青年报 中央人民广播电台 中央电视台 中央社 中新社 中新网 人民网 俄新社 光明日报 共同社 农民日报 合众国际社 合众社 哈瓦斯社 国民社 国际广播电台
  国际文传电讯社 埃菲社 塔斯社 央广网 央视网 安莎社 工人日报 彭博社 德新社 德通社 新华社 新华网 新新社 时事社 朝中社 本刊 本台 本报 本社 本站 本网 法制网 法新社 海外网 海通社
  电通社 经济日报 美联社 联合社 解放军报 路透社 韩联社
`;

/** Agencies whose name stands without 社 before a place or a day: 路透伦敦三日电. Source: as above. */
export const SHORT_AGENCIES = words`
  中央 合众 哈瓦斯 国民 塔斯 法新 海通 美联 路透
`;

/** How the names of papers and agencies end, surely enough to need no place or day: 澜川日报讯. Source: as above. */
export const AGENCY_ENDINGS = words`
  午报 周报 商报 在线 导报 广播电台 快报 新报 新闻社 新闻网 日报 日报社 早报 时报 晚报 晚报社 晨报 电视台 通讯社 都市报 青年报
`;

/** How any paper, agency or site ends: 科技报, 青岭社, 澜川网. Source: as above. */
export const OUTLET_ENDINGS = words`
  报 电台 社 网
`;

/** What the message is, before 电 or 讯: 专电, 综合电, 航讯. Source: 《新闻学大辞典》 s. v. 电头. */
export const MESSAGE_KINDS = words`
  专 世界杯 亚运 体育 全媒体 全运 加急 图文 外 奥运 快 急 摄影 文教 新媒体 特 独家 短 简 综合 航 英文 融媒体 要 财经
`;
