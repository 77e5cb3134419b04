import type { Role } from '../../schemas/index.ts';
import { words } from './words.ts';

/**
 * Offices: words that stand before a name in a byline and say what the person is. Source: the usage of Chinese dailies;
 * 《新闻学大辞典》 s. v. 署名.
 */
export const OFFICES_BEFORE_NAMES: Readonly<Record<string, Role>> = {
  作者: 'author',
  实习生: 'intern',
  实习记者: 'intern',
  报道员: 'correspondent',
  摄影师: 'photographer',
  摄影记者: 'photographer',
  撰稿人: 'author',
  本版编辑: 'editor',
  本版责编: 'editor',
  特派员: 'reporter',
  特约作者: 'author',
  特约撰稿: 'author',
  特约撰稿人: 'author',
  特约评论员: 'author',
  编译: 'author',
  编辑: 'editor',
  美术编辑: 'editor',
  美编: 'editor',
  见习生: 'intern',
  见习记者: 'intern',
  记者: 'reporter',
  评论员: 'author',
  译者: 'author',
  读者: 'author',
  责任编辑: 'editor',
  责编: 'editor',
  通讯员: 'correspondent',
};

/** Deeds: words that stand before a name and say what the person did. Source: as above. */
export const DEEDS_BEFORE_NAMES: Readonly<Record<string, Role>> = {
  供图: 'photographer',
  供稿: 'author',
  图: 'photographer',
  图片: 'photographer',
  执笔: 'author',
  报导: 'author',
  报道: 'author',
  摄: 'photographer',
  摄像: 'photographer',
  摄影: 'photographer',
  摄影报导: 'photographer',
  摄影报道: 'photographer',
  撰文: 'author',
  撰稿: 'author',
  整理: 'author',
  文: 'author',
  文字: 'author',
  漫画: 'author',
  特约摄影: 'photographer',
  监制: 'editor',
  策划: 'editor',
  绘图: 'author',
  统筹: 'editor',
  编写: 'author',
  翻译: 'author',
  视频: 'photographer',
  译: 'author',
  采写: 'author',
  采访: 'author',
};

/** Words that stand behind a name and say what the person did. Source: as above. */
export const ROLES_AFTER_NAMES: Readonly<Record<string, Role>> = {
  供图: 'photographer',
  供稿: 'author',
  图: 'photographer',
  '图/文': 'author',
  图文: 'author',
  执笔: 'author',
  报导: 'author',
  报道: 'author',
  摄: 'photographer',
  摄影: 'photographer',
  摄影报导: 'photographer',
  摄影报道: 'photographer',
  撰: 'author',
  撰文: 'author',
  撰稿: 'author',
  整理: 'author',
  文: 'author',
  '文/图': 'author',
  '文/摄': 'author',
  '文/摄影': 'author',
  文图: 'author',
  文并图: 'author',
  文并摄: 'author',
  文摄: 'author',
  画: 'author',
  绘: 'author',
  编写: 'author',
  编译: 'author',
  翻译: 'author',
  译: 'author',
  采写: 'author',
};

/** Stands between who somebody works for and the office: 本报首席记者. Source: as above. */
export const OFFICE_RANKS = words`
  专职 主任 体育 值班 全媒体 兼职 前方 助理 外派 实习 小 常驻 摄影 政法 教育 文体 文字 新闻 校园 法治 特派 特派员 特约 现场 科教 经济 融媒体 见习 视频 财经 资深 随军
  随团 随队 青年 首席 高级
`;

/** How those end who send a reporter or have a correspondent: 澜川日报记者, 市公安局通讯员. Source: as above. */
export const EMPLOYER_ENDINGS = words`
  中心 乡 会 公司 刊 办 区 协会 厂 县 台 周刊 团 在线 处 大学 委 学院 客户端 局 市 所 报 新闻 杂志 村 校 社 科 站 组 编辑部 网 部 镇 队 院 集团 频道
`;

/** What a reporter's text is, behind the names and the place: 台北综合报导. Source: as above. */
export const REPORT_KINDS = words`
  专访 专题 外电 实地 摄影 深度 特别 独家 现场 系列 综合 编译 连线 采访
`;
