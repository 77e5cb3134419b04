/** What `npm run verify` says in Chinese. */
import type { TwoReadings, VerifyWords } from './verify-en.ts';

const INGEST = '请运行 npm run ingest';
const BUILD = '请运行 npm run build';
const BY_HAND = '若是有意更正，请运行 npm run ingest，改动会记为更正；否则请用 git 取回原文件';

const differs = ({ found, expected }: TwoReadings, source: string) =>
  `这里是“${found}”，${source}“${expected}”`;

const INPUTS = { drop: '原文', sidecar: '说明文件', corrections: '更正文件' } as const;

export const verifyZh: VerifyWords = {
  kinds: {
    unreadable: ({ message }) => ({ what: `无法读取：${message}`, remedy: '请改正文件' }),
    otherRules: ({ pages }) => ({
      what: `有 ${pages} 个版面是用别的规则读出来的，与这里的程序不同，无从核对`,
      remedy: INGEST,
    }),
    inputChanged: ({ input }) => ({
      what: `记下的${INPUTS[input]}摘要与文件不符`,
      remedy: `若是有意改动，${INGEST}；否则请用 git 取回原文件`,
    }),
    unread: () => ({ what: '这份原文没有版面记录', remedy: INGEST }),
    dropGone: () => ({ what: '还有报道，原文却不在了', remedy: `请放回原文，或者${INGEST}，报道便会撤下` }),
    articleDiffers: (of) => ({ what: differs(of, '由原文和更正得出的是'), remedy: BY_HAND }),
    articleMissing: ({ id }) => ({
      what: `缺少文件：由原文和更正可得报道 ${id}`,
      remedy: `请用 git 取回，或者${INGEST}`,
    }),
    articleExtra: () => ({
      what: '由原文和更正得不出这篇报道',
      remedy: '要留的内容请移到 content/ 之外，再删去这个文件',
    }),
    recordDiffers: (of) => ({
      what: differs(of, '由原文和更正得出的是'),
      remedy: '版面记录不可手改，请用 git 取回',
    }),
    idTwice: ({ id, other }) => ({
      what: `编号 ${id} 重复，${other} 也用了它`,
      remedy: '请用 git 取回被改动或被复制的文件',
    }),
    wrongPlace: ({ text, at, stands }) => ({
      what: `记着“${text}”在 ${at}，那里${stands === null ? '没有文字' : `却是“${stands}”`}`,
      remedy: BY_HAND,
    }),
    inDoubt: ({ message }) => ({ what: `哪些内容要撤下说得不清楚：${message}`, remedy: '请改正这一条' }),
    rowDiffers: ({ column, found, expected }) => ({
      what: `${column} 一栏是“${found}”，由报道得出的是“${expected}”`,
      remedy: BUILD,
    }),
    rowExtra: ({ article }) => ({ what: `多出一行（${article}），由报道得不出`, remedy: BUILD }),
    rowMissing: ({ article }) => ({ what: `缺少由报道得出的一行（${article}）`, remedy: BUILD }),
    withheldShown: ({ id, text }) => ({
      what: `露出了“${text}”，属于 content/withdrawals.yaml 撤下的 ${id}`,
      remedy: `${BUILD}，重新发布，并请清除旧文件的缓存`,
    }),
    fileDiffers: (of) => ({ what: differs(of, '由档案得出的是'), remedy: BUILD }),
    bytesDiffer: ({ found, expected }) => ({ what: `摘要是 ${found}，应当是 ${expected}`, remedy: BUILD }),
    pageBroken: () => ({ what: '不是构建所得的样子', remedy: BUILD }),
    fileMissing: ({ of }) => ({ what: `缺少文件：档案里有 ${of}`, remedy: BUILD }),
    fileExtra: () => ({ what: '由档案得不出这个文件', remedy: BUILD }),
  },
  done: ({ pages, articles, rows, files }) =>
    `重新读出 ${pages} 个版面、${articles} 篇报道，比对了 ${rows} 行数据、网站的 ${files} 个文件`,
  noSite: (folder) => `${folder} 里没有网站，数据和网页没有比对。`,
  sentence: ({ what, remedy }) => `${what}。${remedy}。`,
  between: '。',
  agrees: '全部一致。',
  disagrees: (count) => `有 ${count} 处不一致。`,
  andMore: (count) => `……同类的还有 ${count} 处`,
};
