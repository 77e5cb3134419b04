/** What `npm run corrections` says in Chinese. */
import type { VersionsWords } from './versions-en.ts';

export const versionsZh: VersionsWords = {
  kinds: {
    text: '文字',
    set: '标题、日期、版次、体裁或转接',
    form: '段落的体裁',
    value: '数值、人名等',
    accept: '疑点已看过',
    split: '一篇分作两篇',
    merge: '两篇并作一篇',
    move: '移段',
    undo: '撤销',
  },
  nobody: '未署名',
  noDay: '日期不详',
  undone: (key) => `已由 ${key} 撤销`,
  removed: (end) =>
    end === null ? '文件里已经没有（尚未提交）' : `文件里已经没有：${end.when} 由 ${end.by} 删去`,
  withdrawal: (hide) => (hide === undefined ? '撤下' : `隐去文字：${hide.join('、')}`),
  published: '照常刊出',
  none: '没有更正。',
  refused: {
    unknown: (key) => `没有叫 ${key} 的更正。npm run corrections -- log 会列出全部。`,
    several: (key) => `以 ${key} 开头的更正不止一条，请多写几位。`,
    undone: (key) => `${key} 已经撤销。要恢复它，请撤销那条撤销。`,
    removed: (key) => `${key} 已不在文件里，请用 git 取回文件。`,
    edited: (key) => `${key} 所在版面还有没读入的改动，请先运行 npm run ingest。`,
    unreadable: (key) => `${key} 所在的更正文件无法读取，请运行 npm run check。`,
  },
  done: (key) => `已撤销 ${key}，正在重新读出版面……`,
};
