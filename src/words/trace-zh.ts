/** What the trace view says in Chinese. */
import { paper } from './paper-zh.ts';
import { rules } from './rules-zh.ts';

export const trace = {
  title: '对照原文',
  description: (paper: string, day: string, page: string) =>
    `${paper}${day}${page}：收到的原文与整理后的文章逐行对照`,
  noDrop: '这一版的原文件已不在档案里，无从对照。',
  noRecord: '这一版没有整理记录，无从对照。',
  toPage: '回到本版',
  repaired: (count: number) => `整理 ${count} 处`,
  legend: '各条规则做了什么',
  help: '左边是收到的样子，行首是行号，行末是动过这一行的规则；右边是整理出的文章，小号数字是所在的行。点选一处文字、一行或一个数值，两边对应之处一齐标出；Tab 与方向键移动，回车选定，Esc 取消。',
  received: '收到的原文',
  emptyLines: '空行',
  read: '读这一篇',
  characters: '原文字符',
  parts: {
    article: '文章',
    caption: '图片说明',
    furniture: '版面附记',
    ornament: '花饰',
    leftover: '未归篇',
    corrected: '校改前的字',
    withheld: '已撤下',
    hidden: '不显示的字符',
  },
  equal: '两边相等，一字不少',
  unequal: (count: number) => `两边相差 ${count} 字`,
  rest: { ...paper.rest, caption: '没有归篇的图片说明', ornament: rules.ornament.name },
  values: {
    byline: '署名',
    dates: '日期',
    figures: '数字',
    people: '人物',
    places: '地点',
    organizations: '机构',
  },
  columns: { printed: '原文', read: '读作', line: '行' },
  /** Of changed characters: the rule, what stood there, by whom and when. */
  change: (rule: string, was: string, ...by: readonly (string | null)[]) =>
    [rule, was === '' ? '原无' : `原作“${was}”`, ...by].filter(Boolean).join('，'),
};

export type TraceWords = typeof trace;

/** What its script says of what was chosen. */
export const traceStatus = {
  value: (text: string, read: readonly string[], line: string) =>
    `${text}：${read.join('，')}（第 ${line} 行）`,
  line: (line: string, rules: string) => `第 ${line} 行${rules === '' ? '' : `：${rules}`}`,
  rule: (name: string) => `${name} 处`,
};

export type TraceStatusWords = typeof traceStatus;
