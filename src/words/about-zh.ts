/** What the page about the archive says in Chinese: what it is, how it came about, how far to trust it. */
import { type Markup, markup } from '../markup/markup.ts';
import { article } from './article-zh.ts';
import { cite } from './cite-zh.ts';
import { titles } from './titles-zh.ts';
import { trace } from './trace-zh.ts';

/** Where its links lead. */
export interface AboutLinks {
  readonly search: string;
  readonly reporters: string;
  readonly feed: string;
  /** Licences of the libraries in the pages; the bill of materials. */
  readonly licences: string;
  readonly sbom: string;
}

/** A part of the page: its heading, and its paragraphs. */
export type AboutPart = readonly [heading: string, ...paragraphs: (string | Markup)[]];

export interface AboutWords {
  readonly title: string;
  readonly description: string;
  /** `articles`: how many there are, as a reader reads it. */
  readonly archive: (articles: string) => string | Markup;
  /** Heads the list of papers, which follows. */
  readonly papers: string;
  readonly parts: (links: AboutLinks) => readonly AboutPart[];
}

export const about: AboutWords = {
  title: '关于剪报',
  description: '剪报是什么，文字从哪里来，日期与数字怎样读出，怎样引用',
  archive: (articles) =>
    `报纸版面从扫描件或 PDF 里取出文字，常常支离破碎：一行断成几截，数字单独落在一行，几篇文章混作一片。剪报把这些文字修好断行、连成段落、分清篇目，再从中读出署名、日期与数字，编成这份档案。现有 ${articles} 篇。`,
  papers: '收录的报纸',
  parts: ({ search, reporters, feed, licences, sbom }) => [
    [
      '怎样看待这些文字',
      `收到的原文一字不改地存着。每篇文章末尾的“${trace.title}”把收到的样子与整理出的文章并排列出，改动的每一处都注明规则，读出的每个数值都指回原来的那一行；拿不准的地方记在“${article.toCheck}”。引用之前，请核对原报。`,
      `原报没有标题、或标题已经遗失的文章，以正文首句代题，并注明“${titles.untitled}”。日期不明的版面单独列出，不混入任何一期。`,
    ],
    [
      '日期与数字',
      '正文里带虚线的地方是程序读出的日期和数字，停留其上可见折算后的值，文旁（手机上在文后）列有全表。“补全”指年月据刊期补足，“推算”指“昨日”“今年”一类据刊期算出。数字按原单位折成整数，“万”“亿”已乘入，“逾”“约”“近”“不足”照原文标出。',
    ],
    [
      '署名',
      markup`<a href="${reporters}">记者</a>按报纸与姓名编排。同一份报纸上同名的人未加区分，不同报纸上同名的人也不合并。`,
    ],
    [
      '检索',
      markup`<a href="${search}">检索</a>逐字查对修复后的全文，一个词原来断在两行也查得到，简体繁体、全角半角都算同一个字。结果可以按报纸、日期、版次、署名、数字和地点筛选，可以逐处排列，也可以全部下载。检索在读者自己的浏览器里进行，所查的词不会传给任何人。`,
    ],
    [
      '引用与取用',
      markup`每篇文章末尾的“${cite.title}”备有 GB/T 7714—2015 两种格式、Chicago，以及 BibTeX、RIS、CSL-JSON；选中一句话，可以引用到这一句。Zotero 等工具可直接读取页面。各版另有 TEI 与 JSON，全部新收文章有 <a href="${feed}" lang="en">Atom</a> 可订。`,
    ],
    [
      '程序',
      markup`剪报是自由软件。网页里用到的程序库，许可证在<a href="${licences}">这里</a>；建站所用的全部软件包列在<a href="${sbom}">物料清单</a>（CycloneDX）里。`,
    ],
    [
      '撤下的文章',
      '文章撤下之后，原来的地址仍在，并说明缘由；重新分篇的，会指向文字现在的去处。应隐去的姓名、电话等，在全站各处以“■”代替，其余文字位置不变。',
    ],
  ],
};
