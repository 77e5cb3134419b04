/** The labels of an article that depend on what is known of it, in both languages: its page exists once, and a reader sees one. */
import { expect, test } from 'vitest';
import type { Article } from '../../../schemas/index.ts';
import { headHtml } from '../../../src/components/article/head-html.ts';
import { jumpHtml } from '../../../src/components/article/jump-html.ts';
import { articleHtml } from '../../../src/components/values/article-html.ts';
import { SAMPLE } from '../../content/sample-article.ts';

/** What a reader of a language is shown. */
const text = (html: string, language: 'zh' | 'en') =>
  html
    .replace(
      language === 'zh' ? /<span class="en" lang="en">.*?<\/span>/g : /<span class="zh">.*?<\/span>/g,
      '',
    )
    .replace(/<[^>]+>/g, '');
const head = (changes: Partial<Article>, language: 'zh' | 'en') => {
  const article = { ...SAMPLE, reporters: [], ...changes };
  return text(headHtml(article, articleHtml(article, []), '代题').html, language);
};

test.each([
  ['sidecar', '日期由编者注明', 'Date given by the editors'],
  ['folio', '日期据报眉', 'Date from the page head'],
  ['inferred', '日期系推断', 'Date inferred'],
] as const)('where the date is known from the %s, the head says so', (basis, chinese, english) => {
  const date = { value: '2011-09-14', basis };
  expect(head({ date }, 'zh')).toContain(chinese);
  expect(head({ date }, 'zh')).not.toContain(english);
  expect(head({ date }, 'en')).toContain(english);
  expect(head({ date }, 'en')).not.toContain(chinese);
});

test('a date that is the issue’s own needs no word', () => {
  expect(head({}, 'en')).not.toContain('Date');
});

test('an article without date, and one without title, say so', () => {
  expect(head({ date: null }, 'zh')).toContain('日期不详');
  expect(head({ date: null }, 'en')).toContain('Undated');
  expect(head({ headline: null }, 'zh')).toContain('原文无题，取首句代题');
  expect(head({ headline: null }, 'en')).toContain('No printed title');
});

test.each([
  ['from', '上接第1版（这一部分未收入档案）', 'Continued from page 1 (not in the archive)'],
  ['to', '下转第1版（这一部分未收入档案）', 'Continued on page 1 (not in the archive)'],
] as const)(
  'a part that the archive does not have is named all the same: %s',
  (direction, chinese, english) => {
    const { html } = jumpHtml({ page: 1, id: null }, direction);
    expect(text(html, 'zh')).toBe(chinese);
    expect(text(html, 'en')).toBe(english);
  },
);
