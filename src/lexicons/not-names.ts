import { words } from './words.ts';

/**
 * Words that look like a name (two or three characters, the first of them a family name) and stand where a name could
 * stand. Source: read off the places where bylines stand in Chinese dailies.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set(words`
  于今 从今 从前 任务 供稿 关于 前言 单位 图文 图片 在线 安全 对于 尾声 常识 平安 应用 引言 强调 快评 感言 成就 成果 成立 成绩 手记 招待 招待会
  文化 文摘 方法 时事 时评 明天 易经 显示 曾经 有关 本报 本版 本站 本网 札记 来信 林业 查获 毕业 毕竟 水利 汇率 江苏 江西 注意 温馨提示 游客 满意
  点评 焦点 特写 王牌 相关 相关链接 短评 石油 社论 祝贺 简介 简讯 管理 经济 经过 综合 编后 编者按 能源 董事 见闻 观察 视线 言论 计划 记者 许可证
  许多 评论 评论员 调查 走访 边防 连线 连续 连载 述评 通讯 通讯员 都市 金融 附表 须知 题图 高度 高校
`);

/** Words that can follow a name in running text: 记者沈知秋报道, 记者沈知秋从会上获悉. Source: as above. */
export const WORDS_AFTER_NAMES = words`
  一行 与 专电 专稿 今天 今日 从 供图 供稿 前天 及 及其 发自 和 在 实习 实习生 对 就 并 录音 报道 摄 摄影 撰写 撰文 日前 昨天
  昨日 最近 本报 来自 特约 等 综合 获悉 见习 记者 近日 通讯员 采写 采访 随 首席
`;
