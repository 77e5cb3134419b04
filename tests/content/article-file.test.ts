import fc from 'fast-check';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readArticleFile, readFrontmatter, writeArticleFile } from '../../src/content/article-file.ts';
import { toMessage } from '../../src/content/content-problem.ts';
import { splitFrontmatter } from '../../src/content/frontmatter.ts';
import { hostileText } from './hostile-text.ts';
import { PARAGRAPHS, SAMPLE } from './sample-article.ts';

const TEXT = writeArticleFile({ article: SAMPLE, paragraphs: PARAGRAPHS });

/** The messages about an article file in which `from` was replaced. */
function messages(from: string, to: string): string {
  const text = TEXT.replace(from, to);
  if (text === TEXT) throw new Error(`${from} does not stand in the sample`);
  const read = readFrontmatter(text, 'content/articles/lanchuan-ribao/2011-09-14/03-02.md');
  return read.ok ? 'no problem' : read.problems.map(toMessage).join('\n');
}

describe('an article file', () => {
  test('is written to be read, one value a line', () => {
    expect(TEXT).toMatchInlineSnapshot(`
      "---
      id: lanchuan-ribao-2011-09-14-03-02
      paper: lanchuan-ribao
      date: {value: "2011-09-14", basis: path}
      page: 3
      order: 2
      kind: news
      lang: zh-Hans
      kicker: null
      headline: 澜川市扶助86名学子入学
      deck: null
      dateline: {text: 本报讯, agency: 本报, place: null, date: null, at: "p1:0-3"}
      reporters:
        - {name: 沈知秋, role: correspondent, at: "p1:7-10"}
        - {name: 周清川, role: correspondent, at: "p1:11-14"}
      dates:
        - {text: 近日, edtf: ../2011-09-14, start: null, end: "2011-09-14", basis: relative, at: "p1:15-17"}
        - {text: 2008年, edtf: "2008", start: "2008-01-01", end: "2008-12-31", basis: printed, at: "p2:1-6"}
        - {text: 四年, edtf: null, kind: duration, duration: P4Y, basis: printed, at: "p2:44-46"}
      figures:
        - {text: 370多万元, value: 3700000, unit: 元, approx: over, kind: money, of: 助学金, at: "p2:28-34"}
      people: []
      places: []
      organizations:
        - {name: 澜川市职工服务中心, at: "p1:19-28"}
      captions:
        - {text: 图为学子领取助学金。周清川摄, credit: 周清川}
      jumpTo: {page: 4, id: null}
      jumpFrom: null
      source: {drop: lanchuan-ribao/2011-09-14/03.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000000", lines: [[232, 293]]}
      review: []
      ---

      本报讯（通讯员沈知秋、周清川）近日，在澜川市职工服务中心，86名学生领到了总计9万元的助学金。

      从2008年开始，该中心累计资助学生412名，发放助学金370多万元，其中一名学生已读满四年。
      "
    `);
  });

  test('reads back as it was written', () => {
    expect(readArticleFile(TEXT, 'x.md')).toEqual({
      ok: true,
      value: { article: SAMPLE, paragraphs: PARAGRAPHS },
    });
  });

  test('has its keys in the same order whatever order they came in', () => {
    const turned = Object.fromEntries(Object.entries(SAMPLE).reverse()) as typeof SAMPLE;
    expect(writeArticleFile({ article: turned, paragraphs: PARAGRAPHS })).toBe(TEXT);
  });

  test('reads back any text in any field', () => {
    fc.assert(
      fc.property(hostileText, fc.array(hostileText, { maxLength: 3 }), (text, paragraphs) => {
        const article = {
          ...SAMPLE,
          headline: text,
          captions: [{ text, credit: text }],
          review: [{ rule: text, message: text, at: null }],
        };
        const read = readArticleFile(writeArticleFile({ article, paragraphs }), 'x.md');
        expect(read).toEqual({ ok: true, value: { article, paragraphs } });
      }),
      { numRuns: 200 },
    );
  });

  test('keeps days and years as text even for a YAML 1.1 reader', () => {
    const { yaml } = splitFrontmatter(TEXT) ?? { yaml: '' };
    expect(load(yaml, { schema: YAML11_SCHEMA })).toEqual(SAMPLE);
  });

  test('may have been saved with a byte-order mark and Windows line ends', () => {
    const windows = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`;
    expect(readArticleFile(windows, 'x.md')).toEqual(readArticleFile(TEXT, 'x.md'));
  });
});

describe('a broken article file is told of with line, field, what was found and what is allowed', () => {
  test('a day that does not exist', () => {
    expect(messages('value: "2011-09-14"', 'value: "2011-02-30"')).toMatchInlineSnapshot(
      `"content/articles/lanchuan-ribao/2011-09-14/03-02.md:4:15: date.value: found "2011-02-30"; allowed: a day that exists in the calendar"`,
    );
  });

  test('a number where text belongs', () => {
    expect(messages('value: "2011-09-14"', 'value: 2011')).toMatchInlineSnapshot(
      `"content/articles/lanchuan-ribao/2011-09-14/03-02.md:4:15: date.value: found the number 2011; allowed: text. Put it in quotes: "2011""`,
    );
  });

  test('a role that does not exist', () => {
    expect(messages('role: correspondent', 'role: 通讯员')).toMatchInlineSnapshot(
      `"content/articles/lanchuan-ribao/2011-09-14/03-02.md:14:23: reporters[0].role: found "通讯员"; allowed: one of "reporter"|"intern"|"correspondent"|"author"|"photographer"|"editor""`,
    );
  });

  test('a key that is misspelt', () => {
    expect(messages('headline:', 'headlines:')).toMatchInlineSnapshot(`
      "content/articles/lanchuan-ribao/2011-09-14/03-02.md:2:1: headline: found nothing; allowed: text or null
      content/articles/lanchuan-ribao/2011-09-14/03-02.md:10:1: headlines: found the key "headlines"; allowed: one of id, paper, date, page, order, kind, lang, kicker, headline, deck, dateline, reporters, dates, figures, people, places, organizations, captions, jumpTo, jumpFrom, source, review"
    `);
  });

  test('a place that is none', () => {
    expect(messages('at: "p2:28-34"', 'at: p2')).toMatchInlineSnapshot(
      `"content/articles/lanchuan-ribao/2011-09-14/03-02.md:21:85: figures[0].at: found "p2"; allowed: <block>:<from>-<to>, for example "p1:0-3""`,
    );
  });

  test('several faults at once', () => {
    expect(messages('page: 3\norder: 2', 'page: third\norder: 0')).toMatchInlineSnapshot(`
      "content/articles/lanchuan-ribao/2011-09-14/03-02.md:5:7: page: found "third"; allowed: a number or null
      content/articles/lanchuan-ribao/2011-09-14/03-02.md:6:8: order: found the number 0; allowed: a number from 1"
    `);
  });

  test('YAML that breaks off', () => {
    expect(messages('basis: path}', 'basis: path')).toMatchInlineSnapshot(
      `"content/articles/lanchuan-ribao/2011-09-14/03-02.md:5:1: found broken YAML (deficient indentation); allowed: well-formed YAML without aliases"`,
    );
  });

  test('a key twice', () => {
    expect(messages('page: 3', 'page: 3\npage: 4')).toMatchInlineSnapshot(
      `"content/articles/lanchuan-ribao/2011-09-14/03-02.md:6:1: found broken YAML (duplicated mapping key); allowed: well-formed YAML without aliases"`,
    );
  });

  test('aliases, of which a few lines can stand for gigabytes', () => {
    expect(messages('people: []', 'people: &a [x, x]\nx: [*a, *a]')).toMatchInlineSnapshot(
      `"content/articles/lanchuan-ribao/2011-09-14/03-02.md:23:6: found an alias (*name); allowed: well-formed YAML without aliases"`,
    );
  });

  test('nesting without end', () => {
    expect(messages('people: []', `people: ${'['.repeat(5000)}`)).toMatchInlineSnapshot(
      `"content/articles/lanchuan-ribao/2011-09-14/03-02.md:22:20: found broken YAML (nesting exceeded maxDepth (12)); allowed: well-formed YAML without aliases"`,
    );
  });

  test('no frontmatter', () => {
    expect(messages('---', '')).toMatchInlineSnapshot(
      `"content/articles/lanchuan-ribao/2011-09-14/03-02.md: found no frontmatter; allowed: YAML between two lines of ---"`,
    );
  });

  test('frontmatter without an end', () => {
    expect(messages('---\n\n', '\n')).toMatchInlineSnapshot(
      `"content/articles/lanchuan-ribao/2011-09-14/03-02.md: found frontmatter without an end; allowed: YAML between two lines of ---"`,
    );
  });
});
