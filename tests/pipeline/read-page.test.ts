/** What holds of every page, whatever is in it. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/pipeline/index.ts';
import type { ArticlesDocument } from '../../src/pipeline/types.ts';
import { blocksOf, miscounts, untraced } from './account.ts';
import { anyDrop, type CleanArticle, cleanArticles } from './any-drop.ts';
import { dropOf } from './drop-of.ts';
import { renderPage } from './render-page.ts';

const read = (text: string) => readPage(dropOf(text));
const TRAITS = globSync(fileURLToPath(new URL('../fixtures/traits/*.txt', import.meta.url)))
  .filter((path) => !/\.(?:expected|gap)\.txt$/.test(path))
  .map((path) => [basename(path, '.txt'), readFileSync(path, 'utf8')] as const);

describe('every character that is no white space stands exactly once in an article, a caption, the furniture, an ornament or leftover', () => {
  test('in any drop', () => {
    fc.assert(
      fc.property(anyDrop, (text) => {
        expect(miscounts(read(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(TRAITS)('%s', (_, text) => {
    expect(miscounts(read(text))).toEqual([]);
  });
});

describe('every block traces back to the drop', () => {
  test('in any drop', () => {
    fc.assert(
      fc.property(anyDrop, (text) => {
        const page = read(text);
        expect(blocksOf(page).flatMap((block) => untraced(block, page.text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('letters that stand as they are in the drop are the drop’s', () => {
    const page = read('澜川市⼯会\n\n全市共设立服务站\n103\n个。');
    expect(blocksOf(page).flatMap((block) => untraced(block, page.raw))).toEqual(['0+5 differs']);
  });

  test('no block holds a line end, or a space beside a Han letter but in a byline and in the furniture', () => {
    fc.assert(
      fc.property(anyDrop, (text) => {
        const page = read(text);
        for (const block of blocksOf(page)) {
          expect(block.text).not.toMatch(/[\n\r\t\u3000\u2060]|^ | $/);
          if (page.furniture.some((furniture) => furniture.text === block.text)) continue;
          expect(block.text.replaceAll(/ (?=记者|通讯员)/g, '')).not.toMatch(
            /[\u4e00-\u9fff，。] | [\u4e00-\u9fff，。]/,
          );
        }
      }),
    );
  });
});

describe('what is repaired stays as it is when it is read again', () => {
  /** The articles as plain text: one line a paragraph. */
  const write = ({ articles }: Pick<ArticlesDocument, 'articles'>, between: string) =>
    articles
      .flatMap(({ kicker, headline, deck, paragraphs, captions }) =>
        [kicker, headline, deck, ...paragraphs, ...captions].flatMap((block) => block?.text ?? []),
      )
      .join(between);
  const articlesOf = (page: ArticlesDocument) =>
    renderPage({ ...page, captions: [], furniture: [], ornaments: [], leftover: [] });

  describe.each([
    ['an empty line between paragraphs', '\n\n'],
    ['none', '\n'],
  ])('%s', (_, between) => {
    test.each(TRAITS)('%s', (_, text) => {
      const page = read(text);
      expect(articlesOf(read(write(page, between)))).toBe(articlesOf(page));
    });

    test('any articles', () => {
      const lines = ({ headline, paragraphs }: CleanArticle) => [headline, ...paragraphs];
      fc.assert(
        fc.property(cleanArticles, (articles) => {
          const found = read(articles.flatMap(lines).join(between)).articles.map(
            ({ headline, paragraphs }) => ({
              headline: headline?.text,
              paragraphs: paragraphs.map(({ text }) => text),
            }),
          );
          expect(found).toEqual(articles);
        }),
      );
    });
  });
});

describe('how lines end makes no difference', () => {
  const STYLES: readonly [name: string, write: (text: string) => string][] = [
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['a byte-order mark', (text) => `\ufeff${text}`],
    ['CRLF and a byte-order mark', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', (text) => text.replace(/(?<=[^\n])\n+$/, '')],
    ['many line ends at the end', (text) => `${text}\n\n\n`],
  ];

  test.each(TRAITS)('%s', (_, text) => {
    const page = renderPage(read(text));
    for (const [style, write] of STYLES) expect(renderPage(read(write(text))), style).toBe(page);
  });

  test('any drop', () => {
    fc.assert(
      fc.property(anyDrop, fc.constantFrom(...STYLES), (text, [, write]) => {
        const plain = text.replaceAll('\r\n', '\n');
        expect(renderPage(read(write(plain)))).toBe(renderPage(read(plain)));
      }),
    );
  });
});

describe('what stands far away makes no difference', () => {
  const DROPS = globSync(fileURLToPath(new URL('../../content/drops/*/*/*.txt', import.meta.url)))
    .sort()
    .map((path) => readFileSync(path, 'utf8').trim());
  /** The articles of a page but for the first two, which stand near the place where the page changes. */
  const rest = (articles: ArticlesDocument['articles']) =>
    articles.slice(2).map(({ headline, deck, paragraphs }) => ({
      headline: headline?.text,
      deck: deck?.text,
      paragraphs: paragraphs.map(({ text }) => text),
    }));

  test.each([
    ['another page before it', (drop: string) => `${DROPS[3]}\n\n${drop}`],
    ['a hundred lines of a table before it', (drop: string) => `${'望澜区\n1204\n'.repeat(50)}\n${drop}`],
    ['very narrow columns before it', (drop: string) => `${'入春以来，澜\n'.repeat(100)}\n\n${drop}`],
    ['very wide columns before it', (drop: string) => `${'入春以来，澜水两岸的堤坝上'.repeat(4)}\n${drop}`],
  ])('%s', (_, change) => {
    for (const drop of DROPS) {
      const alone = rest(read(drop).articles);
      expect(rest(read(change(drop)).articles).slice(alone.length === 0 ? Infinity : -alone.length)).toEqual(
        alone,
      );
    }
  });

  test('another page behind it', () => {
    for (const drop of DROPS) {
      const alone = read(drop)
        .articles.slice(0, -2)
        .map(({ paragraphs }) => paragraphs.map(({ text }) => text));
      const more = read(`${drop}\n\n${DROPS[5]}`).articles.slice(0, alone.length);
      expect(more.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual(alone);
    }
  });

  test('a letter more or less in the first line', () => {
    for (const drop of DROPS) {
      const alone = rest(read(drop).articles);
      for (const changed of [drop.slice(1), `澜${drop}`, `澜川日报\n${drop}`]) {
        expect(rest(read(changed).articles).slice(alone.length === 0 ? Infinity : -alone.length)).toEqual(
          alone,
        );
      }
    }
  });
});

test('the same drop gives the same page', () => {
  for (const [, text] of TRAITS) expect(read(text)).toEqual(read(text));
});
