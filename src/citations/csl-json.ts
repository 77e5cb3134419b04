import type { CitedOnline } from './cited-article.ts';

/** An item of CSL-JSON, schema 1.0, as far as a newspaper's article needs it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly 'publisher-place'?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]]; readonly circa?: true };
  readonly page?: string;
  readonly language: 'zh-CN';
  readonly URL: string;
}

/** The article as reference managers and citeproc read it. Chinese names stay whole: `literal`. */
export function cslItem({ id, authors, title, paper, place, date, page, url }: CitedOnline): CslItem {
  const parts = date === null ? [] : [date.year, date.month, date.day].filter((part) => part !== null);
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    'container-title': paper,
    ...(place !== null && { 'publisher-place': place }),
    ...(date !== null && {
      issued: { 'date-parts': [parts], ...(date.inferred && { circa: true as const }) },
    }),
    ...(page !== null && { page: String(page) }),
    language: 'zh-CN',
    URL: url,
  };
}
