/** What stands at the address of an article that is gone, in Chinese. */
const reasons = {
  editor: '编者已将它撤下。',
  'drop-deleted': '它所在的版面文字已从档案中撤下。',
  merged: '重新分篇之后，它的文字并入了别的文章。',
  'not-found': '重新整理之后，版面上不再有这篇文章。',
  unreadable: '它的文件里有一处错误，改正之前无法显示。',
};

export const withdrawn = {
  /** Of an article that nobody took back: its file has a mistake. */
  missing: { stamp: '暂缺', said: (_day: string | null) => '这里有一篇文章。' },
  gone: { stamp: '已撤下', said: (_day: string | null) => '这里曾有一篇文章。' },
  windowTitle: (stamp: string, title: string) => `${stamp}：${title}`,
  reasons,
  /** Around the links to the trace view and to the page. */
  goOn: ['收到的原文仍可查看：', '，或', '。'] as readonly [string, string, string],
  reason: '缘由',
  since: '撤下日期',
  nowIn: '它的文字现在见于：',
  goneToo: '收入它的文章现在也看不到：',
};

export type WithdrawnWords = typeof withdrawn;
