/** What an article's page says in Chinese. */
export const article = {
  noTitle: '原文无题，取首句代题',
  /** Before the reason. */
  hidden: (day: string) => `文中以“■”代替的字，自${day}起隐去：`,
  caption: '图片说明',
  photograph: (name: string) => `${name} 摄`,
  /** `lines`: 12–30、41 */
  traceNote: (lines: string) => `整理前的第 ${lines} 行，逐行、逐字、逐个数值`,
  toCheck: '待核之处',
  toCheckCount: (count: number) => `${count} 处`,
  id: '编号',
  report: '这里有误，告诉编辑',
  jump: {
    from: (page: number) => `上接第${page}版`,
    to: (page: number) => `下转第${page}版`,
    /** Before the other part's title. */
    before: '：',
    missing: '（这一部分未收入档案）',
  },
  related: { label: '相关文章', byline: '同一作者', place: '同地', day: '同日' },
};

export type ArticleWords = typeof article;
