/**
 * Words by which one sees what a piece of a page is: notices, advertisements, contents, letters. Source: the usage of Chinese
 * city dailies; terms of notices after 《党政机关公文处理工作条例》 (2012) and the headings of newspapers' own notice columns.
 */
import { words } from './words.ts';

/** Heads of notices: the whole head, or its end. */
export const NOTICE_HEADS = words`
  停气通知 停水通知 停电通知 催告 公告 公示 名单 启事 告示 声明 失物招领 寻人 寻物 征稿 征订 拍卖 招工 招标 招生简章 招租 招聘 敬告 敬告读者 更正 致歉 致读者 讣告 讣闻 认领 通告 通知 遗失 预告 鸣谢
`;

/** In heads that end so all the same, it is news of a notice: 商务部发布公告. */
export const NOTICE_NEWS = words`中俄 中日 中美 刊登 发出 发布 发表 回应 外交部 宣布 就 称 签署 联合国 联合声明 要求`;

/** What notices say in their text. */
export const NOTICE_FORMULAS = words`
  不便之处 不幸逝世 举报电话 予以公示 享年 保证金 债务人 债权人 停止供 公告之日 公开拍卖 公开招标 公开招聘 公示期 减少注册资本 刊登之日 参考价 声明作废 应聘者 投标人 报名地点 报名时间 报名条件 拍卖标的 招标文件 招聘岗位 拟录用 拟表彰 挂失作废 敬请谅解 暂停供 标书
  治丧 注销公司 注销登记 清算组 特此 特此公告 特此公示 特此函告 特此启事 特此声明 特此通告 特此通知 现予公告 现公示 申报债权 登报声明 监督电话 竞买 竞拍 终年 联系电话 见报之日 视为放弃 请有关用户 资质证书 起拍价 逾期不 遗体告别 遗失 面向社会招聘
`;

/** Before a colon, as the small print of advertisements and notices has it. */
export const CONTACT_LABELS = words`
  业务范围 主营 传真 厂址 厂长 咨询电话 地址 店址 微信 总经理 手机 服务热线 汇款 热线 热线电话 电话 经理 经营 经营范围 网址 联系人 联系地址 联系电话 董事长 订购热线 订购电话 邮政编码 邮编 邮购 销售热线
`;

/** What advertisements promise. */
export const PROMOTION_WORDS = words`
  三包 代理 优惠 促销 信誉 信赖 光临 免费送 全体职工 加盟 包邮 名优 品质 大酬宾 开业大吉 开盘 恭喜 恭祝 恭贺 惠顾 打折 批发 抢购 欢迎光临 欢迎惠顾 欢迎订购 欢迎选购 火爆 热销 特价 特卖 畅销 盛大开业 直销 祝全国 竭诚 致意 订购 让利 诚征 诚招 诚聘
  质优价廉 贺岁 贺新春 送货上门 酬宾 隆重开业 首选
`;

/** Over what the issue has elsewhere. */
export const CONTENTS_HEADS = words`
  今日关注 今日导读 今日提要 今日看点 今日要目 内容导读 内容提要 导航 导读 新闻导读 新闻提要 新闻索引 本期导读 本期目录 本期看点 本期要目 版面导读 目录 看点 索引 要目 要闻导读
`;

/** Over columns of short reports that are one article. */
export const BRIEFS_HEADS = words`
  一句话 一句话新闻 一周要闻 今日快报 体育短讯 信息台 信息窗 八方来风 动态 各地动态 国内短讯 国内简讯 国际短讯 国际简讯 天下事 微新闻 快讯 拾零 文化短讯 新闻简报 新闻速览 新闻速递 新闻集装箱 新闻集锦 点击 短新闻 短波 短讯 科技短讯 简报 简明新闻 简讯 经济短讯
  要闻简报 速览 速读 集萃 集锦
`;

/** Over letters. */
export const LETTER_HEADS = words`公开信 感谢信 慰问信 来信 来信照登 来函 编读往来 群众来信 致读者的信 表扬信 读者之声 读者信箱 读者来信 读者来函`;

/** Those who are written to. */
export const ADDRESSED = words`
  主任 主编 乡亲 书记 儿子 先生 厂长 县长 友人 叔叔 台长 同学 同志 大哥 大妈 大姐 女儿 女士 奶奶 妈妈 孩子 家长 小姐 局长 居民 市民 市长 总编 战友 朋友 校长 母亲 父亲 父老 爷爷 爸爸 用户 省长 社长 经理 编辑 编辑部 网友 老师 职工 记者 读者 阿姨
  领导
`;

/** Closes a letter. */
export const LETTER_CLOSES = words`敬上 敬启 敬礼 此致 此颂 祝好 致礼 谨上 谨启 顺颂`;

/** Where a signature ends that is no person's: 望澜县自来水公司. */
export const BODY_ENDS = words`
  中学 中心 党委 公司 办公室 医院 协会 厂 商场 处 大厦 大学 大队 委 委员会 学会 学校 学院 小学 局 工会 报社 指挥部 支部 支队 政府 检察院 治丧委员会 法院 派出所 清算组 电视台 社 站 筹备组 管委会 管理处 管理所 编辑部 联合会 车站 银行 集团 领导小组
`;

/** Heads of tables. */
export const TABLE_HEADS = words`
  一览表 今晚荧屏 价格表 价目 奖牌榜 对照表 射手榜 开奖公告 开奖结果 成绩表 指数 排名 排行榜 时刻表 汇率 电视节目 票房 积分榜 统计表 股市行情 节目表 节目预告 荧屏 行情
`;

/** Heads of the weather box. */
export const WEATHER_HEADS = words`今日天气 城市天气 城市预报 天气 天气趋势 天气预报 旅游天气 气象 气象台`;

/** What a forecast is made of. */
export const WEATHER_WORDS = words`
  ℃ 东北风 东南风 中雨 中雪 偏北风 偏南风 北风 南风 多云 大雨 大雪 小雨 小雪 晴 暴雨 最低 最高 气温 浮尘 湿度 级 西北风 西南风 阴 阵雨 阵雪 雨夹雪 雷阵雨 雾 霾
`;

/** Before a colon, where questions are asked and answered. */
export const ASKING = words`Q 主持人 提问 本报记者 记者 问`;
export const ANSWERING = words`A 答`;
