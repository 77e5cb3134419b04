/** What the search page says in Chinese, in the page and in its script. */

import { genres } from './genres-zh.ts';
import { sayIssueDate, sayWeekday, UNKNOWN_DATE } from './issue-date.ts';
import { kinds } from './kinds-zh.ts';
import { places } from './places-zh.ts';
import { queryMistakes } from './query-mistakes-zh.ts';

export const search = {
  title: '检索',
  description: '在全部文章里检索任何词句、人名、数字。',
  box: '检索全文',
  boxHint: '人名、地名、词句、数字',
  submit: '检索',
  narrow: '筛选',
  paper: '报纸',
  from: '自',
  to: '至',
  fromHint: '如2010',
  toHint: '如2012-03',
  dateForm: '年、年-月或年-月-日：2010、2010-09、2010-09-14',
  lists: { page: '版', reporter: '署名', kind: '含数字', place: '地点' },
  all: '全部',
  widen: '清除筛选',
  noScript: {
    before: '检索要用 JavaScript，而您的浏览器没有开启它。不开启也能按',
    dates: '各期日期',
    between: '、按',
    reporters: '记者',
    after: '查阅全部文章。',
  },
  answer: '检索结果',
  times: '历时分布',
  byYear: '按年',
  byMonth: '按月',
  numbers: '看数字',
  numberColumns: ['时间', '篇', '处'],
  views: '看法',
  list: '按篇',
  kwic: '逐处',
  sort: '排序',
  sorts: { best: '最相关', newest: '由新到旧', oldest: '由旧到新' },
  by: '逐处按',
  bys: { order: '篇次', left: '左文', right: '右文' },
  download: '下载全部',
  kwicCaption: '每处一行：左文、命中、右文、出处',
  kwicColumns: ['左文', '命中', '右文', '出处'],
  more: '再看一些',
  again: '再试一次',
  hint: '怎样写检索式',
  grammar: [
    ['工会 助学', '两个词都要出现'],
    ['"New York"', '引号里是带空格的词句，照原样找'],
    ['工会 -文艺', '有“工会”，没有“文艺”'],
    ['(工会 OR 职工) 助学', '有“工会”或“职工”，又有“助学”；OR 须大写'],
    ['工会 NEAR/20 助学', '同一段里，两词之间最多隔20个字，先后不拘'],
    ['职工*中心', '星号处可以有至多十个字'],
  ] as readonly (readonly [string, string])[],
  hintNote:
    '任何字句、人名、数字和标点都找得到；简体、繁体，全角、半角，大写、小写都算同一个字，显示时仍照原样。',
  hintKeys: ['按', '回到检索框，', '在结果间移动。'],
  genres: genres.articles,
  kinds,
  page: (page: string) => places.page(Number(page)),
  /** 2031年5月12日, 2031年5月, 2031年. */
  day: sayIssueDate,
  place: (paper: string, date: string, page: number | null) => {
    const day = date === '' ? UNKNOWN_DATE : `${sayIssueDate(date)} ${sayWeekday(date)}`.trim();
    return `${places.paper(paper)} ${day}${page === null ? '' : ` ${places.page(page)}`}`;
  },
  hits: (hits: number) => `${hits}处`,
  option: (name: string, count: number) => `${name}（${count}）`,
  otherOptions: (count: number) => `另有${count}个，各不多于此`,
  most: (unit: 'year' | 'month', hits: number) => `，最多的${unit === 'year' ? '一年' : '一月'}${hits}处`,
  bar: (day: string, articles: number, hits: number) => `${day}：${articles}篇，${hits}处`,
  searching: '正在检索……',
  loading: '正在载入索引……',
  offline: '网络已断开：看过的结果仍在，新的检索要等连上之后。',
  failedOffline: '检索不成：网络已断开，连上后会再试一次。',
  failedIncomplete: '检索出错：索引不全。网站若刚刚更新，请重新载入本页。',
  failedUnbuilt: '还没有检索索引：先运行 npm run site 和 npm run index。',
  failed: '检索出错：索引未能读取，请再试一次。',
  none: (query: string, filtered: boolean) =>
    `没有找到含有“${query}”的文章。${filtered ? '清除筛选也许找得到。' : ''}`,
  found: (articles: number) => `共${articles}篇`,
  foundAll: (articles: number, hits: number) => `共${articles}篇，${hits}处`,
  cut: (articles: number) => `；下表是前${articles}篇里的，全部可以下载`,
  preparing: (hits: number) => `正在整理下载：已有${hits}处……`,
  saved: (articles: number, hits: number) => `已下载${articles}篇里的${hits}处`,
  notSaved: '下载没有完成，请再试一次。',
  file: '剪报检索',
  columns: ['编号', '报纸', '日期', '版', '标题', '位置', '左文', '命中', '右文', '引用', '网址'],
  mistake: (place: number) => `看不懂第${place}个字起的部分：`,
  mistakes: queryMistakes,
};

export type SearchWords = typeof search;
