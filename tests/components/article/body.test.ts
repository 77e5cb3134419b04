import { describe, expect, test } from 'vitest';
import { articleHtml } from '../../../src/components/values/article-html.ts';
import { readMarkdownBody } from '../../../src/content/body.ts';
import { SAMPLE } from '../../content/sample-article.ts';

const NO_VALUES = { ...SAMPLE, reporters: [], dates: [], figures: [] };

/** A Markdown body as the article's page sets it. */
function body(markdown: string, article: typeof SAMPLE = NO_VALUES): string {
  const { paragraphs, forms } = readMarkdownBody(markdown);
  return articleHtml(article, paragraphs, forms).body;
}

describe('the body of an article on its page', () => {
  test('sets verse by stanzas, each line under its own name', () => {
    expect(body('雾还没有散\\\n车灯照着树\n\n桥下水声轻\\\n天亮了再走\n')).toBe(
      '<div class="stanza"><p id="p1" class="verse">雾还没有散</p><p id="p2" class="verse">车灯照着树</p></div>' +
        '<div class="stanza"><p id="p3" class="verse">桥下水声轻</p><p id="p4" class="verse">天亮了再走</p></div>',
    );
  });

  test('sets lists, subheads, salutation and signature', () => {
    expect(body('编辑同志： {.salutation}\n\n### 灯\n\n- ●东口\n- ●西口\n\n周清川 {.signature}\n')).toBe(
      '<p id="p1" class="salutation">编辑同志：</p><h2 id="p2" class="subhead">灯</h2>' +
        '<ul class="items"><li id="p3">●东口</li><li id="p4">●西口</li></ul>' +
        '<p id="p5" class="signature signed">周清川</p>',
    );
  });

  test('sets tables, whose first row heads the others where it alone has no figure', () => {
    expect(body('| 站 | 人次 |\n| --- | --- |\n| 东岸 | 3 |\n')).toBe(
      '<div class="table-frame"><table class="printed-table"><tbody>' +
        '<tr id="p1"><th scope="col">站\t</th><th scope="col">人次</th></tr>' +
        '<tr id="p2"><td>东岸\t</td><td>3</td></tr></tbody></table></div>',
    );
  });

  test('marks values in cells where they stand', () => {
    const figure = { text: '3人', value: 3, unit: '人', kind: 'count' as const, at: 'p1:3-5' };
    const row = body('| 东岸 | 3人 |\n| --- | --- |\n', { ...NO_VALUES, figures: [figure] });
    expect(row).toMatch(/<td>东岸\t<\/td><td><data value="3"[^>]*>3人<\/data><\/td>/);
  });

  test('never takes text for markup', () => {
    expect(body('- \\<b>\n\n\\<i>\\\n\\<u>\n')).not.toMatch(/<[biu]>/);
  });
});
