/**
 * The tables in which the archive is offered as data, one row type each. What stands here is the header of the CSV files,
 * the JSON Schema, the data package and the page that documents every column; `x-zh` is the description in Chinese.
 */
import * as z from 'zod';
import { ArticleId, IssueDate } from './article.ts';
import { At, Day, PartialDate, Sha256, Slug } from './shared.ts';
import { FIGURE_KINDS, Figure, MentionedDate, ROLES } from './values.ts';

/** A column: its form, and what it means in English and in Chinese. */
const column = <T extends z.ZodType>(form: T, en: string, zh: string) =>
  form.describe(en).meta({ 'x-zh': zh });
const text = z.string();

/** What every table says of the article that a row belongs to. */
const place = {
  article: column(
    ArticleId,
    'The article’s id; its page is /<paper>/<date or undated>/<page>-<nn>/ on the site.',
    '文章编号；文章在本站的地址是 /<报纸>/<日期或undated>/<版>-<序号>/。',
  ),
  date: column(
    PartialDate.nullable(),
    'When the article appeared: a day, a month or a year; empty where unknown.',
    '文章见报的日期：日、月或年；不详时为空。',
  ),
  paper: column(Slug, 'The paper’s id.', '报纸的编号。'),
  page: column(z.int().min(1).nullable(), 'Page number (版次).', '版次。'),
};

/** Where the value stands, and the sentence around it. */
const context = {
  at: column(
    At,
    'Place in the article: <block>:<from>-<to>; block k kicker, h headline, d deck, p1… paragraph, c1… caption; UTF-16 code units, end exclusive.',
    '在文中的位置：<块>:<起>-<止>；k 引题，h 主题，d 副题，p1… 段落，c1… 图片说明；按 UTF-16 码元计，不含止处。',
  ),
  sentence: column(text, 'The sentence in which it stands.', '所在的句子。'),
  offset: column(
    z.int().min(0),
    'Where `text` begins in `sentence`, in UTF-16 code units.',
    '`text` 在 `sentence` 中的起点，按 UTF-16 码元计。',
  ),
  headline: column(text.nullable(), 'The article’s headline.', '文章的主题。'),
};

const n = (en: string, zh: string) => column(z.int().min(1), en, zh);

export const ArticleRow = z.strictObject({
  article: place.article,
  url: column(text, 'Address of the article on the site.', '文章在本站的地址。'),
  date: place.date,
  date_basis: column(
    IssueDate.shape.basis.nullable(),
    'Where the date is known from: an editor’s note, the path, the folio, or inferred.',
    '日期的依据：编者注明、档案路径、报眉或推断。',
  ),
  paper: place.paper,
  page: place.page,
  order: n('Place on the page, from 1.', '在版面上的次序，从1起。'),
  kicker: column(text.nullable(), 'Kicker.', '引题。'),
  headline: column(
    text.nullable(),
    'Headline; empty where the paper has none or it is lost.',
    '主题；原报没有或已遗失时为空。',
  ),
  deck: column(text.nullable(), 'Deck.', '副题。'),
  dateline: column(
    text.nullable(),
    'Dateline as printed: 本报讯, 新华社北京1月1日电.',
    '电头或讯头，照原文。',
  ),
  agency: column(text.nullable(), 'Who sent it, as the dateline says.', '电头所称的来源。'),
  place: column(text.nullable(), 'Where it was sent from, as the dateline says.', '电头所称的发稿地。'),
  reporters: column(
    text,
    'Names of those who signed, joined by 、, each once.',
    '署名，以顿号相连，各列一次。',
  ),
  paragraphs: column(z.int().min(0), 'Number of paragraphs.', '段数。'),
  characters: column(
    z.int().min(0),
    'Number of characters of the paragraphs, marks included.',
    '正文字数，含标点。',
  ),
  text: column(text, 'The paragraphs, one a line.', '正文，每段一行。'),
  captions: column(text.nullable(), 'Captions, one a line.', '图片说明，每条一行。'),
  jump_to: column(
    ArticleId.nullable(),
    'Id of the part that this article goes on in.',
    '下转部分的文章编号。',
  ),
  jump_from: column(
    ArticleId.nullable(),
    'Id of the part that this article goes on from.',
    '上接部分的文章编号。',
  ),
  drop: column(text, 'The file as received that it was read from.', '所据的原始文件。'),
  drop_sha256: column(Sha256, 'SHA-256 of that file.', '原始文件的 SHA-256。'),
  lines: column(
    text,
    'Lines of that file, from 1: 232-293;301-310.',
    '在原始文件中的行，从1起：232-293;301-310。',
  ),
});

