/** What the pages of those who sign say in Chinese. */
export const reporters = {
  description: '各报署名的记者、通讯员与作者',
  note: '按报纸与姓名排列，依拼音为序。同一份报纸上同名的人未加区分，合列一处；不同报纸上同名的人分列，不作合并。',
  people: (count: string) => `${count}人`,
  most: (shown: number) => `以下是署名最多的 ${shown} 人。`,
  all: (count: string) => `全部 ${count} 人`,
  none: '还没有收录署名文章。',
  ofPaper: (paper: string) => `${paper}署名记者`,
  paperNote: '依拼音为序。同名的人未加区分，合列一处。',
  paperNone: '还没有署名文章。',
  nameDescription: (paper: string, roles: string, name: string, articles: string) =>
    `${paper}${roles}${name}，${articles}`,
  nameNote: (paper: string) => `这里列出${paper}上署此姓名的全部文章；同名的人未加区分，可能不止一人。`,
};

export type ReporterWords = typeof reporters;
