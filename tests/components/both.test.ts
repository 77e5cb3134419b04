/** What a page says in two languages. */
import { expect, test } from 'vitest';
import { both, bothAttribute, bothOf, inEach, sayIn } from '../../src/components/both.ts';
import { markup } from '../../src/markup/markup.ts';

test('a label stands in each language, and English says that it is English', () => {
  expect(both(({ trace }) => trace.title).html).toBe(
    '<span class="zh">对照原文</span><span class="en" lang="en">Trace</span>',
  );
});

test('what is the same in both stands once', () => {
  expect(both(({ places }) => places.paper('澜川日报')).html).toBe('《澜川日报》');
});

test('what is put into words is text, unless it is markup', () => {
  expect(both(({ article }) => article.photograph('<b>')).html).toContain('Photograph: &lt;b&gt;');
  expect(both((_, language) => markup`<b>${language}</b>`).html).toContain('<b>zh</b>');
});

test('a page of one language has that one alone', () => {
  expect(sayIn('en', ({ trace }) => trace.title).html).toBe('Trace');
  expect(bothOf('title', ({ trace }) => trace.title, 'en')).toEqual({ title: 'Trace' });
});

test('an attribute holds Chinese, and beside it what a script puts there', () => {
  expect(bothAttribute('aria-label', ({ frame }) => frame.sections).html).toBe(
    ' aria-label="主要栏目" data-en-aria-label="Sections"',
  );
  expect(bothOf('title', () => '2012')).toEqual({ title: '2012' });
});

test('a day is said as its language says days', () => {
  expect(inEach(({ issueDates }) => issueDates.fullDay('2012-03-05'))).toEqual({
    zh: '2012年3月5日 星期一',
    en: 'Monday 5 March 2012',
  });
});
