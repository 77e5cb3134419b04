/** What the tables of data and their columns are, in English. */
import type { TableWords } from './tables-zh.ts';

/** What every table says of the article that a row belongs to. */
const place = {
  article: 'The article’s id; its page is /<paper>/<date or undated>/<page>-<nn>/ on the site.',
  date: 'When the article appeared: a day, a month or a year; empty where unknown.',
  paper: 'The paper’s id.',
  page: 'Page number (版次).',
};

/** Where the value stands, and the sentence around it. */
const context = {
  at: 'Place in the article: <block>:<from>-<to>; block k kicker, h headline, d deck, p1… paragraph, c1… caption; UTF-16 code units, end exclusive.',
  sentence: 'The sentence in which it stands.',
  offset: 'Where `text` begins in `sentence`, in UTF-16 code units.',
  headline: 'The article’s headline.',
};

export const tables: TableWords = {
  articles: {
    title: 'Articles, one a row',
    columns: {
      ...place,
      url: 'Address of the article on the site.',
      date_basis: 'Where the date is known from: an editor’s note, the path, the folio, or inferred.',
      order: 'Place on the page, from 1.',
      kind: 'What it is: news, verse, letter, interview, briefs; notice, advertisement, table, contents, weather, which no newsroom wrote as articles.',
      lang: 'Script, BCP 47: zh-Hans simplified, zh-Hant traditional.',
      kicker: 'Kicker.',
      headline: 'Headline; empty where the paper has none or it is lost.',
      deck: 'Deck.',
      dateline: 'Dateline as printed: 本报讯, 新华社北京1月1日电.',
      agency: 'Who sent it, as the dateline says.',
      place: 'Where it was sent from, as the dateline says.',
      reporters: 'Names of those who signed, joined by 、, each once.',
      paragraphs: 'Number of paragraphs.',
      characters: 'Number of characters of the paragraphs, marks included.',
      text: 'The paragraphs, one a line.',
      captions: 'Captions, one a line.',
      jump_to: 'Id of the part that this article goes on in.',
      jump_from: 'Id of the part that this article goes on from.',
      drop: 'The file as received that it was read from.',
      drop_sha256: 'SHA-256 of that file.',
      lines: 'Lines of that file, from 1: 232-293;301-310.',
    },
  },
  figures: {
    title: 'Figures: numbers with what they count',
    columns: {
      ...place,
      ...context,
      n: 'Number of the figure in its article, from 1.',
      kind: 'What kind of quantity: money, count, ratio, length, area, mass, volume, duration, energy, temperature, ordinal, other.',
      unit: 'Unit or measure word as printed; empty for a bare number.',
      value: 'The number in that unit, 万 and 亿 multiplied out.',
      max: 'Upper value of a span (3至5名).',
      currency: 'ISO 4217 code of money that is not the 元 of the paper’s country.',
      standard_value:
        'The same amount in `standard_unit`: 2亩 is 1333.3333 平方米; empty where the printed unit is the one of today or its measure is not sure.',
      standard_max: 'Upper value of a span in `standard_unit`.',
      standard_unit:
        'The unit of today: an SI unit (米 平方米 千克 升), or the simplified form of a traditional measure word (冊: 册).',
      approx: 'over 多/余/超/至少/以上, about 约/左右, nearly 近, under 不足/至多/以内; empty where exact.',
      per: 'What the value is per: 亩 in 每亩500元.',
      of: 'What is counted, where the sentence says it plainly.',
      text: 'The figure as printed.',
    },
  },
  dates: {
    title: 'Dates that the articles mention',
    columns: {
      ...place,
      ...context,
      n: 'Number of the date in its article, from 1.',
      year: 'The year in which the mentioned date lies; empty where it lies in no single year.',
      month: 'The month (YYYY-MM) in which the mentioned date lies; empty where it lies in no single month.',
      edtf: 'The date in EDTF (ISO 8601-2); empty for a length of time.',
      start: 'First day; empty where open or unknown.',
      end: 'Last day; empty where open or unknown.',
      basis:
        'printed: all of it stands in the text; implied: completed from the issue or an earlier date; relative: 今年, 近日.',
      kind: 'Set where it is a length of time or comes round every year, not a day or span.',
      duration: 'A length of time, ISO 8601.',
      text: 'The date as printed.',
    },
  },
  reporters: {
    title: 'Names that sign the articles',
    columns: {
      ...place,
      n: 'Number of the name in its article, from 1.',
      name: 'The name as printed. The same name may be several people.',
      role: 'reporter 记者, intern 见习/实习记者, correspondent 通讯员, author 作者/文, photographer 摄, editor 责任编辑.',
      at: context.at,
      headline: context.headline,
    },
  },
  names: {
    title: 'People, places and organisations that the articles name',
    columns: {
      ...place,
      n: 'Number of the name in its article, from 1.',
      kind: 'Person, place or organisation.',
      name: 'The name as printed.',
      at: context.at,
      headline: context.headline,
    },
  },
};
