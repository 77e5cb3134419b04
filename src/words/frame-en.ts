/** What stands around every page in English. */
import type { FrameWords } from './frame-zh.ts';

export const frame: FrameWords = {
  name: '剪报 Jianbao',
  home: '剪报 Jianbao, front page',
  skip: 'Skip to the text',
  sections: 'Sections',
  search: 'Search',
  figures: 'Figures',
  dates: 'Dates',
  reporters: 'Bylines',
  data: 'Data',
  topics: 'Topics',
  about: 'About',
  note: 'Newspaper text, its broken lines repaired, its articles told apart and its dates and figures read out by program; every article can be held against the text as it came. Check the paper before you quote.',
  rights: (paper) => `Rights in 《${paper}》: `,
  otherLanguage: '中文',
  otherLang: 'zh-CN',
};
