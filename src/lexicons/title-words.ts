/**
 * Words beside which the name of a person stands. Sources: 《中华人民共和国职业分类大典》 (2022) for occupations; offices and verbs of saying after the
 * usage of Chinese dailies; 《现代汉语词典》 (7th ed.).
 */
import { words } from './words.ts';

/** Offices: before a name (副主席沈知秋), some behind it (沈知秋副主席). */
export const OFFICES = words`
  中队长 主任 主席 主教练 主编 乡长 书记 代表 会长 创始人 副主任 副主席 副乡长 副书记 副会长 副区长 副厂长 副厅长 副县长 副团长 副处长 副委员长 副局长 副市长
  副总理 副总经理 副总统 副总裁 副所长 副校长 副理事长 副省长 副社长 副科长 副秘书长 副站长 副组长 副经理 副董事长 副行长 副部长 副镇长 副队长 副院长 副馆长 区长
  厂长 厅长 县长 参赞 发言人 台长 司令员 团长 园长 国王 处长 外长 大使 大臣 大队长 委员 委员长 局长 州长 市长 常务副主任 常委 总书记 总会计师 总工程师 总理
  总经理 总统 总编辑 总裁 所长 排长 支书 支队长 政委 教练 村长 校长 检察官 检察长 法官 班组长 班长 理事长 省长 社长 科长 秘书长 站长 第一书记 组长 经理 董事长
  行长 负责人 车间主任 连长 部长 镇长 队长 院长 领事 领队 馆长 首席执行官 首相
`;

/** Occupations and what people are to each other, before a name. */
export const OCCUPATIONS = words`
  丈夫 专家 业主 个体户 主任医师 主妇 主持人 义工 乘务员 乘客 书法家 交警 人大代表 企业家 会计 伤者 作家 作曲家 保安 保洁员 修鞋匠 候选人 儿子 党员 全国劳动模范 全国劳模
  共产党员 养护工 养殖大户 养殖户 农民 冠军 列车员 副主任医师 副教授 副研究员 劳动模范 劳模 医师 医生 博士 原告 厨师 县人大代表 司机 同事 同学 员工 哥哥 售票员 售货员 团员
  士兵 大学生 女儿 女子 女工 妹妹 妻子 姐姐 姑娘 嫌疑人 学员 学生 学者 宇航员 导演 小伙子 居民 工人 工程师 市人大代表 市民 师傅 店主 弟弟 当事人 律师 徒弟 志愿者 快递员
  总设计师 患者 战士 技术员 投递员 护士 护士长 挡车工 推销员 摄影家 摊主 播音员 收藏家 政协委员 教师 教授 教育家 旅客 木匠 机长 村支书 村民 果农 桑农 歌手 母亲 民警 消防员
  渔民 游客 演员 烈士 焊工 父亲 牧民 犯罪嫌疑人 环卫工 环卫工人 班主任 电工 男子 画家 画师 省人大代表 矿工 研究员 种植大户 种植户 种粮大户 科学家 粮农 经济学家 经纪人 编剧
  网友 翻译 翻译家 老人 老党员 老师 老汉 考生 职工 舞蹈家 航天员 船工 船长 艺人 艺术家 英雄 茶农 菜农 营业员 被告 被告人 裁缝 观众 警官 警察 设计师 评论家 诗人 读者 车工
  辅导员 运动员 选手 邮递员 邻居 钳工 铁匠 铣工 队员 院士 雕塑家 青年 鞋匠 音乐家 项目经理 飞行员 驾驶员 高级工程师
`;

/** Stands right behind a name: who spoke or did something. The longer ones show the end of a name of two characters. */
export const VERBS_BEHIND_NAMES = words`
  一人 一家 一行 三人 与 两人 为 主持 也 二人 今天 今年 介绍 从 代表 会晤 会见 作 便 先生 凭着 出席 分别 到会 参加 又 同志 向 告诉 和 回忆 在 坦言 女士 宣布 对 将
  就 已 带着 带领 强调 当选 把 担任 指出 接到 掰着 日前 昨天 昨日 是 曾 来到 来电 正 率 率团 率队 率领 的 等 等人 致辞 获 获得 表示 被 解释 认为 讲话 说 说道 谈到
  还 透露 随后 领着
`;

/** Verbs of saying: a clause that begins with a name goes on with one. */
export const VERBS_OF_SAYING = words`
  举例说 介绍 告诉 回忆 坦言 强调 感叹 感慨 指出 激动地说 笑着说 补充说 表示 解释 认为 说 说道 谈到 透露 高兴地说
`;

/** Stands behind a family name where the given name is not told (翟奶奶), or behind what a person is called (麻玉婆婆). */
export const FORMS_OF_ADDRESS = words`
  先生 医生 叔叔 同志 大伯 大叔 大哥 大妈 大姐 大娘 大嫂 大爷 女士 奶奶 婆婆 小姐 师傅 爷爷 经理 老太 老师 老汉 阿姨 阿婆
`;
