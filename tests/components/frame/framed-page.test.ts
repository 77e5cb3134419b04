import { expect, test } from 'vitest';
import { FRAME, type FramedPage, readFrame } from '../../../src/components/frame/framed-page.ts';

const LAYOUT = `<title data-en="${FRAME.title.en} · Jianbao">${FRAME.title.zh} · 剪报</title><meta name="description" content="${FRAME.description}"><link rel="canonical" href="https://example.org/lanchuan-ribao/frame/00-00/">${FRAME.head}<main>${FRAME.body}</main>`;
const fill = readFrame(LAYOUT, '/lanchuan-ribao/frame/00-00/');
const PAGE: FramedPage = {
  title: { zh: '老渡口昨日重新开航', en: 'The old ferry' },
  description: '渡船缓缓离开西岸。',
  head: '<meta name="DC.type" content="Text">',
  body: '<p>58岁的聂长根拉响汽笛。</p>',
};
const ADDRESS = '/lanchuan-ribao/2014-01-02/01-01/';

test('a frame takes a page into its places, its address too', () => {
  expect(fill(PAGE, ADDRESS)).toBe(
    '<title data-en="The old ferry · Jianbao">老渡口昨日重新开航 · 剪报</title><meta name="description" content="渡船缓缓离开西岸。">' +
      '<link rel="canonical" href="https://example.org/lanchuan-ribao/2014-01-02/01-01/">' +
      '<meta name="DC.type" content="Text"><main><p>58岁的聂长根拉响汽笛。</p></main>',
  );
});

test('a page without a description has no tag for it', () => {
  expect(fill({ ...PAGE, description: '' }, ADDRESS)).not.toContain('description');
});

test('text is never markup, nor a place for something else', () => {
  const title = `<b>"A" & 'B'</b> $& ${FRAME.body}`;
  const html = fill({ ...PAGE, title: { zh: title, en: title }, description: '"><script>&$1' }, ADDRESS);
  expect(html).toContain(
    `>&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt; $&amp; ${FRAME.body} · 剪报</title>`,
  );
  expect(html).toContain('content="&quot;&gt;&lt;script&gt;&amp;$1"');
});

test('a layout that lost one of the places is refused', () => {
  expect(() => readFrame(LAYOUT.replace(FRAME.body, ''), ADDRESS)).toThrow('no place for');
});
