import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../../../schemas/index.ts';
import { toArticles } from '../../../src/articles/to-articles.ts';
import { toMarkdown } from '../../../src/articles/to-markdown.ts';
import { articleHtml } from '../../../src/components/trace/articles-html.ts';
import { PARTS } from '../../../src/components/trace/count-characters.ts';
import { dropHtml } from '../../../src/components/trace/drop-html.ts';
import { countsHtml } from '../../../src/components/trace/head-html.ts';
import { tracePage } from '../../../src/components/trace/trace-page.ts';
import { Anchors } from '../../../src/components/trace/traced-html.ts';
import { sourceLines } from '../../../src/model/source-lines.ts';
import { readPage } from '../../../src/pipeline/index.ts';

const ADDRESS = { paper: 'lanchuan-ribao', folder: '2012-03-05', name: '04' };

/** A drop, read and traced. */
function trace(text: string, change: (record: PageRecord) => PageRecord = (record) => record) {
  const document = readPage({
    path: 'lanchuan-ribao/2012-03-05/04.txt',
    bytes: Buffer.from(text),
    issued: { value: '2012-03-05', basis: 'path' },
    page: 4,
    pageName: null,
  });
  const ids = document.articles.map((_, i) => `lanchuan-ribao-2012-03-05-04-0${i + 1}`);
  const articles = toArticles(document, ADDRESS, ids);
  const { record } = toMarkdown(document, articles, {
    address: ADDRESS,
    withdrawn: [],
    sidecar: null,
    rules: '0'.repeat(64),
    correctionsFile: null,
    corrections: [],
    edits: new Map(),
  });
  const byId = new Map(articles.map((file) => [file.article.id, file]));
  return tracePage(text, change(record), (id) => byId.get(id) ?? null);
}

const DROP = `三所乡村小学添新书
 本报讯 （记者陆秋岑  通讯员计小

北） 昨日，市图书馆的⻋开进望澜区，把

2400

余册图书送到

3

所乡村小学。
`;

const listed = {
  entry: { headline: '三所乡村小学添新书', lead: '' } as never,
  href: '/lanchuan-ribao/2012-03-05/04-01/',
};

describe('tracePage', () => {
  it('counts both sides apart, and they agree', () => {
    const { counts } = trace(DROP);
    expect(counts.drop).toBe(DROP.replace(/\s/g, '').length);
    expect(PARTS.reduce((sum, part) => sum + counts[part], 0)).toBe(counts.drop);
    expect(countsHtml(counts).html).toContain('两边相等');
  });

  it('says so where a character is lost', () => {
    const { counts } = trace(DROP, (record) => ({
      ...record,
      articles: record.articles.map((article) => ({ ...article, blocks: { ...article.blocks, h: [] } })),
    }));
    expect(countsHtml(counts).html).toContain('两边相差 9 字');
  });

  it('ties a figure to the lines of the drop that it was stitched of', () => {
    const page = trace(DROP);
    const figures = page.articles[0]!.values.find(({ kind }) => kind === 'figures')!;
    const { id } = figures.values.find(({ text }) => text === '2400余册')!;
    const lines = [...page.marks].filter(([, marks]) => marks.some(({ value }) => value === id));
    const texts = lines.map(([number]) => DROP.split('\n')[number - 1]);
    expect(texts).toEqual(['2400', '余册图书送到']);
  });

  it('leads from each line to what was made of it and back, with the rule that changed it', () => {
    const page = trace(DROP);
    const anchors = new Anchors();
    const made = articleHtml(page.articles[0]!, 1, listed, page, anchors).html;
    const drop = dropHtml(page, (line) => anchors.hasLine(line)).html;
    for (const { number, start, end } of sourceLines(DROP)) {
      if (start === end) continue;
      expect(drop).toContain(`<a href="#R${number}">`);
      expect(made).toContain(`id="R${number}" data-l="${number}"`);
      if (number > 1) expect(made).toContain(`href="#L${number}"`);
    }
    expect(drop).toMatch(/id="L6".*?<i data-r="stitched-figure">缝数<\/i>/);
    expect(made).toContain(
      'data-r="radical" title="归字，原作“⻋”" data-en-title="radical, was “⻋”">车</span>',
    );
  });

  it('shows what people corrected, with what stood there', () => {
    const page = trace(DROP, (record) => ({
      ...record,
      corrections: [
        {
          article: 'lanchuan-ribao-2012-03-05-04-01',
          at: 'h:0-1',
          was: '二',
          runs: [],
          by: '祁小满',
          when: '2026-05-01',
        },
      ],
    }));
    const made = articleHtml(page.articles[0]!, 1, listed, page, new Anchors()).html;
    expect(made).toContain('data-r="correction" title="校改，原作“二”，祁小满，2026-05-01"');
  });
});
