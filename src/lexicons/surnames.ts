import { words } from './words.ts';

/**
 * Family names of one character. Source: 《百家姓》 (Song dynasty, public domain), and the spellings and names that
 * 《二〇二〇年全国姓名报告》 of the Ministry of Public Security names as common today (肖 闫 付 代 …). Left out: rare ones that are far more
 * often another word where a name could stand (从 和 相 后 通 …).
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  [
    '丁万丛东严丰么乌乐乔乜习于云亓井仇仉付仝代令仰仲任伊伍伏伯何佘余佟侯俞信修倪傅储元充党全公兰关养冀冉农冮冯况冷冼凌凤刁刑',
    '刘利别劳勾包匡华卓单卜卞占卢卫印危卿厉厍原双古史叶司吉向吕吴周咎咸哀哈唐商喻国堵墨夏夔奚姚姜姬娄孔孙孟季宁安宋宓宗官宣宦',
    '宫宰家容宾宿寇富寿封尉尚尤尧尹居屈展屠山岑岳崔嵇巢左巨巩巫巴帅师席常干平幸广庄应庞康庾廉廖弓弘张强彭徐怀惠慎慕戈戎成战戚',
    '戴房扈扶折揣揭撒支敖敬文方於施时昌明易昝晁晋晏晓景智暨暴曲曹曾未朱朴权李杜束杨杭松林果柏查柯柳柴校栾桂桑桓梁梅楚樊欧武殳',
    '段殷毋毕毛水江池汤汪汲沃沈沙洪浦涂温游湛滑滕满潘濮焦熊燕爱牛牟牧狄王班理琚璩甄甘甯田申白皮益盖盛瞿矫石祁祖祝禄禹秋秦程税',
    '穆空窦章童竺符简管籍米粟糜索红纪线练终经缪罗羊羿翁翟耿聂肇肖胡胥能臧舒艾芮花苍苏苑苗苟范茅茹荀荆荣莘莫萧葛董蒋蒙蒯蒲蒿蓝',
    '蓟蓬蔚蔡蔺薄薛虎虞融衡衣袁裘裴褚覃解訾詹计许诸诺谈谌谢谭谯谷贝贡贲费贺贾赏赖赵越路辛边连迟逄逢逯邓邝邢那邬邰邱邴邵邸邹郁',
    '郄郎郏郑郗郜郝郤郦郭都鄂酆金钟钦钭钮钱闪闫闵闻阎阙阚阮阳阴陆陈陶隆隋隗雍雷霍靳鞠韦韩韶项须顾颜饶马骆高魏鱼鲁鲍鹿麦麻黄黎',
    '黑齐龙龚',
  ].flatMap((row) => Array.from(row)),
);

/** Family names of two characters. Source: 《百家姓》. */
export const COMPOUND_SURNAMES = words`
  万俟 上官 东方 东郭 东门 亓官 令狐 仲孙 公冶 公孙 公羊 南宫 南门 司寇 司徒 司空 司马 呼延 夏侯 太叔
  太史 子车 宇文 完颜 宗政 尉迟 左丘 慕容 拓跋 梁丘 欧阳 澹台 濮阳 独孤 申屠 百里 皇甫 端木 第五 耶律
  西门 诸葛 赫连 轩辕 钟离 长孙 闻人 闾丘 鲜于
`;

/** The hundred commonest, which decide where two names set side by side come apart. Source: 《二〇二〇年全国姓名报告》. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  [
    '丁万严于付任何余侯冯刘卢史叶向吕吴周唐夏姚姜孔孙孟宋尹崔常廖张彭徐戴方曹曾朱李杜杨林梁武段毛江汪沈潘熊王田白石秦程罗肖胡',
    '苏范莫董蒋蔡薛袁覃许谢谭贺贾赵邓邱邵邹郑郝郭金钟钱闫陆陈陶雷韦韩顾马高魏黄黎龙龚',
  ].flatMap((row) => Array.from(row)),
);
