import { AGENCIES } from '../../lexicons/agencies.ts';
import { COUNTIES } from '../../lexicons/counties.ts';
import { COUNTRIES, PREFECTURES, PROVINCES } from '../../lexicons/gazetteer.ts';
import { STANDING_BODIES } from '../../lexicons/organization-words.ts';
import type { LabelledName, LabelledText } from './labelled-text.ts';
import type { NamePools } from './name-pools.ts';
import type { Random } from './random.ts';

/** What organisations and places are put together from; the words of one list end or begin a name of the same kind. */
const WORDS = {
  levels: '市 省 区 县 州',
  offices:
    '住建局 城管局 教育局 教育厅 公安局 卫生局 卫计委 民政局 人社局 交通局 环保局 财政局 审计局 统计局 规划局 国土局 农业局 农委 林业局 水务局 水利局 旅游局 文化局 体育局 质监局 工商局 食药监局 物价局 安监局 气象局 地税局 国税局 司法局 档案局 房管局 园林局 总工会 妇联 残联 工商联 科协 文联 红十字会 消费者协会 慈善总会 疾控中心 血液中心 气象台 图书馆 博物馆 档案馆 中级人民法院 检察院 交警支队 消防支队 急救中心 公交公司 自来水公司 供电公司 民政厅 科技厅 人大常委会 政协 纪委 发改委 经信委 防汛指挥部 建设厅 社会局 工务局 卫生署',
  bodies:
    '市公安局 市政府 市委 中级人民法院 人民检察院 公安分局 总工会 博物馆 图书馆 文化馆 电视台 海关 铁路局 气象局 气象台 作家协会 书法家协会 足球协会 红十字会 商会 总商会 教育会 慈善总会 供电局 邮政局 烟草局 交警支队 消防支队 车务段 港务局 机场 证监局 银监局 农科院 社科院 林科院 疾控中心 美术馆 话剧团 京剧院 歌舞团 出版社 派出所 县政府 区法院 动物园 同乡会 救火会 县党部 保安队 警备司令部 高等法院 地方法院 绥靖公署 国民小学',
  industries:
    '电子 科技 生物科技 机械 重机 汽车 钢铁 水泥 化工 制药 医药 食品 乳业 地产 置业 投资 证券 期货 保险 基金 银行 能源 电力 石化 航空 航运 物流 通信 软件 网络 传媒 影业 文化 旅游 纺织 服装 丝厂 纱厂 面粉 百货 商贸 实业 建筑 建工 环保 农业 家具 陶瓷 造纸 烟草 洋行 书局',
  forms: '公司 集团 有限公司 股份有限公司 集团公司 股份 厂 总厂 银行 钱庄',
  schools:
    '大学 师范大学 农业大学 理工大学 医科大学 学院 师范学院 职业技术学院 中学 一中 二中 第一中学 第三中学 实验小学 小学 中心小学 中心小学校 幼儿园 女子中学 国小 国中 高中 大学医学院 大学历史系 大学经济学院',
  hospitals:
    '第一人民医院 人民医院 中心医院 中医院 妇幼保健院 儿童医院 第二医院 协和医院 肿瘤医院 医学院附属医院 荣总 卫生院 医院 大学附属第一医院',
  clubs: '雄狮 猛虎 飞龙 海鲸 骑士 恒远 中泰 国安 申航 绿园 宏业 飞鹰 雷霆 勇士 火箭',
  media: '日报 晚报 晨报 都市报 商报 时报 早报 快报 周刊 卫视 电视台 人民广播电台 新闻网 新报 侨报 公报',
  towns: '镇 乡 村 街道 庄 屯 村 镇 社区',
  roads: '路 街 大道 大街 巷 东路 西路 南路 北路 中路 胡同 道 马路 弄',
  venues:
    '广场 公园 大厦 机场 车站 火车站 大桥 水库 港 山 河 寺 桥 码头 小区 花园 市场 体育馆 体育场 大剧院 湖 岛 湾 酒店 饭店 宾馆 商场 购物中心 开发区 工业园 新村 庙 塔 书店 美术馆 会展中心 菜市场 礼堂 旅社',
  parties: '民主党 共和党 工党 保守党 自由党 社会党 人民党 国家党 绿党 新党 联盟党 民进党 国民党 政友会 进步党',
  bodiesOfStates:
    '证监会 银监会 保监会 发改委 国家发改委 央行 工信部 人社部 住建部 环保部 卫计委 国台办 外汇局 中消协 中国气象局 中央气象台 国家海洋局 国家邮政局 国家铁路局 国资委 海关总署 国税总局 央视 新闻出版总署 工商总局 最高法 最高检 中纪委 中央文明办 欧佩克 世卫组织 粮农组织 世界粮食计划署 国际红十字会 国际奥委会 国际足联 亚足联 欧洲央行 美联储 世贸组织 亚洲开发银行 欧盟委员会 安理会 白宫 克里姆林宫 五角大楼 立法院 行政院 监察院 交通部 卫福部 国防部 内政部 陆委会 海基会 立法会 医管局 金管局 廉政公署 教育局 卫生署 消防处 运输署 铁道部 外交部 实业部 内务部 参谋本部 军政部 财政部 参议院 众议院 国会 中国银行 中国科学院 中国社科院 国务院 中华全国总工会 全国妇联 共青团中央 中国作协 中国足协 中国红十字会 第一机械工业部 对外贸易部',
  agencies: '路透社 法新社 美联社 合众社 中央社 塔斯社 共同社 哈瓦斯社 电通社 中新社 新华社 德新社 埃菲社 国闻社 中新网 安莎社',
};
export const LISTS = Object.fromEntries(
  Object.entries(WORDS).map(([name, words]) => [name, words.split(' ')]),
) as Record<keyof typeof WORDS, readonly string[]>;
const DIVISIONS = [...PREFECTURES, ...COUNTIES].filter((name) => name.length <= 5);
const SHORT = DIVISIONS.filter((name) => name.length === 3).map((name) => name.slice(0, 2));
const PROVINCES_SHORT = PROVINCES.map((name) => name.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/, ''));

