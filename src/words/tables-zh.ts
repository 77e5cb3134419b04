/** What the tables of data and their columns are, in Chinese. */
import type { TableName, TableRow } from '../../schemas/tables.ts';

/** Each table: what a row of it is, and what each column means. */
export type TableWords = {
  readonly [Name in TableName]: {
    readonly title: string;
    readonly columns: Readonly<Record<keyof TableRow<Name>, string>>;
  };
};

/** What every table says of the article that a row belongs to. */
const place = {
  article: '文章编号；文章在本站的地址是 /<报纸>/<日期或undated>/<版>-<序号>/。',
  date: '文章见报的日期：日、月或年；不详时为空。',
  paper: '报纸的编号。',
  page: '版次。',
};

/** Where the value stands, and the sentence around it. */
const context = {
  at: '在文中的位置：<块>:<起>-<止>；k 引题，h 主题，d 副题，p1… 段落，c1… 图片说明；按 UTF-16 码元计，不含止处。',
  sentence: '所在的句子。',
  offset: '`text` 在 `sentence` 中的起点，按 UTF-16 码元计。',
  headline: '文章的主题。',
};

export const tables: TableWords = {
  articles: {
    title: '文章，每篇一行',
    columns: {
      ...place,
      url: '文章在本站的地址。',
      date_basis: '日期的依据：编者注明、档案路径、报眉或推断。',
      order: '在版面上的次序，从1起。',
      kind: '体裁：news 报道、verse 诗、letter 来信、interview 访谈、briefs 简讯、notice 公告、advertisement 广告、table 表、contents 导读、weather 天气。',
      lang: '字体，BCP 47：zh-Hans 简体，zh-Hant 繁体。',
      kicker: '引题。',
      headline: '主题；原报没有或已遗失时为空。',
      deck: '副题。',
      dateline: '电头或讯头，照原文。',
      agency: '电头所称的来源。',
      place: '电头所称的发稿地。',
      reporters: '署名，以顿号相连，各列一次。',
      paragraphs: '段数。',
      characters: '正文字数，含标点。',
      text: '正文，每段一行。',
      captions: '图片说明，每条一行。',
      jump_to: '下转部分的文章编号。',
      jump_from: '上接部分的文章编号。',
      drop: '所据的原始文件。',
      drop_sha256: '原始文件的 SHA-256。',
      lines: '在原始文件中的行，从1起：232-293;301-310。',
    },
  },
  figures: {
    title: '数字，每个一行，连同所计之物',
    columns: {
      ...place,
      ...context,
      n: '文中第几个数字，从1起。',
      kind: '类别：金额 money、数量 count、比率 ratio、长度 length、面积 area、重量 mass、体积 volume、时长 duration、能量 energy、温度 temperature、序数 ordinal、其他 other。',
      unit: '单位或量词，照原文；没有时为空。',
      value: '以该单位计的数值，“万”“亿”已乘入。',
      max: '一段范围的上限（3至5名）。',
      currency: '非本国“元”的货币，ISO 4217 代码。',
      standard_value:
        '折合成 `standard_unit` 的数值：2亩为 1333.3333 平方米；原文即今用单位或折合不确时为空。',
      standard_max: '以 `standard_unit` 计的上限。',
      standard_unit: '今用单位：国际单位（米、平方米、千克、升），或繁体量词的简体（冊：册）。',
      approx: 'over 多、余、超、至少、以上；about 约、左右；nearly 近；under 不足、至多、以内；确数为空。',
      per: '每什么：每亩500元的“亩”。',
      of: '所计之物，句中写明的才有。',
      text: '数字原文。',
    },
  },
  dates: {
    title: '文中提到的日期，每处一行',
    columns: {
      ...place,
      ...context,
      n: '文中第几个日期，从1起。',
      year: '所提日期所在的年；不限于一年的为空。',
      month: '所提日期所在的月（YYYY-MM）；不限于一月的为空。',
      edtf: '以 EDTF（ISO 8601-2）写出的日期；时长为空。',
      start: '起日；不限或不详时为空。',
      end: '止日；不限或不详时为空。',
      basis: 'printed 原文写明；implied 据刊期或前文补全；relative 据刊期推算（今年、近日）。',
      kind: '时长 duration 或周期 recurring；普通日期为空。',
      duration: '时长，ISO 8601。',
      text: '日期原文。',
    },
  },
  reporters: {
    title: '署名，每处一行',
    columns: {
      ...place,
      n: '文中第几个署名，从1起。',
      name: '署名，照原文；同名者未必是同一人。',
      role: 'reporter 记者；intern 见习或实习记者；correspondent 通讯员；author 作者、文；photographer 摄；editor 责任编辑。',
      at: context.at,
      headline: context.headline,
    },
  },
  names: {
    title: '文中提到的人物、地点和单位，每处一行',
    columns: {
      ...place,
      n: '文中第几个名称，从1起。',
      kind: '人物 person、地点 place 或单位 organization。',
      name: '名称，照原文。',
      at: context.at,
      headline: context.headline,
    },
  },
};
