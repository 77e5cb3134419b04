import { words } from './words.ts';

/**
 * Who a dateline can name: the paper itself and the news agencies. Source: the usage of Chinese dailies; names of agencies after
 * 《世界新闻通讯社译名手册》 (Xinhua).
 */
export const AGENCIES = words`
  中国国际广播电台 中国新闻社 中国青年报 中央人民广播电台 中央电视台 中新社 中新网 人民网 俄新社 光明日报 共同社 农民日报 国际广播电台 埃菲社 塔斯社 央广网
  央视网 安莎社 工人日报 德新社 新华社 新华网 时事社 本刊 本台 本报 本社 本网 法新社 经济日报 美联社 解放军报 路透社 韩联社
`;

/** How the names of papers and agencies end: 澜川日报讯. Source: as above. */
export const AGENCY_ENDINGS = words`
  周报 商报 快报 新闻社 新闻网 日报 早报 时报 晚报 晨报 都市报 青年报
`;