/** A sentence with names in the place of its letters in braces. */
export function inventNames(sentence: string, pools: NamePools, random: Random): LabelledText {
  let text = '';
  let done = 0;
  const names: LabelledName[] = [];
  for (const match of sentence.matchAll(/\{(\w)\}/g)) {
    text += sentence.slice(done, match.index);
    done = match.index + match[0].length;
    const [kind, name] = nameFor(match[1]!, pools, random);
    names.push({ kind, from: text.length, to: text.length + name.length });
    text += name;
  }
  return { text: text + sentence.slice(done), names };
}

function nameFor(letter: string, pools: NamePools, random: Random): [LabelledName['kind'], string] {
  const of = (name: keyof typeof WORDS) => random.pick(LISTS[name]);
  const division = () => random.pick(DIVISIONS);
  const short = () => (random.next() < 0.7 ? random.pick(SHORT) : pools.properName());
  const place = () => (random.next() < 0.5 ? division() : short());
  const some = (share: number, name: () => string) => (random.next() < share ? name() : '');
  const brand = () => pools.properName();
  switch (letter) {
    case 'p':
      return ['person', pools.chinesePerson(random.next() < 0.7 ? 3 : 2)];
    case 'z':
      return ['person', pools.chinesePerson(2).slice(0, 1)];
    case 'f':
      return ['person', pools.foreignName(false)];
    case 'F':
      return ['person', pools.foreignName(random.next() < 0.6)];
    case 's':
      return ['place', short()];
    case 'c':
      return ['place', division()];
    case 'P':
      return ['place', random.pick(random.next() < 0.5 ? PROVINCES : PROVINCES_SHORT)];
    case 'n':
      return ['place', random.pick(COUNTRIES)];
    case 'x':
      return ['place', pools.foreignPlace()];
    case 't':
      return ['place', pools.properName() + of('towns')];
    case 'r':
      return ['place', pools.properName() + of('roads')];
    case 'b':
      return ['place', some(0.2, short) + pools.properName() + of('venues')];
    case 'A':
      return ['organization', of('levels') + of('offices')];
    case 'o':
      return ['organization', place() + some(0.2, () => of('levels')) + of(random.next() < 0.6 ? 'bodies' : 'offices')];
    case 'O': {
      const industry = some(0.7, () => of('industries'));
      return ['organization', some(0.3, place) + brand() + industry + (industry === '' ? of('forms') : some(0.6, () => of('forms')))];
    }
    case 'u':
      return ['organization', short() + of('schools')];
    case 'h':
      return ['organization', (random.next() < 0.3 ? of('levels') : place()) + of('hospitals')];
    case 'C':
      return ['organization', short() + some(0.7, () => of('clubs')) + '队'];
    case 'm':
      return ['organization', short() + of('media')];
    case 'a':
      return ['organization', random.next() < 0.7 ? of('agencies') : random.pick(AGENCIES.filter((name) => !name.startsWith('本')))];
    case 'q':
      return ['organization', of('parties')];
    case 'N':
      return ['organization', random.next() < 0.6 ? of('bodiesOfStates') : random.pick(STANDING_BODIES)];
    default:
      throw new Error(`invented-sentences.ts: {${letter}} stands for no name; add it to invent-names.ts`);
  }
}
