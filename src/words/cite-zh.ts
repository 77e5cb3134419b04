/** How an article is cited: what the page says of it in Chinese. */
export const cite = {
  title: '引用本文',
  styles: {
    numeric: 'GB/T 7714—2015 顺序编码制',
    numericOnline: 'GB/T 7714—2015 顺序编码制，网络版',
    authorDate: 'GB/T 7714—2015 著者—出版年制',
    authorDateOnline: 'GB/T 7714—2015 著者—出版年制，网络版',
    chicago: 'Chicago 第17版',
  },
  paragraphs: '各段地址',
  buttons: {
    copy: '复制',
    copied: '已复制',
    chosen: '已选中，请按复制键',
    save: '下载',
    quote: '引用这句',
  },
};

export type CiteWords = typeof cite;

/** What a citation itself says: it is in Chinese whatever the page's language, as the standard has it. */
export const citation = {
  /** Where the reader's day will stand. */
  accessed: '引用日期',
  /** A sentence and its source. */
  quoted: (sentence: string, source: string) => `“${sentence}”（${source}）`,
};
