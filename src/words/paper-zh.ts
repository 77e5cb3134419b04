/** What the pages of a newspaper, of an issue and of a newspaper page say in Chinese. */
export const paper = {
  issuesOf: (paper: string) => `${paper}各期`,
  founded: (day: string) => `${day}创刊`,
  ceased: (day: string) => `${day}停刊`,
  /** Between founding and end. */
  comma: '，',
  holds: (counts: readonly string[]) => `收录 ${counts.join(' ')}`,
  recent: '近期',
  chart: {
    month: { title: '每月篇数', columns: ['月份', '篇数'] },
    year: { title: '历年篇数', columns: ['年份', '篇数'] },
    numbers: '数据表',
    bar: (period: string, articles: string) => `${period}：${articles}`,
  },
  reporters: '本报署名记者',
  feed: '订阅 Atom',
  undatedIssue: '日期不详的版面',
  undatedNote: '这些版面收到时没有日期，也未能从报眉上查明，所以不归入任何一期。',
  onThisDay: '那年今日',
  /** The counts of an issue side by side. */
  beside: '　',
  noArticles: '这一版没有分出文章。',
  rest: { caption: '图片说明', furniture: '版面附记', leftover: '未能归篇的文字' },
  repaired: (characters: number, repairs: number) => `${characters}字，整理 ${repairs} 处`,
  neighbours: {
    articles: { label: '同版文章', previous: '上一篇', next: '下一篇' },
    pages: { label: '同期各版', previous: '上一版', next: '下一版' },
    issues: { label: '前后各期', previous: '上一期', next: '下一期' },
  },
  place: '所在位置',
};

export type PaperWords = typeof paper;
