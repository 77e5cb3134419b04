import { describe, expect, test } from 'vitest';
import { citationHtml } from '../../../src/components/cite/citation-html.ts';
import { cited } from '../../citations/cited-examples.ts';

const { url, ...article } = cited();
const PLACE = { url, address: '/lanchuan-ribao/2011-09-14/03-02/' };
const text = (html: string) => html.replace(/<[^>]+>/g, '');

describe('the citations on an article’s page', () => {
  test('leave the day to the reader, in the word that the standard has for it', () => {
    const html = citationHtml(article, PLACE, 2).html;
    expect(text(html)).toContain(`澜川日报, 2011-09-14(3)[引用日期]. ${url}.`);
    expect(html).toContain('[<span class="cite-day">引用日期</span>]');
  });

  test('have an address from the host’s root where the host is not known', () => {
    expect(text(citationHtml(article, { ...PLACE, url: null }, 2).html)).toContain(`. ${PLACE.address}.`);
  });

  test('have one form in which a sentence is cited, and an address for each paragraph', () => {
    const html = citationHtml(article, PLACE, 2).html;
    expect(html.match(/data-quote/g)?.length).toBe(1);
    expect(Array.from(html.matchAll(/href="([^"]+)"/g), ([, href]) => href)).toEqual(['#p1', '#p2']);
  });

  test('are text, whatever the headline is', () => {
    const html = citationHtml({ ...article, title: '</pre><script>' }, PLACE, 0).html;
    expect(html).not.toContain('<script>');
    expect(html.match(/<\/pre>/g)?.length).toBe(3);
  });
});
