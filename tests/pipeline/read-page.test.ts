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

test('the same drop gives the same page', () => {
  for (const [, text] of TRAITS) expect(read(text)).toEqual(read(text));
});
