import { describe, expect, test } from 'vitest';
import { readMarkdownBody } from '../../src/content/body.ts';
import { bodyTei } from '../../src/tei/body-tei.ts';
import { SAMPLE } from '../content/sample-article.ts';

/** A Markdown body as TEI, without the ids. */
const tei = (markdown: string) =>
  bodyTei({ article: { ...SAMPLE, reporters: [] }, ...readMarkdownBody(markdown) }, (_, text) => text, 'a1')
    .replace(/ xml:id="a1p\d+"/g, '')
    .trim()
    .split('\n');

describe('the body as TEI', () => {
  test('has stanzas with their lines', () => {
    expect(tei('雾还没有散\\\n车灯照着树\n\n桥下水声轻\\\n天亮了再走\n')).toEqual([
      ...['<lg>', '<l>雾还没有散</l>', '<l>车灯照着树</l>', '</lg>'],
      ...['<lg>', '<l>桥下水声轻</l>', '<l>天亮了再走</l>', '</lg>'],
    ]);
  });

  test('has lists and tables', () => {
    expect(tei('- ●望澜路\n- ●江滨路\n\n| 站 | 人次 |\n| --- | --- |\n| 东岸 | 3 |\n')).toEqual([
      ...['<list>', '<item>●望澜路</item>', '<item>●江滨路</item>', '</list>'],
      '<table>',
      '<row><cell>站</cell><cell>人次</cell></row>',
      '<row><cell>东岸</cell><cell>3</cell></row>',
      '</table>',
    ]);
  });

  test('opens with a salutation and closes with all of the signature', () => {
    const letter =
      '编辑同志： {.salutation}\n\n灯坏了。\n\n望澜村 周清川 {.signature}\n\n2012年3月5日 {.signature}\n';
    expect(tei(letter)).toEqual([
      '<opener><salute>编辑同志：</salute></opener>',
      '<p>灯坏了。</p>',
      '<closer><signed>望澜村 周清川</signed>',
      '<signed>2012年3月5日</signed></closer>',
    ]);
  });

  test('says in a paragraph what stands where TEI has no place for it', () => {
    expect(
      tei('编者按。\n\n编辑同志： {.salutation}\n\n灯坏了。\n\n周清川 {.signature}\n\n（有删节）\n'),
    ).toEqual([
      '<p>编者按。</p>',
      '<p rend="salutation">编辑同志：</p>',
      '<p>灯坏了。</p>',
      '<p rend="signature">周清川</p>',
      '<p>（有删节）</p>',
    ]);
  });

  test('makes sections of what stands below subheads, none of them empty', () => {
    expect(tei('起头。\n\n### 夜里\n\n下江。\n\n### 清早\n')).toEqual([
      '<p>起头。</p>',
      ...['<div type="section">', '<head>夜里</head>', '<p>下江。</p>', '</div>'],
      ...['<div type="section">', '<head>清早</head>', '<p/>', '</div>'],
    ]);
  });

  test('cuts no cell within a marked value', () => {
    const body = readMarkdownBody('| 3 | 月 |\n| --- | --- |\n');
    const marked = (_: string, text: string) => `<date>${text}</date>`;
    expect(bodyTei({ article: SAMPLE, ...body }, marked, 'a1')).toContain('<cell><date>3 月</date></cell>');
  });
});
