/**
 * How the names of organisations are built: [place or level] [proper name] [field] ending. Sources: GB/T 20091 组织机构类型 for the types;
 * 《党政机关公文处理工作条例》 and the 机构编制 usage of Chinese dailies for the short forms.
 */
import { words } from './words.ts';

/** Ends that make a name of whatever proper name stands before them: 织云集团. */
export const STRONG_ENDINGS = words`
  中学 产业园 会计师事务所 体育馆 信用社 俱乐部 公司 出版社 分公司 剧团 剧院 医院 博物馆 商场 图书馆 基金会 大学 学院 家纺 宾馆 小学 师范学校 律师事务所 总公司
  总厂 文化馆 日报社 有限公司 有限责任公司 机械厂 电厂 电视台 研究所 研究院 纪念馆 纺织厂 缫丝厂 美术馆 股份有限公司 药厂 设计院 通讯社 酒厂 酒店 重工 钢厂 银行
  集团 饭店
`;

/** Ends that make a name only behind a place or a level: 市气象台, 望澜区公安分局. */
export const BODY_ENDINGS = words`
  中队 事务局 事务所 交易所 人大 人大常委会 人民政府 体育场 作协 供电所 侨联 党委 党校 公安分局 公安局 养护处 农场 分局 办事处 办公室 协会 卫生室 卫生院 厅 合作社
  商会 团委 大队 妇联 委 委员会 学会 学校 宣传部 局 居委会 工会 工会联合会 工商联 常委会 幼儿园 急救中心 总会 总工会 总队 技校 指挥中心 指挥部 控制中心 援助中心
  援助站 支队 收费站 政协 政府 政法委 救助中心 教育厅 敬老院 文工团 文联 服务中心 服务站 村委会 林场 检察院 残联 殡仪馆 气象台 气象局 水文站 法院 派出所 海关
  消防中队 消防队 研究会 福利院 科协 管委会 管理中心 管理处 管理所 管理站 纪委 组织部 统战部 署 联合会
`;

/** Words of a field that are verbs elsewhere: 市统计局, 路桥建设公司. */
export const FIELDS = words`
  交易 交流 交通 代理 仲裁 供水 供热 供电 供销 保卫 保护 保险 保障 信托 养护 农垦 冶炼 出版 分析 创业 制造 加工 劳动 勘探 医疗 卫生 印刷 发展 合作 咨询 商务
  国土 国税 地税 城建 培训 安全 安装 审计 宣传 对外 应急 建筑 建设 开发 征收 急救 慈善 投资 抗旱 抢险 护理 招商 指挥 接待 援助 救助 救援 救济 教育 施工 旅游
  服务 林业 档案 检察 检测 检疫 检验 殡葬 民政 水产 水利 水务 治理 治疗 测绘 消费 消防 环保 环境 理财 生产 电信 监察 监测 监理 监督 研究 确认 社会 种植 科技
  科研 租赁 移民 管理 纺织 组织 经营 经贸 统战 统计 维修 综合 绿化 缫丝 联合 联通 能源 航运 船舶 营销 装饰 规划 订货 设计 证券 评估 调查 调解 财政 质检 贷款
  贸易 资产 运动 运输 选举 通信 邮政 采购 鉴定 销售 防汛 防火 防疫 集资 预防 食品 餐饮 骨干
`;

/** Bodies whose name begins with no place. */
export const STANDING_BODIES = words`
  世界卫生组织 世界贸易组织 世界银行 东盟 中共中央 中国人民银行 中国社会科学院 中国科学院 中央军委 中央宣传部 中央电视台 中央纪委 中央组织部 中宣部 中组部 交通运输部
  交通部 人事部 信息产业部 全国人大 全国人大常委会 全国妇联 全国总工会 全国政协 公安部 共青团中央 农业部 劳动部 北约 卫生部 司法部 商务部 国务院 国务院办公厅 国土资源部
  国家体委 国家发改委 国家安全部 国家工商总局 国家教委 国家环保总局 国家科委 国家税务总局 国家经贸委 国家统计局 国家计委 国防部 国际货币基金组织 外交部 建设部 教育部
  文化部 最高人民检察院 最高人民法院 欧盟 民政部 水利部 监察部 科技部 红十字会 联合国 财政部 铁道部
`;

/** Words with such an ending that are none: 办事大厅, 工作大局. */
export const NOT_ENDINGS = words`
  僵局 全局 大厅 大局 客厅 布局 当局 战局 格局 残局 终局 结局 餐厅
`;

/** Words that end like an organisation and name none. Source: 《现代汉语词典》 (7th ed.) and the usage of Chinese dailies. */
export const NOT_ORGANIZATIONS: ReadonlySet<string> = new Set(words`
  中国企业 中国公司 中国医院 中国大学 中国学校 中国政府 中央政府 中央机关 中央银行 全国医院 全国大学 全国学校 全国工会 全国法院 全国银行 区局 区直机关 县局 县直机关
  国家局 国家政府 国家机关 国家银行 市局 市直机关 省局 省直机关
`);
