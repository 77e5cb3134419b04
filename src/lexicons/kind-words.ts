/**
 * Words by which one sees what a piece of a page is: notices, advertisements, contents, letters. Source: the usage of Chinese
 * city dailies; terms of notices after 《党政机关公文处理工作条例》 (2012) and the headings of newspapers' own notice columns.
 */
import { words } from './words.ts';

/** Heads of notices: the whole head, or its end. */
export const NOTICE_HEADS = words`
  公告 启事 声明 通告 公示 讣告 讣闻 告示 预告 停电通知 停水通知 停气通知 招生简章 招租 招标 招聘 招工 拍卖 征稿 征订 更正 致歉 鸣谢
  寻人 寻物 认领 遗失 失物招领 催告 通知 敬告 敬告读者 致读者 名单
`;

/** In heads that end so all the same, it is news of a notice: 商务部发布公告. */
export const NOTICE_NEWS = words`
  发表 发布 发出 刊登 宣布 签署 联合声明 回应 外交部 联合国 中美 中日 中俄 就 称 要求
`;

/** What notices say in their text. */
export const NOTICE_FORMULAS = words`
  特此公告 特此声明 特此通知 特此通告 特此启事 特此函告 特此公示 予以公示 现公示 现予公告 登报声明 声明作废 挂失作废 遗失 见报之日 公告之日 刊登之日
  申报债权 债权人 债务人 逾期不 视为放弃 敬请谅解 不便之处 请有关用户 暂停供 停止供 报名地点 报名时间 报名条件 招聘岗位 应聘者 面向社会招聘 公开招聘
  公开招标 投标人 标书 招标文件 竞买 竞拍 拍卖标的 公开拍卖 起拍价 参考价 保证金 资质证书 注销公司 注销登记 减少注册资本 清算组 治丧 遗体告别
  不幸逝世 享年 终年 公示期 拟录用 拟表彰 联系电话 监督电话 举报电话 特此
`;

/** Before a colon, as the small print of advertisements and notices has it. */
export const CONTACT_LABELS = words`
  电话 传真 手机 地址 厂址 店址 网址 邮编 邮政编码 联系人 联系电话 联系地址 咨询电话 订购电话 订购热线 服务热线 销售热线 热线 热线电话 主营 经营 经营范围
  业务范围 厂长 经理 总经理 董事长 微信 邮购 汇款
`;

/** What advertisements promise. */
export const PROMOTION_WORDS = words`
  恭贺 恭祝 恭喜 致意 贺新春 贺岁 优惠 特价 特卖 大酬宾 酬宾 促销 打折 让利 热销 畅销 名优 盛大开业 隆重开业 开业大吉 开盘 火爆 抢购 直销 批发 代理
  加盟 诚招 诚聘 诚征 订购 欢迎光临 欢迎惠顾 欢迎订购 欢迎选购 竭诚 惠顾 光临 品质 信赖 首选 包邮 送货上门 免费送 三包 信誉 质优价廉 祝全国 全体职工
`;

/** Over what the issue has elsewhere. */
export const CONTENTS_HEADS = words`
  导读 今日导读 本期导读 内容导读 要闻导读 版面导读 新闻导读 导航 今日看点 本期看点 看点 今日提要 内容提要 新闻提要 今日要目 本期要目 要目 目录 本期目录 新闻索引 索引 今日关注
`;

/** Over columns of short reports that are one article. */
export const BRIEFS_HEADS = words`
  简讯 短讯 快讯 简报 短波 短新闻 微新闻 一句话新闻 一句话 一周要闻 要闻简报 国内简讯 国际简讯 国际短讯 国内短讯 体育短讯 科技短讯 经济短讯 文化短讯
  简明新闻 新闻简报 新闻集锦 新闻集装箱 新闻速递 新闻速览 集锦 集萃 拾零 点击 速读 速览 信息窗 信息台 动态 今日快报 天下事 各地动态 八方来风
`;

/** Over letters. */
export const LETTER_HEADS = words`
  读者来信 来信 群众来信 来函 来信照登 读者之声 读者来函 读者信箱 编读往来 公开信 慰问信 感谢信 表扬信 致读者的信
`;

/** Those who are written to. */
export const ADDRESSED = words`
  同志 编辑 编辑部 记者 先生 女士 小姐 老师 朋友 友人 同学 战友 读者 市民 领导 台长 社长 主编 总编 书记 市长 县长 省长 局长 校长 厂长 经理 主任 乡亲 父老
  叔叔 阿姨 爷爷 奶奶 大哥 大姐 大妈 爸爸 妈妈 父亲 母亲 儿子 女儿 孩子 家长 网友 居民 用户 职工
`;

/** Closes a letter. */
export const LETTER_CLOSES = words`此致 敬礼 致礼 祝好 顺颂 谨启 敬上 谨上 敬启 此颂`;

/** Where a signature ends that is no person's: 望澜县自来水公司. */
export const BODY_ENDS = words`
  公司 集团 厂 局 委员会 办公室 学校 中学 小学 大学 学院 医院 法院 检察院 银行 中心 政府 编辑部 报社 协会 学会 联合会 工会 党委 支部 管理处 管理所 派出所 大队 支队
  车站 电视台 商场 大厦 管委会 领导小组 指挥部 筹备组 治丧委员会 清算组 处 站 社 委
`;

/** Heads of tables. */
export const TABLE_HEADS = words`
  行情 股市行情 积分榜 射手榜 排行榜 排名 一览表 统计表 时刻表 价格表 对照表 成绩表 奖牌榜 荧屏 今晚荧屏 节目预告 节目表 电视节目 开奖公告 开奖结果 票房 汇率 指数 价目
`;

/** Heads of the weather box. */
export const WEATHER_HEADS = words`
  天气 天气预报 城市天气 今日天气 天气趋势 气象 气象台 城市预报 旅游天气
`;

/** What a forecast is made of. */
export const WEATHER_WORDS = words`
  晴 多云 阴 小雨 中雨 大雨 暴雨 阵雨 雷阵雨 雨夹雪 小雪 中雪 大雪 阵雪 雾 霾 浮尘 ℃ 级 偏北风 偏南风 东南风 东北风 西南风 西北风 南风 北风 最高 最低 气温 湿度
`;

/** Before a colon, where questions are asked and answered. */
export const ASKING = words`问 记者 本报记者 主持人 提问 Q`;
export const ANSWERING = words`答 A`;
