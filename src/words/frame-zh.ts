/** What stands around every page in Chinese. */
export const frame = {
  name: '剪报',
  home: '剪报，回首页',
  skip: '跳到正文',
  sections: '主要栏目',
  search: '检索',
  figures: '数字',
  dates: '日期',
  reporters: '记者',
  data: '数据',
  topics: '专题',
  about: '关于',
  note: '报纸原文经程序修复断行、分篇并摘出日期与数字；每篇均可对照原文。引用请核原报。',
  rights: (paper: string) => `《${paper}》版权：`,
  /** The other language, in itself, and its tag. */
  otherLanguage: 'English',
  otherLang: 'en',
};

export type FrameWords = typeof frame;