export const FigureRow = z.strictObject({
  article: place.article,
  n: n('Number of the figure in its article, from 1.', '文中第几个数字，从1起。'),
  date: place.date,
  paper: place.paper,
  page: place.page,
  kind: column(
    z.enum(FIGURE_KINDS),
    'What kind of quantity: money, count, ratio, length, area, mass, volume, duration, energy, temperature, ordinal, other.',
    '类别：金额 money、数量 count、比率 ratio、长度 length、面积 area、重量 mass、体积 volume、时长 duration、能量 energy、温度 temperature、序数 ordinal、其他 other。',
  ),
  unit: column(
    Figure.shape.unit,
    'Unit or measure word as printed; empty for a bare number.',
    '单位或量词，照原文；没有时为空。',
  ),
  value: column(
    z.number(),
    'The number in that unit, 万 and 亿 multiplied out.',
    '以该单位计的数值，“万”“亿”已乘入。',
  ),
  max: column(z.number().nullable(), 'Upper value of a span (3至5名).', '一段范围的上限（3至5名）。'),
  approx: column(
    z.enum(['over', 'about', 'nearly', 'under']).nullable(),
    'over 多/余/超, about 约/左右, nearly 近, under 不足; empty where exact.',
    'over 多、余、超；about 约、左右；nearly 近；under 不足；确数为空。',
  ),
  per: column(text.nullable(), 'What the value is per: 亩 in 每亩500元.', '每什么：每亩500元的“亩”。'),
  of: column(
    text.nullable(),
    'What is counted, where the sentence says it plainly.',
    '所计之物，句中写明的才有。',
  ),
  text: column(text, 'The figure as printed.', '数字原文。'),
  ...context,
});

export const DateRow = z.strictObject({
  article: place.article,
  n: n('Number of the date in its article, from 1.', '文中第几个日期，从1起。'),
  date: place.date,
  paper: place.paper,
  page: place.page,
  year: column(
    z.int().nullable(),
    'The year in which the mentioned date lies; empty where it lies in no single year.',
    '所提日期所在的年；不限于一年的为空。',
  ),
  month: column(
    text.nullable(),
    'The month (YYYY-MM) in which the mentioned date lies; empty where it lies in no single month.',
    '所提日期所在的月（YYYY-MM）；不限于一月的为空。',
  ),
  edtf: column(
    MentionedDate.shape.edtf,
    'The date in EDTF (ISO 8601-2); empty for a length of time.',
    '以 EDTF（ISO 8601-2）写出的日期；时长为空。',
  ),
  start: column(Day.nullable(), 'First day; empty where open or unknown.', '起日；不限或不详时为空。'),
  end: column(Day.nullable(), 'Last day; empty where open or unknown.', '止日；不限或不详时为空。'),
  basis: column(
    MentionedDate.shape.basis,
    'printed: all of it stands in the text; implied: completed from the issue or an earlier date; relative: 今年, 近日.',
    'printed 原文写明；implied 据刊期或前文补全；relative 据刊期推算（今年、近日）。',
  ),
  kind: column(
    z.enum(['duration', 'recurring']).nullable(),
    'Set where it is a length of time or comes round every year, not a day or span.',
    '时长 duration 或周期 recurring；普通日期为空。',
  ),
  duration: column(text.nullable(), 'A length of time, ISO 8601.', '时长，ISO 8601。'),
  text: column(text, 'The date as printed.', '日期原文。'),
  ...context,
});

export const ReporterRow = z.strictObject({
  article: place.article,
  n: n('Number of the name in its article, from 1.', '文中第几个署名，从1起。'),
  date: place.date,
  paper: place.paper,
  page: place.page,
  name: column(
    text,
    'The name as printed. The same name may be several people.',
    '署名，照原文；同名者未必是同一人。',
  ),
  role: column(
    z.enum(ROLES),
    'reporter 记者, intern 见习/实习记者, correspondent 通讯员, author 作者/文, photographer 摄, editor 责任编辑.',
    'reporter 记者；intern 见习或实习记者；correspondent 通讯员；author 作者、文；photographer 摄；editor 责任编辑。',
  ),
  at: context.at,
  headline: context.headline,
});

export const NameRow = z.strictObject({
  article: place.article,
  n: n('Number of the name in its article, from 1.', '文中第几个名称，从1起。'),
  date: place.date,
  paper: place.paper,
  page: place.page,
  kind: column(
    z.enum(['person', 'place', 'organization']),
    'Person, place or organisation.',
    '人物 person、地点 place 或单位 organization。',
  ),
  name: column(text, 'The name as printed.', '名称，照原文。'),
  at: context.at,
  headline: context.headline,
});

export type ArticleRow = z.infer<typeof ArticleRow>;
export type FigureRow = z.infer<typeof FigureRow>;
export type DateRow = z.infer<typeof DateRow>;
export type ReporterRow = z.infer<typeof ReporterRow>;
export type NameRow = z.infer<typeof NameRow>;
