/** What a reader's report of a mistake says. Whoever gets it keeps a Chinese archive: it is in Chinese. */
export const reportWords = {
  title: (headline: string) => `有误：${headline}`,
  /** `sentence` is empty where none was chosen. */
  body: ({ url, drop, lines, sentence }: ReportedPlace) =>
    [`网址：${url}`, `原文：${drop}，第 ${lines} 行`, `有误的文字：${sentence}`, '应为：', ''].join('\n'),
};

export interface ReportedPlace {
  readonly url: string;
  readonly drop: string;
  /** 12, 12–30. */
  readonly lines: string;
  readonly sentence: string;
}
