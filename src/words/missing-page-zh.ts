/** What the page says, in Chinese, that stands for an address that there is not. */
export const missingPage = {
  title: '此处无文',
  why: '您要找的地址不在这份档案里。它可能打错了一个字，也可能从未有过。',
  how: '刊出过的文章即使撤下，原地址也会留着并说明缘由；不妨改从检索、报纸或记者入手。',
};

export type MissingPageWords = typeof missingPage;
