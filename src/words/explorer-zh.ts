/** What the explorers of figures and dates say in Chinese, in the page and in its script. */
import { UNKNOWN_DATE } from './issue-date.ts';
import { kinds } from './kinds-zh.ts';
import { places } from './places-zh.ts';
import { titles } from './titles-zh.ts';
import { approx, bases } from './values-zh.ts';

export const explorer = {
  lang: 'zh-CN',
  kinds,
  approx,
  basis: bases,
  all: '全部',
  noUnit: '（无单位）',
  undated: UNKNOWN_DATE,
  untitled: titles.untitled,
  page: places.page,
  option: (name: string, count: string) => `${name}（${count}）`,
  more: '再看一些',
  again: '再试一次',
  clear: '清除筛选',
  loading: '正在载入……',
  filtering: '正在筛选……',
  offline: '网络已断开：看过的仍在，新的要等连上之后。',
  failed: '数据未能读取，请再试一次。',
  stale: '数据文件不全或刚刚更新，请重新载入本页。',
  missing: '这里还没有导出的数据。',
  found: (count: string) => `共${count}个数字`,
  none: '没有符合的数字，放宽筛选也许找得到。',
  foundAmong: (count: string, read: string, all: string) => `已查${read}/${all}个数字，找到${count}个`,
  goOn: '继续查找',
  preparing: (count: string) => `正在整理下载：已有${count}个……`,
  saved: (count: string) => `已下载${count}个数字`,
  file: '剪报数字',
  plot: {
    title: '数值历时变化',
    figures: (count: string) => `${count}个数字`,
    medians: '点为各月中位数',
    yearMedians: '各年中位数',
    numbers: '看数字',
    period: '时间',
    count: '个数',
    least: '最小',
    median: '中位数',
    most: '最大',
    oneUnit: '选定一种单位，即可看数值的历时变化。',
    tooFew: '有日期的数字不足两个，画不成图。',
    year: (year: number) => `${year}年`,
  },
  dates: {
    year: (year: string) => `${Number(year)}年`,
    month: (year: string, month: string) => `${Number(year)}年${Number(month)}月`,
    onlyMonth: (month: string) => `${Number(month)}月`,
    found: (count: string, period: string, issues: string, spans: string | null) =>
      spans === null
        ? `${issues}期报纸、${count}处说到${period}`
        : `${issues}期报纸说到${period}：${count}处就在其中，另有${spans}处时段始于、止于或跨过它，列在其后`,
    none: (period: string) => `没有文章说到${period}。`,
    choose: '选一年或一月，看哪些文章说到它。',
  },
};

export type ExplorerWords = typeof explorer;
