/** What the editors' desk says in Chinese. */
import { UNKNOWN_DATE } from './issue-date.ts';
import { places } from './places-zh.ts';
import { titles } from './titles-zh.ts';

export const desk = {
  title: '校对',
  site: '网站',
  quality: (quality: string) => `识读质量 ${quality}`,
  /** What the number means. */
  qualityNote: '识读质量，1 为没有可疑之处',
  /** 《澜川日报》 2031-05-12 第3版; the page's name where its day is not known. */
  pageTitle: (paper: string, day: string | null, name: string) =>
    `${places.paper(paper)} ${day === null ? `${UNKNOWN_DATE} ${name}` : `${day} ${places.page(Number(name))}`}`,
  overview: {
    count: (pages: number, items: number) => `${pages} 个版面，${items} 处要看。最要紧的在前。`,
    items: (items: number) => `${items} 处`,
    none: '没有什么要看的了。',
  },
  page: {
    dropGone: '原文已经不在，或读不出来：左边没有可以对照的行。',
    accept: '没有问题',
    untitled: `（${titles.untitled}）`,
    outside: '不属于任何一篇的行',
    nothingOutside: '没有。',
  },
  form: {
    kicker: '引题',
    headline: '标题',
    deck: '副题',
    date: '日期',
    page: '版次',
    /** `reporter`: what a byline calls one. */
    reporters: (reporter: string) => `署名，每行“${reporter} 姓名”`,
    body: '正文，段与段之间空一行，删去空行就接成一段；诗、列表和表格一行一段，空一行另起一节',
    genre: '体裁',
    save: '保存',
  },
  border: {
    title: '移动这一篇的边界',
    /** What stands before the paragraph's number and behind it. */
    paragraph: ['第', '段'],
    split: '从这一段起另成一篇',
    heads: '这一段是新一篇的标题',
    moveBehind: '这一段起移到下一篇开头',
    moveBefore: '到这一段为止移到上一篇末尾',
    merge: '与下一篇合成一篇',
  },
  /** What paragraphs are. */
  forms: {
    title: '改段落的体裁',
    from: '自',
    to: '至',
    same: '同一段',
    as: '是',
    apart: '另起一节、一列或一表',
    set: '改',
  },
  /** What was done, and what reading the page anew had to say. */
  done: {
    accept: '记下了没有问题',
    edit: '保存了',
    form: '改了段落的体裁',
    border: '移动了边界',
    written: (done: string) => `${done}，已写入 corrections。`,
    butSaid: (done: string, said: string) => `${done}。读入时说：${said}`,
  },
  /** Why nothing was done. */
  refused: {
    failed: (error: string) => `没有保存：${error}`,
    foreign: '校对页只回答本机浏览器自己的请求：请打开 http://localhost 上的 /review/',
    noPage: '没有这一页',
    noForm: '这不是校对页的表单',
    notIngested: '这一版还没有读入过，或它的记录读不出来：请运行 npm run ingest',
    emptied: '正文空了。没有保存：要撤下整篇，请写 withdrawals.yaml',
    itemGone: '这个问题已经不在了',
    articleGone: (article: string) => `这一版已经没有 ${article} 这一篇，或它的文件读不出来`,
    changed: (file: string) => `${file} 在这一页打开之后改过。您写的还在下面：请与现在的文字对照，再保存一次`,
    page: (typed: string) => `版次写的是“${typed}”。请写一个数字，不知道就空着`,
    date: (typed: string) => `日期写的是“${typed}”。请写 2012-03-05、2012-03 或 2012，不知道就空着`,
    role: (line: string, roles: readonly string[]) =>
      `署名“${line}”。每行写“${roles.join('／')} 姓名”，例如“${roles[0]} 沈知秋”`,
    nameNotPrinted: (name: string) =>
      `正文、标题和图片说明里都没有“${name}”。署名要在报上印着：请先改正文里的名字`,
    splitAt: (last: number) => `请选第 2 到第 ${last} 段：新的一篇从那里开始`,
    formOf: (last: number) => `请选第 1 到第 ${last} 段，末段不在首段之前`,
    moveAt: (last: number) => `请选第 1 到第 ${last} 段`,
    nothingToMerge: '后面没有可以合并的一篇',
    nothingBefore: '前面没有可以移去的一篇',
    nothingBehind: '后面没有可以移去的一篇',
  },
};

export type DeskWords = typeof desk;
