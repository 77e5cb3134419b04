/** The labels of an article that depend on what is known of it, in both languages: its page exists once. */
import { expect, test } from 'vitest';
import type { Article } from '../../../schemas/index.ts';
import { headHtml } from '../../../src/components/article/head-html.ts';
import { jumpHtml } from '../../../src/components/article/jump-html.ts';
import { articleHtml } from '../../../src/components/values/article-html.ts';
import { SAMPLE } from '../../content/sample-article.ts';

const text = (html: string) => html.replace(/<[^>]+>/g, '');
const head = (changes: Partial<Article>) => {
  const article = { ...SAMPLE, reporters: [], ...changes };
  return text(headHtml(article, articleHtml(article, []), '代题').html);
};

test.each([
  ['sidecar', '日期由编者注明 Date given by the editors'],
  ['folio', '日期据报眉 Date from the page head'],
  ['inferred', '日期系推断 Date inferred'],
] as const)('where the date is known from the %s, the head says so', (basis, said) => {
  expect(head({ date: { value: '2011-09-14', basis } })).toContain(said);
});

test('a date that is the issue’s own needs no word', () => {
  expect(head({})).not.toContain('Date');
});

test('an article without date, and one without title, say so', () => {
  expect(head({ date: null })).toContain('日期不详 Undated');
  expect(head({ headline: null })).toContain('原文无题，取首句代题 No printed title');
});

test.each([
  ['from', '上接第1版 Continued from page 1'],
  ['to', '下转第1版 Continued on page 1'],
] as const)('a part that the archive does not have is named all the same: %s', (direction, said) => {
  const jump = text(jumpHtml({ page: 1, id: null }, direction).html);
  expect(jump).toBe(`${said}（这一部分未收入档案 not in the archive）`);
});
