/** What feeds say in words: in Chinese, like what they tell of, whoever reads them. */
import { frame } from './frame-zh.ts';
import { front } from './front-zh.ts';
import { sayIssueDate } from './issue-date.ts';
import { places } from './places-zh.ts';

export const feedWords = {
  all: frame.name,
  arrivals: `${frame.name} · ${front.arrivals}`,
  topic: (title: string) => `${frame.name} · ${title}`,
  paper: (paper: string) => `${frame.name} · ${places.paper(paper)}`,
  reporter: (name: string, paper: string) => `${frame.name} · ${name} · ${places.paper(paper)}`,
  /** 《澜川日报》2031年5月12日第3版：昨日，市图书馆…… */
  summary: (paper: string, date: string | null, page: number | null, lead: string) =>
    `${places.paper(paper)}${date === null ? '' : sayIssueDate(date)}${page === null ? '' : places.page(page)}：${lead}`,
};
