import { AGENCIES } from '../../lexicons/agencies.ts';
import { COUNTIES } from '../../lexicons/counties.ts';
import { COUNTRIES, PREFECTURES, PROVINCES } from '../../lexicons/gazetteer.ts';
import { CLUBS, FIRMS, INSTITUTIONS, PARTIES } from '../../lexicons/known-bodies.ts';
import { KNOWN_PLACES } from '../../lexicons/known-places.ts';
import { STANDING_BODIES } from '../../lexicons/organization-words.ts';
import type { LabelledName, LabelledText } from './labelled-text.ts';
import type { NamePools } from './name-pools.ts';
import type { Random } from './random.ts';

/** What organisations and places are put together from; the words of one list end or begin a name of the same kind. */
const WORDS = {
  levels: '市 省 区 县 州',
  offices:
    '住建局 城管局 教育局 教育厅 公安局 卫生局 卫计委 民政局 人社局 交通局 环保局 财政局 审计局 统计局 规划局 国土局 农业局 农委 林业局 水务局 水利局 旅游局 文化局 体育局 质监局 工商局 食药监局 物价局 安监局 气象局 地税局 国税局 司法局 档案局 房管局 园林局 总工会 妇联 残联 工商联 科协 文联 红十字会 消费者协会 慈善总会 疾控中心 血液中心 气象台 图书馆 博物馆 档案馆 中级人民法院 检察院 交警支队 消防支队 急救中心 公交公司 自来水公司 供电公司 民政厅 科技厅 发改委 经信委 防汛指挥部 建设厅 社会局 工务局 卫生署',
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
    '广场 公园 二桥 夜市 菜市场 大桥 渡口 码头 轮渡 体育场 社区 大厦 机场 车站 火车站 大桥 水库 港 山 河 寺 桥 码头 小区 花园 市场 体育馆 体育场 大剧院 湖 岛 湾 酒店 饭店 宾馆 商场 购物中心 开发区 工业园 新村 庙 塔 书店 美术馆 会展中心 菜市场 礼堂 旅社',
  waters: '水 水 河 江 湖 溪 水库 港 湾 海 峡 河 江 渠 池',
  japaneseFamilies:
    '田中 佐藤 铃木 高桥 山本 中村 小林 加藤 吉田 山田 松本 井上 木村 清水 山崎 池田 桥本 石川 前田 藤田 冈田 后藤 近藤 村上 石井 坂本 青木 西村 福田 太田 三浦 松田 中野 原田 小野 竹内 金子 中山 上田 森田 犬养 币原 近卫 重光 东条 广田 若槻 滨口 床次 芳泽 有吉 宇垣',
  japaneseGivens:
    '一郎 太郎 次郎 三郎 正雄 义男 健二 武 茂 实 毅 喜重郎 礼二郎 文麿 信行 英机 弘毅 竹二郎 惠子 良子 美智子 康 直树 大辅 康弘 宗男 泰三 启介',
  minorities:
    '扎西 次仁 卓玛 多吉 达娃 尼玛 平措 旺堆 央金 洛桑 格桑 丹增 次旦 普布 索朗 巴桑 白玛 阿旺 班丹 顿珠 仁青 才让 拉姆 德吉 边巴 嘎玛 强巴 买买提 艾力 吐尔逊 阿不都 热合曼 古丽 阿依 木拉提 卡德尔 玉素甫 巴图 巴特尔 乌兰 其其格 苏和 布仁 哈斯 阿木古楞 宝音 吉克 阿苏 沙马 木呷 拉且 曲比 阿果',
  givens:
    '阿根 阿毛 保国 宝贵 炳章 伯承 长发 长青 长庚 成功 成器 承祖 春生 春山 翠英 大勇 大年 得胜 德胜 东升 冬梅 丰收 凤英 凤鸣 福生 福海 富贵 高升 耕田 冠群 光荣 广胜 桂林 国梁 国泰 国栋 汉章 浩然 和气 鹤龄 红旗 宏图 鸿儒 怀远 吉祥 继祖 家旺 嘉禾 建功 建设 金锁 金山 进步 京生 景山 菊香 凯旋 克勤 克己 乐天 立春 丽华 良才 麟书 留根 满堂 茂才 梅芳 明理 铭勋 慕贤 南山 宁远 培德 平原 启明 清泉 庆余 荣华 瑞祥 润生 善良 胜天 世昌 世界 书香 水根 顺利 四海 松年 铁山 天宝 天佑 同庆 旺财 文雅 文章 梧桐 惜春 希望 先进 香草 小龙 晓光 欣然 兴旺 雪梅 雪松 雅琴 彦博 燕飞 阳光 要武 一鸣 宜人 银环 英杰 永昌 永远 有志 幼山 玉良 玉环 元龙 远征 月娥 云龙 运来 泽民 长江 昭明 振兴 正大 志远 中立 忠厚 壮志 子文 自然 佩芝 淑娴 俊宏 柏翰 宜蓁 承恩 嘉欣 伟文 咏琪 国荣',
  commonProper:
    '建设 解放 人民 和平 胜利 文化 中山 新华 团结 青年 友谊 光明 东风 红旗 前进 幸福 朝阳 长江 黄河 北京 南京 上海 广州 中央 迎宾 滨江 沿河 环城 东门 北门 东关 南大 学院 体育 科技 工业 民主 劳动 五四 八一 十字 三里 七里 百花 梅园 锦绣 阳光 世纪 时代 万达 复兴 健康 友好 花溪 凤凰 龙泉 石桥 水井 大学 师专 创业 富民 码头 磨坊 茶亭 柳林 丝厂 机械 粮库 盐仓 渔市 米市 河口 古渡 石板 砖塔 老街 南渡 花轿 铁匠 油坊',
  villages:
    '村 沟村 坪村 湾村 庄村 家村 岭村 河村 屯村 桥村 塘村 坝村 冲村 社区 寨 坡 店 集 堡 营 坳 岭 坝 埠 渡 里 圩 坞',
  institutes:
    '博物馆 图书馆 档案馆 美术馆 文化馆 水文站 中心血站 气象站 检测站 收费站 专业合作社 养殖专业合作社 蔬菜专业合作社 产业园 科技园 研究所 研究院 研究会 协会 学会 基金会 俱乐部 敬老院 福利院 救助站 殡仪馆 供水站 变电站 卫生服务中心 职工服务中心 老年大学 少年宫 中心小学 第七中学 外国语学校 特殊教育学校 幼儿园 环卫所 房管所 派出所 消防中队 海关缉私局 公安分局 律师事务所 会计师事务所 旅行社 书城 新华书店 剧团 京剧团 交响乐团 舞蹈团 合唱团 女排 男篮',
  agencies:
    '路透社 法新社 美联社 合众社 中央社 塔斯社 共同社 哈瓦斯社 电通社 中新社 新华社 德新社 埃菲社 国闻社 中新网 安莎社',
};
type ListName = keyof typeof WORDS;
export const LISTS = Object.fromEntries(
  Object.entries(WORDS).map(([name, words]) => [name, words.split(' ')]),
) as unknown as Readonly<Record<ListName, readonly string[]>>;
const DIVISIONS = [...PREFECTURES, ...COUNTIES].filter((name) => name.length <= 5);
const SHORT = DIVISIONS.filter((name) => name.length === 3).map((name) => name.slice(0, 2));
const PROVINCES_SHORT = PROVINCES.map((name) =>
  name.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/, ''),
);

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
  const of = (name: ListName) => random.pick(LISTS[name]);
  const division = () => random.pick(DIVISIONS);
  const short = () => {
    const chance = random.next();
    if (chance < 0.3) return random.pick(KNOWN_PLACES);
    return chance < 0.75 ? random.pick(SHORT) : pools.properName();
  };
  const place = () => (random.next() < 0.5 ? division() : short());
  const some = (share: number, name: () => string) => (random.next() < share ? name() : '');
  const brand = () => pools.properName();
  switch (letter) {
    case 'p':
      if (random.next() < 0.4) return ['person', pools.chinesePerson(2).slice(0, -1) + of('givens')];
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
    case 'v':
      return ['place', pools.properName().slice(random.next() < 0.5 ? 1 : 0) + of('villages')];
    case 'w':
      return ['place', pools.properName() + of('waters')];
    case 'B':
      return [
        'organization',
        random.next() < 0.35
          ? random.pick(FIRMS)
          : random.next() < 0.5
            ? pools.foreignName(false)
            : pools.properName() + some(0.7, () => of('industries')),
      ];
    case 'Y': {
      const before = random.next();
      const name = before < 0.4 ? of('levels') : before < 0.8 ? place() : of('commonProper');
      return ['organization', name + of('institutes')];
    }
    case 'K':
      return ['organization', random.pick(CLUBS)];
    case 'W':
      return ['organization', random.pick(INSTITUTIONS)];
    case 'g': {
      const one = of('minorities') + some(0.6, () => of('minorities'));
      return [
        'person',
        random.next() < 0.3 ? `${one}·${of('minorities')}` : one.length < 3 ? one + of('minorities') : one,
      ];
    }
    case 'j':
      return ['person', of('japaneseFamilies') + of('japaneseGivens')];
    case 'n':
      return ['place', random.pick(COUNTRIES)];
    case 'x':
      return ['place', pools.foreignPlace()];
    case 't':
      return ['place', pools.properName() + of('towns')];
    case 'r':
      return ['place', (random.next() < 0.4 ? of('commonProper') : pools.properName()) + of('roads')];
    case 'b':
      return [
        'place',
        some(0.2, short) + (random.next() < 0.4 ? of('commonProper') : pools.properName()) + of('venues'),
      ];
    case 'A':
      return ['organization', of('levels') + of('offices')];
    case 'o':
      return [
        'organization',
        place() + some(0.2, () => of('levels')) + of(random.next() < 0.6 ? 'bodies' : 'offices'),
      ];
    case 'O': {
      const industry = some(0.7, () => of('industries'));
      return [
        'organization',
        some(0.3, place) +
          brand() +
          industry +
          (industry === '' ? of('forms') : some(0.6, () => of('forms'))),
      ];
    }
    case 'u':
      return ['organization', short() + of('schools')];
    case 'h':
      return ['organization', (random.next() < 0.3 ? of('levels') : place()) + of('hospitals')];
    case 'C':
      return ['organization', `${short() + some(0.7, () => of('clubs'))}队`];
    case 'm':
      return ['organization', short() + of('media')];
    case 'a':
      return [
        'organization',
        random.next() < 0.7 ? of('agencies') : random.pick(AGENCIES.filter((name) => !name.startsWith('本'))),
      ];
    case 'q':
      return ['organization', random.pick(PARTIES)];
    case 'N':
      return ['organization', random.pick(STANDING_BODIES)];
    default:
      throw new Error(`invented-sentences.ts: {${letter}} stands for no name; add it to invent-names.ts`);
  }
}
